package accordo.company.reference;

import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.Mention;
import java.util.List;

/**
 * What a press release calls its issuer: "Energetica Adriatica S.p.A. (“EA” or the “Company”)". The
 * noun has a capital from then on, and means nobody else.
 */
final class DefinedTerms {
  /** How many words may stand between the brackets before the term. */
  private static final int FARTHEST = 12;

  private DefinedTerms() {}

  /** The company that the article calls by the noun; empty where it is no such term. */
  static List<String> meant(Passage passage, int noun) {
    Sentence sentence = passage.sentence();
    Token term = sentence.token(noun);
    if (noun == 0 || sentence.isHeadline() || !term.isCapitalised()) {
      return List.of();
    }
    for (Mention mention : passage.cast().mentions()) {
      Sentence told = passage.document().sentences().get(mention.sentence());
      if (mention.sentence() > sentence.index()) {
        break;
      }
      if (mention.kind() == Mention.Kind.COMPANY && isDefined(told, mention.to(), term.form())) {
        return mention.names();
      }
    }
    return List.of();
  }

  private static boolean isDefined(Sentence sentence, int bracket, String term) {
    if (bracket >= sentence.size() || !sentence.token(bracket).form().equals("(")) {
      return false;
    }
    for (int i = bracket + 1; i < Math.min(sentence.size(), bracket + FARTHEST); i++) {
      String form = sentence.token(i).form();
      if (form.equals(")")) {
        return false;
      }
      if (form.equals(term)) {
        return true;
      }
    }
    return false;
  }
}
