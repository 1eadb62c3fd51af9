package accordo.extract.assembly;

import accordo.annotate.TermSet;
import accordo.text.Language;
import accordo.text.Resources;
import java.util.Set;

/**
 * Words around the name of a company that is yet to be: the lists {@code newborn-before.txt} and
 * {@code newborn-after.txt} of a pack's {@code references/}.
 *
 * @param determiners articles that may stand between
 */
record NewbornWords(TermSet before, TermSet after, Set<String> determiners) {
  static NewbornWords of(Language language) {
    String pack = language.pack() + "references/";
    return new NewbornWords(
        TermSet.readIfPresent(pack + "newborn-before.txt"),
        TermSet.readIfPresent(pack + "newborn-after.txt"),
        Set.copyOf(Resources.linesIfPresent(pack + "determiners.txt")));
  }
}
