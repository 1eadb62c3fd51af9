package accordo.job;

import accordo.consolidate.DealMention;
import accordo.consolidate.DeskItem;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;

/** Sends each mention to its desk, and signposts to the desks where it might be looked for. */
final class DispatchMentions extends ProcessFunction<DealMention, Void> {
  private static final long serialVersionUID = 1;

  @Override
  public void processElement(DealMention mention, Context context, Collector<Void> out) {
    for (DeskItem item : DeskItem.of(mention)) {
      context.output(Row.of(item).tag(), item);
    }
  }
}
