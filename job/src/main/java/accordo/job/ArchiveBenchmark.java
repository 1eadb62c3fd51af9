package accordo.job;

import accordo.text.Article;
import accordo.text.Language;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.apache.commons.io.FileUtils;

/** How fast the whole job reads an archive with one task of each box and with more. */
public final class ArchiveBenchmark {
  private static final int TENTHS = 10;
  private static final int COLLECTIONS = 3;
  private static final Duration BETWEEN_COLLECTIONS = Duration.ofMillis(500);

  private final long count;
  private final Path archive;
  private final String languages;
  private final Path folder;
  private final String remember;
  private final boolean heap;

  /** When so many articles were done, in seconds from the start. */
  private final NavigableMap<Long, Double> progress = new TreeMap<>();

  private final List<Long> heapBytes = new ArrayList<>();
  private final List<Long> stateBytes = new ArrayList<>();
  private long mostWaiting;

  private ArchiveBenchmark(
      long count, Path archive, String languages, Path folder, String remember, boolean heap) {
    this.count = count;
    this.archive = archive;
    this.languages = languages;
    this.folder = folder;
    this.remember = remember;
    this.heap = heap;
  }

  /**
   * Reads an archive once for each parallelism, after a tenth of it so that Java's compiler has
   * done its work.
   *
   * @param articles what the archive is made of
   * @param count how many articles it has
   * @param remember how long to know an article again, as the job's setting
   * @param heap whether to collect all garbage at each tenth, to see what stays
   * @param progress told how many articles of all runs are done
   */
  public static ArchiveSpeed run(
      List<Article> articles,
      long count,
      List<Integer> parallelisms,
      String remember,
      boolean heap,
      LongConsumer progress)
      throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("accordo-bench");
    String languages = languages(articles);
    try {
      Path warmUp = folder.resolve("warm-up.jsonl");
      ArchiveReplay.write(articles, Math.max(1, count / TENTHS), warmUp);
      new ArchiveBenchmark(count, warmUp, languages, folder, remember, false).run(1, done -> {});
      Path archive = folder.resolve("archive.jsonl");
      ArchiveReplay.write(articles, count, archive);
      List<ArchiveSpeed.Run> runs = new ArrayList<>();
      for (int parallelism : parallelisms) {
        long before = count * runs.size();
        runs.add(
            new ArchiveBenchmark(count, archive, languages, folder, remember, heap)
                .run(parallelism, done -> progress.accept(before + done)));
      }
      return new ArchiveSpeed(count, articles.size(), runs);
    } finally {
      FileUtils.deleteQuietly(folder.toFile());
    }
  }

  private static String languages(List<Article> articles) {
    return articles.stream()
        .map(article -> article.knownLanguage().map(Language::code).orElse(Language.codes()))
        .distinct()
        .collect(Collectors.joining(","));
  }

  private ArchiveSpeed.Run run(int parallelism, LongConsumer told) throws InterruptedException {
    long start = System.nanoTime();
    Counts end =
        JobRunner.run(
                JobConfigReader.of(settings(parallelism)),
                counts -> {
                  look(counts, (System.nanoTime() - start) / 1e9);
                  told.accept(counts.articles());
                })
            .orElseThrow();
    double seconds = (System.nanoTime() - start) / 1e9;
    return new ArchiveSpeed.Run(
        parallelism,
        perSecond(),
        seconds,
        end.deals(),
        mostWaiting,
        heapBytes.stream().mapToLong(Long::longValue).toArray(),
        stateBytes.stream().mapToLong(Long::longValue).toArray());
  }

  private List<Setting> settings(int parallelism) {
    return List.of(
        setting("from", archive.toString()),
        setting("languages", languages),
        setting("index", folder.resolve("index").toString()),
        setting("rebuild", "true"),
        setting("rejects", folder.resolve("rejects.jsonl").toString()),
        setting("checkpoint-dir", checkpoints().toString()),
        setting("remember-articles", remember),
        setting("parallelism", String.valueOf(parallelism)));
  }

  private Path checkpoints() {
    return folder.resolve("checkpoints");
  }

  private static Setting setting(String key, String value) {
    return new Setting(key, value, "benchmark");
  }

  private void look(Counts counts, double seconds) {
    long done = counts.articles() + counts.duplicates() + counts.rejects();
    progress.putIfAbsent(done, seconds);
    mostWaiting = Math.max(mostWaiting, counts.inputs() - done);
    int tenth = heapBytes.size() + 1;
    if (heap && tenth < TENTHS && done >= count * tenth / TENTHS) {
      heapBytes.add(leastHeap());
      stateBytes.add(Checkpoints.latest(checkpoints()).map(Checkpoints::bytes).orElse(0L));
    }
  }

  /** What a checkpoint under way holds besides is gone in one of some collections. */
  private static long leastHeap() {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
      least = Math.min(least, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
      LockSupport.parkNanos(BETWEEN_COLLECTIONS.toNanos());
    }
    return least;
  }

  private double perSecond() {
    var from = progress.ceilingEntry(Math.min(progress.lastKey(), count / TENTHS));
    var to = progress.floorEntry(Math.max(from.getKey(), count - count / TENTHS));
    double seconds = to.getValue() - from.getValue();
    return seconds > 0
        ? (to.getKey() - from.getKey()) / seconds
        : progress.lastKey() / progress.lastEntry().getValue();
  }
}
