package accordo.consolidate;

import java.util.List;

/**
 * One thing that a record claims, with what speaks for it and what other articles say instead.
 *
 * <p>Names are {@code type}, {@code status}, {@code announced}, {@code exclusivity}, {@code
 * territory}, {@code patents.count}, {@code patents.subject}, {@code money.KIND} and, for the role
 * of each company, {@code party.KEY}.
 *
 * @param name which field
 * @param value the best value as text: a number with its qualifier, an amount with its currency
 * @param confidence from 0 to 1
 * @param evidence positions in {@link DealRecord#evidence()}; never empty
 * @param dissent other values, the best supported first
 */
public record DealField(
    String name, String value, double confidence, List<Integer> evidence, List<Dissent> dissent) {
  /**
   * A value that some articles give instead of the best one.
   *
   * @param evidence positions in {@link DealRecord#evidence()}; never empty
   */
  public record Dissent(String value, double confidence, List<Integer> evidence) {}
}
