package accordo.frame.nearmiss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import accordo.deal.DealType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the signs of a near miss weigh. */
class SignWeightsTest {
  private static double sum(SignWeights weights, String language, DealType type, String... signs) {
    return weights.base(language, type) + weights.sum(language, type, List.of(signs));
  }

  @Test
  void nothingKnownIsEvenOdds() {
    SignWeights none = new SignWeights(Map.of());
    assertEquals(0.5, SignWeights.probability(sum(none, "en", DealType.SUPPLY, "met=true")));
  }

  @Test
  void signsCountAloneAndWithTheirType() {
    SignWeights weights =
        new SignWeights(Map.of("any", -1.0, "met=true", 1.0, "SUPPLY|met=true", 2.0));
    assertEquals(2.0, sum(weights, "en", DealType.SUPPLY, "met=true"));
    assertEquals(0.0, sum(weights, "en", DealType.MERGER, "met=true"));
  }

  @Test
  void wordsCountInTheirLanguageOnly() {
    SignWeights weights = new SignWeights(Map.of("en|w.trigger=gift", 3.0));
    assertEquals(3.0, sum(weights, "en", DealType.SUPPLY, "w.trigger=gift"));
    assertEquals(0.0, sum(weights, "de", DealType.SUPPLY, "w.trigger=gift"));
  }

  @Test
  void shippedWeightsExpectThatANearMissIsNoDeal() {
    assertTrue(sum(SignWeights.shipped(), "en", DealType.SUPPLY) < 0);
  }
}
