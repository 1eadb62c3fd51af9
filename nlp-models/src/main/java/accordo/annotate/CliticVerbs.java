package accordo.annotate;

import java.util.List;
import java.util.Set;

/**
 * Verbs after a pronoun that looks like an article: "Metro les distribue", "X la vende". What the
 * dictionary knows as a finite verb only is no noun, and no article stands before it.
 */
final class CliticVerbs {
  private static final Set<String> PRONOUNS =
      Set.of("le", "la", "les", "l'", "leur", "lo", "li", "los", "las");

  private static final String VERB = "VERB";
  private static final String PRONOUN = "PRON";

  private CliticVerbs() {}

  static void mend(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (int i = 1; i < tokens.size(); i++) {
      Token verb = tokens.get(i);
      Token pronoun = tokens.get(i - 1);
      boolean noun = verb.pos() == Pos.NOUN || verb.pos() == Pos.ADJ || verb.pos() == Pos.PROPN;
      if (noun
          && pronoun.pos() == Pos.DET
          && PRONOUNS.contains(pronoun.lower())
          && !verb.hasCapital()
          && isFinite(verb)) {
        verb.tag(VERB);
        pronoun.tag(PRONOUN);
      }
    }
  }

  /** A verb and nothing else, neither participle nor infinitive. */
  private static boolean isFinite(Token token) {
    return token.readings().stream()
        .allMatch(
            r ->
                r.kind() == Reading.Kind.VERB
                    && r.tense() != Reading.Tense.PAST
                    && !r.lemma().equals(token.lower()));
  }
}
