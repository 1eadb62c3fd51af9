package accordo.web;

import accordo.search.query.Rates;
import java.nio.file.Path;
import java.util.Map;

/**
 * What a server serves, and where.
 *
 * @param index directory of the index
 * @param host to listen at; beyond loopback there must be a token
 * @param port to listen at, or 0 for any that is free
 * @param token that requests must show, at least 16 characters, or null for none
 * @param savedSearches file or {@code kafka://broker/topic}; null for the file beside the index
 * @param kafka more properties of the Kafka clients
 * @param rates what currencies are worth, for queries that name an amount
 */
public record WebConfig(
    Path index,
    String host,
    int port,
    String token,
    String savedSearches,
    Map<String, String> kafka,
    Rates rates) {
  /** Where only this machine can reach it. */
  public static final String LOOPBACK = "127.0.0.1";

  /**
   * Checks that nobody unknown is let in.
   *
   * @throws WebException when others could come in without a token
   */
  public WebConfig {
    if (token == null && !Hosts.isLoopback(host)) {
      throw new WebException(
          "%s can be reached by others: set a token for them, or listen at %s"
              .formatted(host, LOOPBACK));
    }
  }

  /** A server with the saved searches beside the index. */
  public WebConfig(Path index, String host, int port, String token) {
    this(index, host, port, token, null, Map.of(), Rates.NONE);
  }

  /** A server for this machine alone, without a token, at any free port. */
  public static WebConfig local(Path index) {
    return new WebConfig(index, LOOPBACK, 0, null);
  }

  /** Whether others than this machine can reach it. */
  public boolean isOpen() {
    return !Hosts.isLoopback(host);
  }
}
