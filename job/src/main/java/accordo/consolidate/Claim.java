package accordo.consolidate;

import accordo.deal.Evidence;
import java.util.List;

/**
 * A value that one mention gives to one field.
 *
 * @param text the value, equal for equal values
 * @param value the value itself
 */
record Claim(String field, String text, Object value, double confidence, List<Evidence> proof) {}
