package accordo.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import accordo.consolidate.DealMention;
import accordo.consolidate.DealRecord;
import accordo.consolidate.DealUpdate;
import accordo.consolidate.DeskItem;
import accordo.consolidate.Mentions;
import accordo.deal.DealType;
import accordo.deal.Role;
import accordo.deal.Status;
import java.time.Duration;
import java.util.List;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.util.KeyedOneInputStreamOperatorTestHarness;
import org.apache.flink.streaming.util.ProcessFunctionTestHarnesses;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConsolidateDealsTest {
  private static final Duration REMEMBER = Duration.ofDays(10);

  private KeyedOneInputStreamOperatorTestHarness<String, DeskItem, DealUpdate> harness;

  @BeforeEach
  void open() throws Exception {
    harness =
        ProcessFunctionTestHarnesses.forKeyedProcessFunction(
            new ConsolidateDeals(REMEMBER, ArchiveOpener.NONE), DeskItem::desk, Types.STRING);
    harness.setStateTtlProcessingTime(0);
  }

  @AfterEach
  void close() throws Exception {
    harness.close();
  }

  @Test
  void eachMentionThatAddsSomethingSendsTheRecordAnew() throws Exception {
    process(takeover("Brennick", Status.ANNOUNCED, "a"));
    process(takeover("Marlowe", Status.ANNOUNCED, "a"));
    process(takeover("Brennick", Status.ANNOUNCED, "a"));
    process(takeover("Brennick Inc.", Status.COMPLETED, "b"));

    List<DealRecord> records = records();
    assertEquals(List.of(1, 1, 2), records.stream().map(DealRecord::version).toList());
    assertEquals(records.get(0).id(), records.get(2).id());
    assertEquals(Status.COMPLETED, records.get(2).status());
    assertEquals(2, harness.numKeyedStateEntries());
  }

  @Test
  void aDealThatNobodyTellsOfIsForgotten() throws Exception {
    process(takeover("Brennick", Status.ANNOUNCED, "a"));
    harness.setStateTtlProcessingTime(REMEMBER.toMillis());
    process(takeover("Brennick", Status.COMPLETED, "b"));
    assertEquals(1, records().get(1).version());
    assertEquals(records().get(0).id(), records().get(1).id());
  }

  @Test
  void whatIsForgottenLeavesTheState() throws Exception {
    process(takeover("Brennick", Status.ANNOUNCED, "a"));
    harness.setStateTtlProcessingTime(REMEMBER.toMillis() - 1);
    process(takeover("Brennick", Status.COMPLETED, "b"));
    later(REMEMBER.plusDays(1));
    assertEquals(1, harness.numKeyedStateEntries());
    later(REMEMBER.multipliedBy(3));
    assertEquals(0, harness.numKeyedStateEntries());
  }

  private void later(Duration time) throws Exception {
    harness.setStateTtlProcessingTime(time.toMillis());
    harness.setProcessingTime(time.toMillis());
  }

  private void process(DealMention mention) throws Exception {
    harness.processElement(DeskItem.of(mention).get(0), 0);
  }

  private List<DealRecord> records() {
    return harness.extractOutputValues().stream().map(DealUpdate::deal).toList();
  }

  private static DealMention takeover(String target, Status status, String article) {
    return Mentions.of(DealType.ACQUISITION)
        .party(Role.ACQUIRER, "Fjordlight")
        .party(Role.TARGET, target)
        .status(status)
        .in(article, "2024-03-04");
  }
}
