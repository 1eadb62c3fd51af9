package accordo.annotate;

import java.util.Set;

/**
 * Tells recipients from objects by the form of their pronouns: parsers call the "le" of "X le
 * venderá los motores" an object, which it never is.
 */
final class DativePronouns {
  private DativePronouns() {}

  static void mend(Sentence sentence, Set<String> datives) {
    if (datives.isEmpty()) {
      return;
    }
    boolean mended = false;
    for (Token token : sentence.tokens()) {
      if (token.is("obj") && token.pos() == Pos.PRON && datives.contains(token.lower())) {
        token.attach(token.head(), "iobj");
        mended = true;
      }
    }
    if (mended) {
      sentence.linkChildren();
    }
  }
}
