package accordo.web;

import java.nio.file.Path;

/**
 * What a server serves, and where.
 *
 * @param index directory of the index
 * @param host to listen at; beyond loopback there must be a token
 * @param port to listen at, or 0 for any that is free
 * @param token that requests must show, at least 16 characters, or null for none
 */
public record WebConfig(Path index, String host, int port, String token) {
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

  /** A server for this machine alone, without a token, at any free port. */
  public static WebConfig local(Path index) {
    return new WebConfig(index, LOOPBACK, 0, null);
  }

  /** Whether others than this machine can reach it. */
  public boolean isOpen() {
    return !Hosts.isLoopback(host);
  }
}
