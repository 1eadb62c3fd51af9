package accordo.job;

import accordo.consolidate.DealKey;
import accordo.consolidate.DealMention;
import accordo.consolidate.DealRecord;
import accordo.ingest.RawInput;
import accordo.ingest.Reject;
import accordo.ingest.SourcedArticle;
import java.time.Duration;
import java.util.List;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
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
 * @param articleTimeLimit after so long an article is given up
 * @param rememberArticles how long to know an article again
 * @param rememberDeals how long after its last mention a deal can be told on
 */
public record DealPipeline(
    ArticleExtractor extractor,
    Duration articleTimeLimit,
    Duration rememberArticles,
    Duration rememberDeals) {
  static final OutputTag<Reject> REJECTED = new OutputTag<>("rejected") {};

  /** The pipeline that a configuration describes. */
  public static DealPipeline of(JobConfig config) {
    return new DealPipeline(
        ArticleExtractor.shared(config.languages()),
        config.articleTimeLimit(),
        config.rememberArticles(),
        config.rememberDeals());
  }

  /** Lays the graph. */
  public void build(
      StreamExecutionEnvironment env,
      List<NamedSource> sources,
      List<NamedSink<DealRecord>> dealSinks,
      List<NamedSink<Reject>> rejectSinks) {
    var articles = read(env, sources);
    var mentions = extract(deduplicate(articles));
    var deals = consolidate(mentions);
    deliver(deals, dealSinks);
    deliver(rejected(articles, mentions), rejectSinks);
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

  private DataStream<SourcedArticle> deduplicate(DataStream<SourcedArticle> articles) {
    return articles
        .keyBy(ArticleKeys::id)
        .process(new Deduplicate(rememberArticles))
        .name("deduplicate-by-id")
        .uid("deduplicate-by-id")
        .keyBy(ArticleKeys::text)
        .process(new Deduplicate(rememberArticles))
        .name("deduplicate-by-text")
        .uid("deduplicate-by-text");
  }

  private SingleOutputStreamOperator<DealMention> extract(DataStream<SourcedArticle> articles) {
    return articles
        .process(new ExtractDeals(extractor, articleTimeLimit))
        .name("extract")
        .uid("extract");
  }

  private DataStream<DealRecord> consolidate(DataStream<DealMention> mentions) {
    return mentions
        .keyBy(mention -> DealKey.of(mention.deal()))
        .process(new ConsolidateDeals(rememberDeals))
        .name("consolidate")
        .uid("consolidate");
  }

  private static DataStream<Reject> rejected(
      SingleOutputStreamOperator<SourcedArticle> articles,
      SingleOutputStreamOperator<DealMention> mentions) {
    return articles.getSideOutput(REJECTED).union(mentions.getSideOutput(REJECTED));
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
