package accordo.job;

import accordo.ingest.SourcedArticle;
import accordo.job.ArticleOutcome.Kind;
import java.time.Duration;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.StateTtlConfig;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/**
 * Box "deduplicate": of the articles with one id lets the first pass, until it is forgotten. An id
 * stands for one article; which of two comes first is the one thing here that order decides.
 */
final class Deduplicate extends KeyedProcessFunction<String, SourcedArticle, SourcedArticle> {
  private static final long serialVersionUID = 1;

  private final Duration remember;
  private transient ValueState<Boolean> seen;
  private transient Outcomes outcomes;

  Deduplicate(Duration remember) {
    this.remember = remember;
  }

  @Override
  public void open(OpenContext context) {
    ValueStateDescriptor<Boolean> descriptor = new ValueStateDescriptor<>("seen", Types.BOOLEAN);
    descriptor.enableTimeToLive(StateTtlConfig.newBuilder(remember).build());
    seen = getRuntimeContext().getState(descriptor);
    outcomes = new Outcomes(getRuntimeContext());
  }

  @Override
  public void processElement(SourcedArticle article, Context context, Collector<SourcedArticle> out)
      throws Exception {
    if (seen.value() == null) {
      seen.update(true);
      out.collect(article);
    } else {
      String language = article.article().language();
      outcomes.tell(Kind.DUPLICATE, language, o -> context.output(Outcomes.TAG, o));
    }
  }
}
