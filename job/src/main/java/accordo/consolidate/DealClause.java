package accordo.consolidate;

import java.util.List;

/**
 * Who does what, before tense and number are chosen.
 *
 * @param subjects names, at least one
 * @param rest object and complements, possibly empty
 */
record DealClause(List<String> subjects, DealVerb verb, String rest) {
  /** Joins the parts of the rest that are there. */
  static DealClause of(List<String> subjects, DealVerb verb, String... rest) {
    List<String> parts = java.util.Arrays.stream(rest).filter(p -> !p.isEmpty()).toList();
    return new DealClause(subjects, verb, String.join(" ", parts));
  }
}
