package accordo.ingest;

/** How an input holds an article. */
public enum InputFormat {
  /** One JSON object with {@code id}, {@code title}, {@code body} and so on. */
  JSON,
  /** Plain text, the headline in its first line. */
  TEXT
}
