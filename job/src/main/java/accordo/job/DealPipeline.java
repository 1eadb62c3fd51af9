package accordo.job;

import accordo.alert.DueAlert;
import accordo.alert.SavedSearchNews;
import accordo.consolidate.DealMention;
import accordo.consolidate.DealUpdate;
import accordo.consolidate.DeskItem;
import accordo.index.StoredArticle;
import accordo.ingest.RawInput;
import accordo.ingest.Reject;
import accordo.ingest.SourcedArticle;
import java.time.Duration;
import java.util.List;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.DataStreamSink;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.OutputTag;

/**
 * The path of an article, from where it is read to the records of its deals. The job, the demo and
 * the tests are this one graph with other sources and sinks.
 *
 * @param extractor what reads articles
 * @param limits what one article may cost
 * @param rememberArticles how long to know an article again
 * @param rememberDeals how long after its last mention a deal can be told on
 * @param archive opens the records of deals that were forgotten
 */
public record DealPipeline(
    ArticleExtractor extractor,
    ArticleLimits limits,
    Duration rememberArticles,
    Duration rememberDeals,
    ArchiveOpener archive) {
  static final OutputTag<Reject> REJECTED = new OutputTag<>("rejected") {};
  private static final TypeInformation<SavedSearchNews> SEARCHES =
      TypeInformation.of(SavedSearchNews.class);

  /** The way of the articles that tell of deals, to where they are kept. */
  static final OutputTag<StoredArticle> TELLING = new OutputTag<>("articles") {};

  /** The pipeline that a configuration describes. */
  public static DealPipeline of(JobConfig config) {
    return new DealPipeline(
        ArticleExtractor.shared(config.languages(), config.companies()),
        ArticleLimits.of(config.articleTimeLimit()),
        config.rememberArticles(),
        config.rememberDeals(),
        config.index() == null ? ArchiveOpener.NONE : new IndexArchive.Opener(config.index()));
  }

  /** Lays the graph. */
  public void build(
      StreamExecutionEnvironment env,
      List<NamedSource> sources,
      List<NamedSink<DealUpdate>> dealSinks,
      List<NamedSink<StoredArticle>> articleSinks,
      List<NamedSink<Reject>> rejectSinks,
      List<NamedSink<ArticleOutcome>> outcomeSinks,
      AlertEnds alerts) {
    var articles = read(env, sources);
    var fresh = deduplicate(articles);
    var mentions = extract(fresh);
    var deals = consolidate(mentions);
    deliver(deals, dealSinks);
    deliver(mentions.getSideOutput(TELLING), articleSinks);
    if (alerts.match() != null) {
      deliver(alerts(deals, savedSearches(env, alerts), alerts.match()), alerts.sinks());
    }
    deliver(sideOutputs(REJECTED, articles, mentions), rejectSinks);
    deliver(sideOutputs(Outcomes.TAG, articles, fresh, mentions), outcomeSinks);
  }

  private SingleOutputStreamOperator<SourcedArticle> read(
      StreamExecutionEnvironment env, List<NamedSource> sources) {
    return sources.stream()
        .map(s -> source(env, s))
        .reduce(DataStream::union)
        .orElseThrow()
        .process(new ReadArticles())
        .name("read")
        .uid("read");
  }

  private static DataStream<RawInput> source(StreamExecutionEnvironment env, NamedSource named) {
    return env.fromSource(named.source(), WatermarkStrategy.noWatermarks(), named.name())
        .uid(named.name());
  }

  private SingleOutputStreamOperator<SourcedArticle> deduplicate(
      DataStream<SourcedArticle> articles) {
    return articles
        .keyBy(ArticleKeys::id)
        .process(new Deduplicate(rememberArticles))
        .name("deduplicate")
        .uid("deduplicate");
  }

  private SingleOutputStreamOperator<DealMention> extract(DataStream<SourcedArticle> articles) {
    return articles
        .keyBy(ArticleKeys::text)
        .process(new ExtractDeals(extractor, limits, rememberArticles))
        .name("extract")
        .uid("extract");
  }

  /**
   * Four rows of desks, for deals told with one company, with one side and a seller or the like,
   * with two sides and with more companies. An article that names fewer than others waits in its
   * row until a signpost shows in which of the next it belongs.
   */
  DataStream<DealUpdate> consolidate(DataStream<DealMention> mentions) {
    var items = mentions.process(new DispatchMentions()).name("dispatch").uid("dispatch");
    var one = desks(Row.ONE, items);
    var half = desks(Row.HALF, items, one);
    var two = desks(Row.TWO, items, one, half);
    var more = desks(Row.MORE, items, one, half, two);
    return one.union(half, two, more);
  }

  private SingleOutputStreamOperator<DealUpdate> desks(
      Row row, SingleOutputStreamOperator<?> items, SingleOutputStreamOperator<?>... movedFrom) {
    return sideOutputs(row.tag(), items, movedFrom)
        .keyBy(DeskItem::desk)
        .process(new ConsolidateDeals(rememberDeals, archive))
        .name(row.uid())
        .uid(row.uid());
  }

  private static DataStream<SavedSearchNews> savedSearches(
      StreamExecutionEnvironment env, AlertEnds alerts) {
    String name = "saved-searches";
    return env.fromSource(alerts.searches(), WatermarkStrategy.noWatermarks(), name, SEARCHES)
        .uid(name)
        .setParallelism(1);
  }

  private static DataStream<DueAlert> alerts(
      DataStream<DealUpdate> deals, DataStream<SavedSearchNews> searches, MatchAlerts match) {
    return deals
        .keyBy(DealUpdate::id)
        .connect(searches.broadcast(MatchAlerts.SEARCHES))
        .process(match)
        .name("alerts")
        .uid("alerts");
  }

  private static <T> DataStream<T> sideOutputs(
      OutputTag<T> tag,
      SingleOutputStreamOperator<?> first,
      SingleOutputStreamOperator<?>... more) {
    DataStream<T> all = first.getSideOutput(tag);
    for (SingleOutputStreamOperator<?> operator : more) {
      all = all.union(operator.getSideOutput(tag));
    }
    return all;
  }

  private static <T> void deliver(DataStream<T> stream, List<NamedSink<T>> sinks) {
    for (NamedSink<T> named : sinks) {
      DataStreamSink<T> sink = stream.sinkTo(named.sink()).name(named.name()).uid(named.name());
      if (named.parallelism() > 0) {
        sink.setParallelism(named.parallelism());
      }
    }
  }
}
