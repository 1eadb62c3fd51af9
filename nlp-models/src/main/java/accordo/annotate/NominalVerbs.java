package accordo.annotate;

import java.util.List;
import java.util.Set;

/**
 * Spanish verbs that taggers take for nouns of the same form: after a plural pronoun that no
 * singular noun agrees with, "los altavoces los monta X"; after "y" right before what only a verb
 * takes, "y compra Y"; the infinitive of "al cerrar la compra"; participles, "se ha aliado".
 */
final class NominalVerbs {
  private static final String VERB = "VERB";
  private static final String PRONOUN = "PRON";
  private static final String HAVE = "haber";
  private static final String BY = "por";
  private static final Set<String> PLURALS = Set.of("los", "las");
  private static final Set<String> NEUTER = Set.of("lo");
  private static final Set<String> BEFORE_VERBS = Set.of("y", "e", "que");
  private static final Set<String> ARTICLES =
      Set.of("el", "la", "los", "las", "un", "una", "unos", "unas", "su", "sus");

  private NominalVerbs() {}

  static void mend(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (int i = 1; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (isNominal(token) && isAfterPronoun(tokens, i)) {
        token.tag(VERB);
        tokens.get(i - 1).tag(PRONOUN);
      } else if (isNominal(token)
          && (isSecondVerb(tokens, i) || isTimeClause(tokens, i) || isParticiple(tokens, i))) {
        token.tag(VERB);
      }
    }
  }

  private static boolean isNominal(Token token) {
    boolean noun = token.pos() == Pos.NOUN || token.pos() == Pos.ADJ;
    return noun && !token.hasCapital();
  }

  /** "los monta": an article would be followed by a plural. */
  private static boolean isAfterPronoun(List<Token> tokens, int at) {
    String pronoun = tokens.get(at - 1).lower();
    String verb = tokens.get(at).lower();
    boolean disagrees = PLURALS.contains(pronoun) && !verb.endsWith("s");
    boolean neuter = NEUTER.contains(pronoun) && tokens.get(at).pos() == Pos.NOUN;
    return (disagrees || neuter) && HeadlineVerbs.isFinite(tokens.get(at));
  }

  /** "y compra Repsol", "que licencia sus patentes": nouns take nothing without a preposition. */
  private static boolean isSecondVerb(List<Token> tokens, int at) {
    if (at + 1 == tokens.size() || !BEFORE_VERBS.contains(tokens.get(at - 1).lower())) {
      return false;
    }
    Token next = tokens.get(at + 1);
    return HeadlineVerbs.isFinite(tokens.get(at))
        && (ARTICLES.contains(next.lower()) && !next.hasCapital() || next.isCapitalised());
  }

  /** "al cerrar": what the dictionary knows as an infinitive only. */
  private static boolean isTimeClause(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    return at > 1
        && tokens.get(at - 1).lower().equals("el")
        && tokens.get(at - 2).lower().equals("a")
        && token.lower().endsWith("r")
        && !token.readings().isEmpty()
        && token.readings().stream()
            .allMatch(r -> r.kind() == Reading.Kind.VERB && r.lemma().equals(token.lower()));
  }

  /** "se ha aliado con", "una molécula licenciada por X". */
  private static boolean isParticiple(List<Token> tokens, int at) {
    boolean past =
        tokens.get(at).readings().stream()
            .anyMatch(r -> r.kind() == Reading.Kind.VERB && r.tense() == Reading.Tense.PAST);
    boolean perfect =
        tokens.get(at - 1).pos() == Pos.AUX
            && tokens.get(at - 1).readings().stream().anyMatch(r -> r.lemma().equals(HAVE));
    boolean byAgent =
        tokens.get(at).pos() == Pos.NOUN
            && (tokens.get(at - 1).pos() == Pos.NOUN || tokens.get(at - 1).form().equals(","))
            && at + 1 < tokens.size()
            && tokens.get(at + 1).lower().equals(BY);
    return past && (perfect || byAgent);
  }
}
