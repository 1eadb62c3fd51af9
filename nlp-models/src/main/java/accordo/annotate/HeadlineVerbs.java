package accordo.annotate;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Gives back their verb to headlines whose verb is a noun as well: "PharmaMar licencia a Janssen su
 * fármaco". A noun right after a name, before an article, a number or the mark of a recipient, is
 * the verb where the clause has no other.
 */
final class HeadlineVerbs {
  private static final String NOUN = "NOUN";
  private static final String VERB = "VERB";
  private static final String ADJECTIVE = "ADJ";
  private static final String RECIPIENT = "a";
  private static final Set<String> RECIPIENTS = Set.of(RECIPIENT, "ad", "à");
  private static final Set<Pos> NOMINALS = EnumSet.of(Pos.NOUN, Pos.PROPN, Pos.ADJ);

  private HeadlineVerbs() {}

  static void mend(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (int i = 1; i + 1 < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.tag().equals(NOUN)
              && !token.hasCapital()
              && isPresent(token)
              && isName(tokens.get(i - 1))
              && opensComplement(tokens.get(i + 1))
              && !hasVerb(tokens, i)
          || isPredicate(tokens, i)) {
        token.tag(VERB);
        return;
      }
    }
  }

  /** "L'opérateur délègue à X l'exploitation", read as if the verb were an adjective. */
  private static boolean isPredicate(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    return token.tag().equals(ADJECTIVE)
        && !token.hasCapital()
        && RECIPIENTS.contains(tokens.get(at + 1).lower())
        && isFinite(token)
        && NOMINALS.contains(tokens.get(at - 1).pos())
        && tokens.stream().noneMatch(t -> isVerb(t) && isFinite(t));
  }

  private static boolean isVerb(Token token) {
    return token.pos() == Pos.VERB || token.pos() == Pos.AUX;
  }

  /** Neither participle nor infinitive. */
  static boolean isFinite(Token token) {
    return token.readings().stream()
        .anyMatch(
            r ->
                r.kind() == Reading.Kind.VERB
                    && r.tense() != Reading.Tense.PAST
                    && !r.lemma().equals(token.lower()));
  }

  private static boolean isPresent(Token token) {
    return token.readings().stream()
        .anyMatch(r -> r.kind() == Reading.Kind.VERB && r.tense() == Reading.Tense.OTHER);
  }

  private static boolean isName(Token token) {
    return token.isCapitalised()
        && (token.nameTag() != NameTag.NONE || token.pos() == Pos.PROPN || token.index() == 0);
  }

  private static boolean opensComplement(Token token) {
    return token.lower().equals(RECIPIENT) || token.pos() == Pos.DET || token.pos() == Pos.NUM;
  }

  /** Before the token, or behind it up to the next comma. */
  private static boolean hasVerb(List<Token> tokens, int at) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (i > at && token.form().equals(",")) {
        return false;
      }
      boolean wrong = i < at && token.isCapitalised();
      boolean finite =
          (token.pos() == Pos.VERB || token.pos() == Pos.AUX)
              && !token.lower().matches(".*([aeií]r|ndo|[ai]d[oa]s?)$");
      if (i != at && finite && !wrong) {
        return true;
      }
    }
    return false;
  }
}
