package accordo.annotate;

/**
 * Mends relative clauses that the English parser takes for what a noun says: in "the patents that
 * it bought from Nokia" a verb without an object of its own has that of the noun.
 */
final class ThatRelatives {
  private static final String THAT = "that";

  private ThatRelatives() {}

  static void mend(Sentence sentence) {
    boolean mended = false;
    for (Token that : sentence.tokens()) {
      if (that.lower().equals(THAT) && that.is("mark") && isObject(sentence, that)) {
        Token verb = sentence.token(that.head());
        verb.attach(verb.head(), "acl:relcl");
        that.attach(verb.index(), "obj");
        mended = true;
      }
    }
    if (mended) {
      sentence.linkChildren();
    }
  }

  private static boolean isObject(Sentence sentence, Token that) {
    Token verb = sentence.token(that.head());
    Token noun = verb.head() == Token.ROOT ? null : sentence.token(verb.head());
    return noun != null
        && verb.is("ccomp")
        && verb.pos() == Pos.VERB
        && noun.pos() == Pos.NOUN
        && noun.index() == that.index() - 1
        && sentence.children(verb).stream().noneMatch(ThatRelatives::fills);
  }

  /** Whether nothing is left to relate to. */
  private static boolean fills(Token child) {
    return child.is("obj")
        || child.is("ccomp")
        || child.is("xcomp")
        || child.is("cop")
        || child.relation().endsWith(":pass");
  }
}
