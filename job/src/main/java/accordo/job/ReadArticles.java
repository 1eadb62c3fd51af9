package accordo.job;

import accordo.extract.RejectedArticleException;
import accordo.ingest.ArticleReader;
import accordo.ingest.RawInput;
import accordo.ingest.Reject;
import accordo.ingest.SourcedArticle;
import accordo.text.Article;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;

/** Box "read": makes articles of inputs; those that hold none are rejected. */
final class ReadArticles extends ProcessFunction<RawInput, SourcedArticle> {
  private static final long serialVersionUID = 1;

  private transient Tally inputs;
  private transient Tally rejects;

  @Override
  public void open(OpenContext context) {
    inputs = Tally.of(getRuntimeContext(), Counts.INPUTS);
    rejects = Tally.of(getRuntimeContext(), Counts.REJECTS);
  }

  @Override
  public void processElement(RawInput input, Context context, Collector<SourcedArticle> out) {
    inputs.add();
    Article article;
    try {
      article = ArticleReader.read(input);
    } catch (RejectedArticleException e) {
      rejects.add();
      context.output(DealPipeline.REJECTED, Reject.of(input, null, e));
      return;
    }
    out.collect(new SourcedArticle(article, input));
  }
}
