package accordo.company.span;

import accordo.annotate.Pos;
import accordo.annotate.Reading;
import accordo.annotate.Sentence;
import accordo.annotate.Token;

/**
 * Places where German nouns do not stand without an article, but names do: "mit Visa", "Triumph
 * kündigt", "Baumarktkette Praktiker".
 */
final class BareNouns {
  private BareNouns() {}

  /** Whether the noun stands bare, right after a preposition or right before its verb. */
  static boolean isOne(Sentence sentence, int at) {
    return at == 0 || Capitals.startsClause(sentence, at)
        ? isFinite(sentence, at + 1)
        : sentence.token(at - 1).pos() == Pos.ADP && !goesOn(sentence, at + 1);
  }

  /** "kündigt", "hat", but not "kündigen": a plural noun may stand bare. */
  private static boolean isFinite(Sentence sentence, int at) {
    return at < sentence.size()
        && !sentence.token(at).hasCapital()
        && !sentence.token(at).lower().endsWith("n")
        && sentence.token(at).readings().stream().anyMatch(r -> r.kind() == Reading.Kind.VERB);
  }

  /** "mit Metro und Bahn fahren", "in Sachen Umwelt". */
  private static boolean goesOn(Sentence sentence, int at) {
    Token next = at < sentence.size() ? sentence.token(at) : null;
    return next != null && next.isWord() && next.isCapitalised();
  }
}
