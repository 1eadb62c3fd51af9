package accordo.ingest;

import java.util.Locale;
import java.util.Optional;

/** What a file holds, by its name. */
enum FileKind {
  /** One article a line. */
  LINES(".jsonl", ".ndjson"),
  /** One article as JSON. */
  OBJECT(".json"),
  /** One article as plain text. */
  TEXT(".txt");

  private static final String GZIP = ".gz";

  private final String[] endings;

  FileKind(String... endings) {
    this.endings = endings;
  }

  static Optional<FileKind> of(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    String inner = isGzip(name) ? name.substring(0, name.length() - GZIP.length()) : name;
    for (FileKind kind : values()) {
      for (String ending : kind.endings) {
        if (inner.endsWith(ending)) {
          return Optional.of(kind);
        }
      }
    }
    return Optional.empty();
  }

  static boolean isGzip(String file) {
    return file.toLowerCase(Locale.ROOT).endsWith(GZIP);
  }

  /** The endings to name in a message. */
  static String expected() {
    return ".jsonl, .json or .txt, also with .gz";
  }
}
