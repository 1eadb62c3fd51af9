package accordo.job;

import accordo.consolidate.DealMention;
import accordo.consolidate.Source;
import accordo.deal.Deal;
import accordo.extract.Extraction;
import accordo.extract.RejectedArticleException;
import accordo.extract.Rejection;
import accordo.ingest.Reject;
import accordo.ingest.SourcedArticle;
import accordo.text.Article;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;

/** Box "extract": the deals that each article tells of; one article can never stop the job. */
final class ExtractDeals extends ProcessFunction<SourcedArticle, DealMention> {
  private static final long serialVersionUID = 1;

  private final ArticleExtractor loader;
  private final Duration limit;
  private transient TimedExtractor extractor;
  private transient Tally articles;
  private transient Tally mentions;
  private transient Tally rejects;

  ExtractDeals(ArticleExtractor loader, Duration limit) {
    this.loader = loader;
    this.limit = limit;
  }

  @Override
  public void open(OpenContext context) {
    extractor = new TimedExtractor(loader.load(), limit);
    articles = Tally.of(getRuntimeContext(), Counts.ARTICLES);
    mentions = Tally.of(getRuntimeContext(), Counts.MENTIONS);
    rejects = Tally.of(getRuntimeContext(), Counts.REJECTS);
  }

  @Override
  public void processElement(SourcedArticle sourced, Context context, Collector<DealMention> out)
      throws InterruptedException {
    articles.add();
    Article article = sourced.article();
    try {
      emit(article, extractor.extract(article), out);
    } catch (RejectedArticleException e) {
      reject(Reject.of(sourced.raw(), article.id(), e), context);
    } catch (ExecutionException e) {
      if (isFatal(e.getCause())) {
        throw (Error) e.getCause();
      }
      reject(
          Reject.of(sourced.raw(), article.id(), Rejection.EXTRACTION_FAILED, e.getCause()),
          context);
    }
  }

  private void emit(Article article, Extraction extraction, Collector<DealMention> out) {
    Source source =
        new Source(
            article.id(),
            article.source(),
            extraction.language(),
            article.published(),
            article.title(),
            null);
    for (Deal deal : extraction.deals()) {
      mentions.add();
      out.collect(new DealMention(deal, source, extraction.quotes()));
    }
  }

  private void reject(Reject reject, Context context) {
    rejects.add();
    context.output(DealPipeline.REJECTED, reject);
  }

  /** Too deep a recursion is the article's fault; too little memory or a missing class is ours. */
  private static boolean isFatal(Throwable failure) {
    return failure instanceof Error && !(failure instanceof StackOverflowError);
  }

  @Override
  public void close() {
    if (extractor != null) {
      extractor.close();
    }
  }
}
