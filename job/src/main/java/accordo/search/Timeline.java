package accordo.search;

import accordo.deal.DealType;
import java.util.List;
import java.util.Map;

/**
 * Deals over time; those without a date are left out.
 *
 * @param bins without gaps from the first to the last that has deals
 */
public record Timeline(Step step, List<Bin> bins) {
  /** How long a bin is. */
  public enum Step {
    YEAR,
    MONTH
  }

  /**
   * The deals of a year or month.
   *
   * @param period {@code 2017} or {@code 2017-07}
   */
  public record Bin(String period, Map<DealType, Long> deals) {}
}
