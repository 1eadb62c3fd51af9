package accordo.frame.nearmiss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import accordo.deal.DealType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the signs of a near miss weigh. */
class SignWeightsTest {
  @Test
  void nothingKnownIsEvenOdds() {
    SignWeights none = new SignWeights(Map.of());
    assertEquals(0.5, none.probability("en", DealType.SUPPLY, List.of("met=true")));
  }

  @Test
  void signsCountAloneAndWithTheirType() {
    SignWeights weights =
        new SignWeights(Map.of("any", -1.0, "met=true", 1.0, "SUPPLY|met=true", 2.0));
    List<String> met = List.of("met=true");
    assertTrue(weights.probability("en", DealType.SUPPLY, met) > 0.85);
    assertEquals(0.5, weights.probability("en", DealType.MERGER, met));
  }

  @Test
  void wordsCountInTheirLanguageOnly() {
    SignWeights weights = new SignWeights(Map.of("en|w.trigger=gift", 3.0));
    List<String> gift = List.of("w.trigger=gift");
    assertTrue(weights.probability("en", DealType.SUPPLY, gift) > 0.9);
    assertEquals(0.5, weights.probability("de", DealType.SUPPLY, gift));
  }

  @Test
  void shippedWeightsExpectThatANearMissIsNoDeal() {
    assertTrue(SignWeights.shipped().probability("en", DealType.SUPPLY, List.of()) < 0.5);
  }
}
