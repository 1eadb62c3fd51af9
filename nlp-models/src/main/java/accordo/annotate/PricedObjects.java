package accordo.annotate;

/**
 * Mends what the English parser gets wrong: in "awarded a contract worth $40 million" it takes the
 * adjective for what is awarded, and the contract for whom it is awarded to.
 */
final class PricedObjects {
  private PricedObjects() {}

  static void mend(Sentence sentence) {
    boolean mended = false;
    for (Token adjective : sentence.tokens()) {
      if (adjective.pos() == Pos.ADJ && adjective.is("obj") && adjective.index() > 0) {
        Token noun = sentence.token(adjective.index() - 1);
        if (noun.pos() == Pos.NOUN && noun.is("iobj") && noun.head() == adjective.head()) {
          noun.attach(adjective.head(), "obj");
          adjective.attach(noun.index(), "amod");
          mended = true;
        }
      }
    }
    if (mended) {
      sentence.linkChildren();
    }
  }
}
