package accordo.cli;

import accordo.consolidate.DealRecord;
import accordo.corpus.ReadmeTable;
import accordo.index.DealIndex;
import accordo.index.IndexSize;
import accordo.index.ShardWriter;
import accordo.search.DealSearch;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.commons.io.FileUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures search over invented deals. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = {
      "Writes invented deals into an index as the job does, opens it, and lets clients search it"
          + " at",
      "once, each query with facets: by companies, types, years, roles, words, ranges, everything."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  accordo bench search",
      "  accordo bench search --deals 100000 --json",
      "  accordo bench search --update README.md"
    })
final class BenchSearch implements Callable<Integer> {
  private static final int SHARDS = 4;
  private static final int COMMIT_EVERY = 10_000;
  private static final int COLD_QUERIES = 2_000;

  @Option(names = "--deals", paramLabel = "N", description = "Default ${DEFAULT-VALUE}.")
  private int deals = 1_000_000;

  @Option(names = "--clients", paramLabel = "N", description = "Default ${DEFAULT-VALUE}.")
  private int clients = 16;

  @Option(names = "--queries", paramLabel = "N", description = "Default ${DEFAULT-VALUE}.")
  private int queries = 20_000;

  @Option(
      names = "--keep",
      paramLabel = "DIR",
      description = "Keep the index here, and use it where it is there already.")
  private Path keep;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Option(
      names = "--update",
      paramLabel = "FILE",
      description = "Write the table into this README between its search-speed marks.")
  private Path update;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException, ExecutionException {
    Path directory = keep == null ? Files.createTempDirectory("accordo-bench") : keep;
    try {
      if (!DealIndex.exists(directory)) {
        long start = System.nanoTime();
        write(directory);
        say("wrote %,d deals in %.0f s", deals, (System.nanoTime() - start) / 1e9);
      }
      print(measure(directory));
      return 0;
    } finally {
      if (keep == null) {
        FileUtils.deleteDirectory(directory.toFile());
      }
    }
  }

  private SearchSpeed measure(Path directory) throws IOException, InterruptedException {
    IndexSize size = DealIndex.open(directory).size();
    long start = System.nanoTime();
    try (DealSearch search = DealSearch.open(directory)) {
      double opening = (System.nanoTime() - start) / 1e9;
      SearchLoad load = new SearchLoad(search, clients);
      say("opened in %.2f s", opening);
      SearchLoad.Figures cold = load.run(COLD_QUERIES, 1, true);
      say("cold: %s", cold);
      SearchLoad.Figures warm = load.run(queries, 2, true);
      say("warm: %s", warm);
      SearchLoad.Figures unlike = load.run(queries, 3, false);
      say("all different: %s", unlike);
      return new SearchSpeed(search.deals(), clients, opening, size, cold, warm, unlike);
    }
  }

  /** Several threads, each with shards of its own, as the job's subtasks. */
  private void write(Path directory) throws InterruptedException, ExecutionException {
    DealIndex index = DealIndex.openOrCreate(directory, SHARDS);
    AtomicInteger written = new AtomicInteger();
    ExecutorService threads = Executors.newFixedThreadPool(SHARDS / 2);
    List<Future<?>> done = new ArrayList<>();
    for (int shard = 0; shard < SHARDS; shard++) {
      int mine = shard;
      done.add(threads.submit(() -> write(index, mine, written)));
    }
    threads.shutdown();
    for (Future<?> one : done) {
      one.get();
    }
  }

  private void write(DealIndex index, int shard, AtomicInteger written) {
    try (ShardWriter writer = index.writer(shard)) {
      for (int number = shard; number < deals; number += SHARDS) {
        DealRecord deal = SyntheticDeals.of(number);
        writer.upsert(deal);
        if (number / SHARDS % COMMIT_EVERY == 0) {
          writer.commit();
        }
        if (written.incrementAndGet() % 100_000 == 0) {
          say("%,d deals", written.get());
        }
      }
      writer.compact();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void print(SearchSpeed speed) throws IOException {
    ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    spec.commandLine().getOut().println(json ? mapper.writeValueAsString(speed) : speed.table());
    if (update != null) {
      ReadmeTable.write(update, "search-speed", speed.table());
    }
  }

  private void say(String format, Object... values) {
    spec.commandLine().getErr().println("bench: " + format.formatted(values));
  }
}
