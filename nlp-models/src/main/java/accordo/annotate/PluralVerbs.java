package accordo.annotate;

import java.util.List;
import java.util.Set;

/**
 * Gives back their verb to English headlines whose verb looks like a plural: in "Shell awards
 * drilling contract to Saipem" there are no awards of Shell's, as there is no other verb.
 */
final class PluralVerbs {
  private static final String PLURAL = "NNS";
  private static final String PRESENT = "VBZ";
  private static final Set<String> FINITE = Set.of("VBZ", "VBD", "VBP", "MD", "VB");
  private static final Set<String> COMPLEMENTS =
      Set.of("NN", "NNS", "NNP", "NNPS", "JJ", "VBG", "DT", "CD", "PRP$", "$");

  private PluralVerbs() {}

  static void mend(Sentence sentence) {
    if (!sentence.isHeadline()) {
      return;
    }
    List<Token> tokens = sentence.tokens();
    if (tokens.stream().anyMatch(t -> FINITE.contains(t.tag()))) {
      return;
    }
    for (int i = 1; i + 1 < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (!isName(tokens.get(i - 1))) {
        return;
      }
      if (token.tag().equals(PLURAL)
          && !token.hasCapital()
          && token.readings().stream().anyMatch(r -> r.kind() == Reading.Kind.VERB)
          && COMPLEMENTS.contains(tokens.get(i + 1).tag())) {
        token.tag(PRESENT);
        return;
      }
    }
  }

  private static boolean isName(Token token) {
    return token.isCapitalised() && token.nameTag() != NameTag.NONE || token.form().equals("&");
  }
}
