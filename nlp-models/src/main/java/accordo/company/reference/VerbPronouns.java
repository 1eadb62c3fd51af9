package accordo.company.reference;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.TermSet;
import accordo.annotate.Token;
import accordo.company.Cast;
import accordo.company.Mention;
import accordo.text.Language;
import accordo.text.Resources;
import java.util.Set;

/**
 * Pronouns that stand for one company only where their verb is singular: German "sie zahlt", not
 * "sie zahlen". The pronouns stand in {@code references/verb-pronouns.txt} of the language pack,
 * the verbs in {@code singular-verbs.txt}.
 */
final class VerbPronouns {
  private final Set<String> pronouns;
  private final TermSet verbs;

  VerbPronouns(Language language) {
    String pack = language.pack() + "references/";
    this.pronouns = Set.copyOf(Resources.linesIfPresent(pack + "verb-pronouns.txt"));
    this.verbs = TermSet.readIfPresent(pack + "singular-verbs.txt");
  }

  /** Whether the token is such a pronoun, the subject of a singular verb, and no person's. */
  boolean isOne(Sentence sentence, int at, Cast cast) {
    Token token = sentence.token(at);
    return sentence.isParsed()
        && pronouns.contains(token.lower())
        && token.is("nsubj")
        && token.head() != Token.ROOT
        && isSingular(sentence, sentence.token(token.head()))
        && !namesPerson(cast, sentence.index())
        && !namesPerson(cast, sentence.index() - 1);
  }

  /** The finite verb is the auxiliary where there is one. */
  private boolean isSingular(Sentence sentence, Token verb) {
    for (Token child : sentence.children(verb)) {
      if (child.pos() == Pos.AUX) {
        return verbs.matchAt(sentence, child.index()) > 0;
      }
    }
    return verbs.matchAt(sentence, verb.index()) > 0;
  }

  private static boolean namesPerson(Cast cast, int sentence) {
    return cast.in(sentence).stream().anyMatch(m -> m.kind() == Mention.Kind.PERSON);
  }
}
