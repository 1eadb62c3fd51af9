package accordo.job;

import accordo.consolidate.DealMention;
import accordo.consolidate.DeskCodec;
import accordo.consolidate.Source;
import accordo.extract.Extraction;
import accordo.extract.RejectedArticleException;
import accordo.extract.Rejection;
import accordo.index.StoredArticle;
import accordo.ingest.Reject;
import accordo.ingest.SourcedArticle;
import accordo.job.ArticleOutcome.Kind;
import accordo.text.Article;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.StateTtlConfig;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.PrimitiveArrayTypeInfo;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Box "extract": the deals that each article tells of; one article can never stop the job. A text
 * is read once: of another article with the same text and date the same deals are told.
 */
final class ExtractDeals extends KeyedProcessFunction<String, SourcedArticle, DealMention> {
  private static final long serialVersionUID = 2;
  private static final Logger LOG = LoggerFactory.getLogger(ExtractDeals.class);

  private final ArticleExtractor loader;
  private final ArticleLimits limits;
  private final Duration remember;
  private transient TimedExtractor extractor;
  private transient ValueState<byte[]> known;
  private transient Outcomes outcomes;
  private transient Tally mentions;
  private transient ExtractionMetrics metrics;

  ExtractDeals(ArticleExtractor loader, ArticleLimits limits, Duration remember) {
    this.loader = loader;
    this.limits = limits;
    this.remember = remember;
  }

  @Override
  public void open(OpenContext context) {
    var descriptor =
        new ValueStateDescriptor<>("known", PrimitiveArrayTypeInfo.BYTE_PRIMITIVE_ARRAY_TYPE_INFO);
    descriptor.enableTimeToLive(StateTtlConfig.newBuilder(remember).build());
    known = getRuntimeContext().getState(descriptor);
    extractor = new TimedExtractor(loader.load(), limits);
    outcomes = new Outcomes(getRuntimeContext());
    mentions = Tally.of(getRuntimeContext(), Counts.MENTIONS);
    metrics = new ExtractionMetrics(getRuntimeContext().getMetricGroup());
  }

  @Override
  public void processElement(SourcedArticle sourced, Context context, Collector<DealMention> out)
      throws Exception {
    Article article = sourced.article();
    byte[] seen = known.value();
    List<DealMention> told = seen == null ? null : copied(DeskCodec.mentions(seen), article);
    if (seen != null) {
      tell(Kind.DUPLICATE, article.language(), context);
    }
    if (told == null) {
      Extraction found = extract(sourced, context);
      if (found == null) {
        return;
      }
      told = mentions(found, article);
      if (seen == null) {
        known.update(DeskCodec.write(told));
        tell(told.isEmpty() ? Kind.WITHOUT_DEAL : Kind.EXTRACTED, found.language(), context);
      }
    }
    told.forEach(mention -> emit(mention, out));
    if (!told.isEmpty()) {
      keep(article, told.get(0).source().language(), context);
    }
  }

  /**
   * What a text tells that was read for another article; null where it has to be read anew because
   * that had another date: "on Tuesday" is another day then, whichever of the two came first.
   */
  private static List<DealMention> copied(List<DealMention> known, Article article) {
    if (known.isEmpty()) {
      return known;
    }
    Source read = known.get(0).source();
    return Objects.equals(read.published(), article.published())
        ? known.stream().map(m -> m.in(source(article, read.language()))).toList()
        : null;
  }

  private static List<DealMention> mentions(Extraction found, Article article) {
    return DealMention.of(
        found.deals(),
        found.companies(),
        source(article, found.language()),
        found.quotes(),
        article.body());
  }

  /** Null when the article was rejected. */
  private Extraction extract(SourcedArticle sourced, Context context) throws InterruptedException {
    Article article = sourced.article();
    long start = System.nanoTime();
    try {
      return extractor.extract(article);
    } catch (RejectedArticleException e) {
      reject(Reject.of(sourced.raw(), article.id(), e), article, context);
    } catch (ExecutionException e) {
      if (isFatal(e.getCause())) {
        throw (Error) e.getCause();
      }
      Rejection reason = Rejection.EXTRACTION_FAILED;
      reject(Reject.of(sourced.raw(), article.id(), reason, e.getCause()), article, context);
    } finally {
      metrics.extracted(article.published(), System.nanoTime() - start);
    }
    return null;
  }

  private static Source source(Article article, String language) {
    return new Source(
        article.id(), article.source(), language, article.published(), article.title(), null);
  }

  private static void keep(Article article, String language, Context context) {
    context.output(
        DealPipeline.TELLING,
        new StoredArticle(
            article.id(),
            language,
            article.source(),
            article.published(),
            article.title(),
            article.text()));
  }

  private void emit(DealMention mention, Collector<DealMention> out) {
    mentions.add();
    out.collect(mention);
  }

  private void tell(Kind kind, String language, Context context) {
    outcomes.tell(kind, language, o -> context.output(Outcomes.TAG, o));
  }

  private void reject(Reject reject, Article article, Context context) {
    LOG.atWarn()
        .addKeyValue("article", article.id())
        .addKeyValue("reason", reject.reason())
        .log("article rejected: {}", reject.message());
    outcomes.tell(reject, article.language(), o -> context.output(Outcomes.TAG, o));
    context.output(DealPipeline.REJECTED, reject);
  }

  /** Too deep a recursion and too much memory are the article's fault; a missing class is ours. */
  private static boolean isFatal(Throwable failure) {
    return failure instanceof Error
        && !(failure instanceof StackOverflowError)
        && !(failure instanceof OutOfMemoryError);
  }

  @Override
  public void close() {
    if (extractor != null) {
      extractor.close();
    }
  }
}
