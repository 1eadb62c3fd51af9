package accordo.cli;

import accordo.index.DealIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the launcher stands, and what lies beside it. */
final class Home {
  private static final String PROPERTY = "accordo.home";

  private Home() {}

  /** Whether the launcher started this process; a cluster's is not ours to end. */
  static boolean isLaunched() {
    return System.getProperty(PROPERTY) != null;
  }

  /** The project's folder; the working directory where no launcher told it. */
  static Path directory() {
    return Path.of(System.getProperty(PROPERTY, ""));
  }

  /** The articles that come along. */
  static Path corpus() {
    return directory().resolve("corpus/articles");
  }

  /** Their files. */
  static List<String> ownCorpus() throws IOException {
    try (Stream<Path> files = Files.list(corpus())) {
      return files.map(Path::toString).filter(f -> f.endsWith(".jsonl")).sorted().toList();
    }
  }

  /** What the demo writes. */
  static Path demo() {
    return directory().resolve("data/demo");
  }

  static Path demoIndex() {
    return demo().resolve("index");
  }

  /** The index that {@code run} writes by default; the demo's as long as there is none. */
  static Path index() {
    Path index = Path.of("data/index");
    return DealIndex.exists(index) ? index : demoIndex();
  }
}
