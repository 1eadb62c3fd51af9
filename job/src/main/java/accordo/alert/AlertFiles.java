package accordo.alert;

import java.nio.file.Path;

/**
 * Where alerts live that are not in topics: a directory beside the index.
 *
 * @param directory made when something is written to it
 */
public record AlertFiles(Path directory) {
  public static AlertFiles beside(Path index) {
    return new AlertFiles(index.toAbsolutePath().resolveSibling("alerts"));
  }

  /** Saved searches, one a line. */
  public Path searches() {
    return directory.resolve("searches.jsonl");
  }

  /** Alerts, one a line, in the order in which they came. */
  public Path log() {
    return directory.resolve("alerts.jsonl");
  }

  /** Messages that could not be delivered. */
  public Path failed() {
    return directory.resolve("failed.jsonl");
  }

  /** What was delivered to which channel. */
  public Path delivered() {
    return directory.resolve("delivered");
  }
}
