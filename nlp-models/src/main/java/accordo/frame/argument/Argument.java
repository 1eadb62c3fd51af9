package accordo.frame.argument;

import accordo.company.Mention;
import java.util.List;

/**
 * A mention and where it stands to a trigger.
 *
 * @param slots names of the place, most telling first: "object", or "de" and "of"
 * @param weight from 0 to 1: how sure the analysis is
 */
public record Argument(Mention mention, List<String> slots, double weight) {}
