package accordo.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import accordo.consolidate.DealMention;
import accordo.consolidate.DealRecord;
import accordo.consolidate.DealUpdate;
import accordo.consolidate.Desks;
import accordo.consolidate.Mentions;
import accordo.consolidate.StoryBook;
import accordo.deal.DealType;
import accordo.deal.Role;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rows of desks, run by Flink: no mention is lost on its way from one to the next. */
class ConsolidationTest {
  private static final DealPipeline PIPELINE =
      new DealPipeline(
          null,
          ArticleLimits.of(Duration.ofSeconds(1)),
          Duration.ofDays(1),
          Desks.REMEMBER,
          ArchiveOpener.NONE);

  private static final DealMention UNIT_AND_SELLER =
      takeover()
          .party(Role.TARGET, "Brennick")
          .party(Role.SELLER, "Odell")
          .in("seller", "2024-03-05");
  private static final DealMention ALL_SIDES =
      takeover()
          .party(Role.ACQUIRER, "Fjordlight")
          .party(Role.TARGET, "Brennick")
          .party(Role.SELLER, "Odell")
          .in("all", "2024-03-06");

  @BeforeEach
  void start() {
    Collected.clear();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  void theSameRecordsAreMadeAndCountedWhateverTheParallelism(int parallelism) throws Exception {
    List<DealMention> mentions = new ArrayList<>(StoryBook.mentions());
    mentions.add(UNIT_AND_SELLER);
    mentions.add(ALL_SIDES);
    Map<String, String> expected = plain(Desks.records(mentions));
    Collections.shuffle(mentions, new Random(parallelism));

    long counted = consolidate(mentions, parallelism);

    assertEquals(expected, plain(told()));
    assertEquals(expected.size(), counted);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void anArticleThatNamesTheSellerButNotTheBuyerTellsOfTheDealOfBoth(int parallelism)
      throws Exception {
    consolidate(List.of(UNIT_AND_SELLER, ALL_SIDES), parallelism);
    List<DealRecord> records = told();
    assertEquals(1, records.size());
    assertEquals(2, records.get(0).sources().size());
  }

  /** The number of records as the job counts them. */
  private static long consolidate(List<DealMention> mentions, int parallelism) throws Exception {
    Configuration flink = new Configuration();
    flink.set(PipelineOptions.GENERIC_TYPES, false);
    flink.set(PipelineOptions.OBJECT_REUSE, true);
    var env = StreamExecutionEnvironment.createLocalEnvironment(parallelism, flink);
    var articles = env.fromData(mentions, TypeInformation.of(DealMention.class)).rebalance();
    PIPELINE.consolidate(articles).sinkTo(new Collected<DealUpdate>("deals"));
    return env.execute().<Long>getAccumulatorResult(Counts.DEALS);
  }

  /** What is left of the records after all updates. */
  private static List<DealRecord> told() {
    Map<String, DealUpdate> last = new TreeMap<>();
    Collected.<DealUpdate>of("deals").stream()
        .sorted(Comparator.comparing(DealUpdate::version).thenComparing(u -> u.isWithdrawal()))
        .forEach(update -> last.put(update.id(), update));
    return last.values().stream().filter(u -> !u.isWithdrawal()).map(DealUpdate::deal).toList();
  }

  /** By id, without the version, which counts the steps that led there. */
  private static Map<String, String> plain(List<DealRecord> records) {
    Map<String, String> plain = new TreeMap<>();
    records.forEach(r -> plain.put(r.id(), r.withVersion(0).toString()));
    return plain;
  }

  private static Mentions takeover() {
    return Mentions.of(DealType.ACQUISITION);
  }
}
