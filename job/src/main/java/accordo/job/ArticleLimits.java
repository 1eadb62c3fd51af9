package accordo.job;

import java.io.Serializable;
import java.time.Duration;

/**
 * What one article may cost.
 *
 * @param time after so long it is given up
 * @param heapShare when so much of the heap, from 0 to 1, is in use after a collection, and the
 *     article has taken its part in that, it is given up
 */
public record ArticleLimits(Duration time, double heapShare) implements Serializable {
  private static final double MOST_OF_THE_HEAP = 0.85;

  static ArticleLimits of(Duration time) {
    return new ArticleLimits(time, MOST_OF_THE_HEAP);
  }
}
