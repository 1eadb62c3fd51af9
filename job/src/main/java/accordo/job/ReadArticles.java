package accordo.job;

import accordo.extract.RejectedArticleException;
import accordo.ingest.ArticleReader;
import accordo.ingest.RawInput;
import accordo.ingest.Reject;
import accordo.ingest.SourcedArticle;
import accordo.job.ArticleOutcome.Kind;
import accordo.text.Article;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;

/** Box "read": makes articles of inputs; those that hold none are rejected. */
final class ReadArticles extends ProcessFunction<RawInput, SourcedArticle> {
  private static final long serialVersionUID = 1;

  private transient Outcomes outcomes;

  @Override
  public void open(OpenContext context) {
    outcomes = new Outcomes(getRuntimeContext());
  }

  @Override
  public void processElement(RawInput input, Context context, Collector<SourcedArticle> out) {
    outcomes.tell(Kind.IN, null, o -> context.output(Outcomes.TAG, o));
    Article article;
    try {
      article = ArticleReader.read(input);
    } catch (RejectedArticleException e) {
      Reject reject = Reject.of(input, null, e);
      outcomes.tell(reject, null, o -> context.output(Outcomes.TAG, o));
      context.output(DealPipeline.REJECTED, reject);
      return;
    }
    out.collect(new SourcedArticle(article, input));
  }
}
