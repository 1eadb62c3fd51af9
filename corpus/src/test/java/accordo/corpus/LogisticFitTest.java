package accordo.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Weights of signs by what examples show. */
class LogisticFitTest {
  @Test
  void signOfThoseSoughtWeighsMoreThanSignOfOthers() {
    LogisticFit fit = new LogisticFit();
    for (int i = 0; i < 100; i++) {
      fit.add(List.of("any", "good"), 1);
      fit.add(List.of("any", "bad"), 0);
    }
    Map<String, Double> weights = fit.weights();
    assertTrue(weights.get("good") > 0.5);
    assertTrue(weights.get("bad") < -0.5);
    assertEquals(0, weights.get("any"), 0.05);
  }

  @Test
  void sharesAreMet() {
    LogisticFit fit = new LogisticFit();
    for (int i = 0; i < 4000; i++) {
      fit.add(List.of("any"), 0.25);
    }
    assertEquals(Math.log(0.25 / 0.75), fit.weights().get("any"), 0.1);
  }

  @Test
  void rareSignsHaveNoWeight() {
    LogisticFit fit = new LogisticFit();
    fit.add(List.of("any", "rare"), 1);
    fit.add(List.of("any", "rare"), 1);
    fit.add(List.of("any"), 0);
    assertFalse(fit.weights().containsKey("rare"));
  }
}
