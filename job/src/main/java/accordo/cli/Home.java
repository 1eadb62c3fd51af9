package accordo.cli;

import java.nio.file.Path;

/** Where the launcher stands, and what lies beside it. */
final class Home {
  private Home() {}

  /** The project's folder; the working directory where no launcher told it. */
  static Path directory() {
    return Path.of(System.getProperty("accordo.home", ""));
  }

  static Path defaultIndex() {
    return directory().resolve("data/index");
  }

  /** The articles that come along. */
  static Path corpus() {
    return directory().resolve("corpus/articles");
  }
}
