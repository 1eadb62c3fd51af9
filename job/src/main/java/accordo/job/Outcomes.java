package accordo.job;

import accordo.ingest.Reject;
import accordo.job.ArticleOutcome.Kind;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.flink.api.common.functions.RuntimeContext;
import org.apache.flink.metrics.Counter;
import org.apache.flink.metrics.MetricGroup;
import org.apache.flink.util.OutputTag;

/**
 * Tells what becomes of articles: to the balance, as metrics ({@code articles}, by language and
 * outcome) and to whoever watches the job run.
 */
final class Outcomes {
  /** The way to the balance. */
  static final OutputTag<ArticleOutcome> TAG = new OutputTag<>("outcomes") {};

  private static final String UNKNOWN = "unknown";

  private final MetricGroup metrics;
  private final Map<ArticleOutcome, Counter> counters = new HashMap<>();
  private final Map<Kind, Tally> tallies = new HashMap<>();

  Outcomes(RuntimeContext context) {
    metrics = context.getMetricGroup();
    for (Kind kind : Kind.values()) {
      tallies.put(kind, Tally.of(context, Counts.name(kind)));
    }
  }

  void tell(Kind kind, String language, Consumer<ArticleOutcome> balance) {
    tell(ArticleOutcome.of(kind, language), balance);
  }

  void tell(Reject reject, String language, Consumer<ArticleOutcome> balance) {
    tell(new ArticleOutcome(Kind.REJECTED, language, reject.reason().name()), balance);
  }

  private void tell(ArticleOutcome outcome, Consumer<ArticleOutcome> balance) {
    tallies.get(outcome.kind()).add();
    counters.computeIfAbsent(outcome, this::counter).inc();
    balance.accept(outcome);
  }

  private Counter counter(ArticleOutcome outcome) {
    MetricGroup group =
        metrics
            .addGroup("language", outcome.language() == null ? UNKNOWN : outcome.language())
            .addGroup("outcome", outcome.kind().name().toLowerCase(java.util.Locale.ROOT));
    return (outcome.reason() == null ? group : group.addGroup("reason", outcome.reason()))
        .counter("articles");
  }
}
