package accordo.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class KafkaAddressTest {
  @Test
  void anAddressNamesBrokersAndTopic() {
    assertEquals(
        new KafkaAddress("a:9092,b:9093", "press.en"),
        KafkaAddress.parse("kafka://a:9092,b:9093/press.en"));
  }

  @Test
  void aBrokerWithoutAPortListensOnTheUsualOne() {
    assertEquals(new KafkaAddress("a:9092", "t"), KafkaAddress.parse("kafka://a/t"));
  }

  @Test
  void anythingElseIsShownWithWhatWasExpected() {
    var failure =
        assertThrows(IllegalArgumentException.class, () -> KafkaAddress.parse("kafka://broker"));
    assertEquals(
        "'kafka://broker' is no topic: expected kafka://broker:port/topic", failure.getMessage());
  }
}
