package accordo.corpus;

import accordo.text.Article;
import java.util.List;
import java.util.function.Consumer;

/**
 * How fast the articles are passed over in which no words can tell of a deal.
 *
 * @param name what was read
 * @param articles how many articles there are
 * @param rejected how many of them the gate rejects
 * @param articlesPerSecond of the rejected ones, of one core's time; 0 where there are none
 */
record GateSpeed(String name, int articles, int rejected, double articlesPerSecond) {
  /** The rejected ones are few, and have to be read for so long to tell how long they take. */
  private static final double SECONDS = 2;

  static GateSpeed of(String name, int articles, List<Article> rejected, Consumer<Article> reader) {
    double seconds = 0;
    int read = 0;
    while (seconds < SECONDS && !rejected.isEmpty()) {
      seconds += Pass.over(rejected, reader).cpuSeconds();
      read += rejected.size();
    }
    return new GateSpeed(name, articles, rejected.size(), read == 0 ? 0 : read / seconds);
  }
}
