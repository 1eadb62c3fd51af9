package accordo.web;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a server serves, and where.
 *
 * @param index directory of the index
 * @param host to listen at; beyond loopback there must be a token
 * @param port to listen at, or 0 for any that is free
 * @param token that requests must show, or null for none
 */
public record WebConfig(Path index, String host, int port, String token) {
  /** Where only this machine can reach it. */
  public static final String LOOPBACK = "127.0.0.1";

  /** A server for this machine alone, without a token, at any free port. */
  public static WebConfig local(Path index) {
    return new WebConfig(index, LOOPBACK, 0, null);
  }

  Optional<String> requiredToken() {
    return Optional.ofNullable(token);
  }
}
