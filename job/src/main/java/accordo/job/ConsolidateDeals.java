package accordo.job;

import accordo.consolidate.Consolidator;
import accordo.consolidate.DealHistory;
import accordo.consolidate.DealMention;
import accordo.consolidate.DealRecord;
import java.time.Duration;
import java.util.Optional;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.StateTtlConfig;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Box "consolidate": one record per deal, sent anew whenever a mention adds to it. */
final class ConsolidateDeals extends KeyedProcessFunction<String, DealMention, DealRecord> {
  private static final long serialVersionUID = 1;

  private final Duration remember;
  private transient ValueState<DealHistory> histories;
  private transient Tally deals;

  ConsolidateDeals(Duration remember) {
    this.remember = remember;
  }

  @Override
  public void open(OpenContext context) {
    ValueStateDescriptor<DealHistory> descriptor =
        new ValueStateDescriptor<>("history", TypeInformation.of(DealHistory.class));
    descriptor.enableTimeToLive(StateTtlConfig.newBuilder(remember).build());
    histories = getRuntimeContext().getState(descriptor);
    deals = Tally.of(getRuntimeContext(), Counts.DEALS);
  }

  @Override
  public void processElement(DealMention mention, Context context, Collector<DealRecord> out)
      throws Exception {
    DealHistory past = histories.value();
    Optional<DealHistory> history = Consolidator.add(past, mention);
    if (history.isPresent()) {
      histories.update(history.get());
      out.collect(Consolidator.record(history.get()));
    }
    if (past == null) {
      deals.add();
    }
  }
}
