package accordo.annotate;

import java.util.List;

/**
 * Mends what the parsers of Romance languages often get wrong: a recipient swallows the object that
 * follows it, "confie à X la gestion" or "prête à X l'intention", as if it were an apposition; and
 * "comprada por Y" in "X, comprada por Y, crece" is taken for a clause of the verb.
 */
final class RomanceTree {
  private static final List<String> INSIDE = List.of("appos", "conj", "flat", "nmod");
  private static final int DEEPEST = 5;

  private final Sentence sentence;

  private RomanceTree(Sentence sentence) {
    this.sentence = sentence;
  }

  static void mend(Sentence sentence) {
    RomanceTree tree = new RomanceTree(sentence);
    for (Token noun : sentence.tokens()) {
      Token verb = noun.is("appos") ? tree.governor(noun) : null;
      if (verb != null) {
        noun.attach(verb.index(), "obj");
        sentence.linkChildren();
      }
      Token described = noun.is("advcl") ? tree.described(noun) : null;
      if (described != null) {
        noun.attach(described.index(), "acl");
        sentence.linkChildren();
      }
    }
  }

  /** The subject right before the comma that opens the participle's phrase, or null. */
  private Token described(Token participle) {
    int at = participle.index();
    boolean bare =
        at > 1
            && sentence.token(at - 1).form().equals(",")
            && participle.readings().stream()
                .anyMatch(r -> r.kind() == Reading.Kind.VERB && r.tense() == Reading.Tense.PAST)
            && sentence.children(participle).stream().noneMatch(c -> c.is("aux") || c.is("mark"));
    Token verb = bare ? sentence.head(participle) : null;
    if (verb == null || verb.index() < at) {
      return null;
    }
    for (Token child : sentence.children(verb)) {
      if (child.is("nsubj") && child.index() < at && endsBefore(child, at - 1)) {
        return child;
      }
    }
    return null;
  }

  /** Whether only the subject's own words stand before the comma. */
  private boolean endsBefore(Token subject, int comma) {
    for (int i = subject.index() + 1; i < comma; i++) {
      Token up = sentence.token(i);
      for (int n = 0; n < DEEPEST && up != null && up != subject; n++) {
        up = sentence.head(up);
      }
      if (up != subject) {
        return false;
      }
    }
    return true;
  }

  /** The verb whose object the noun is rather than an apposition, or null. */
  private Token governor(Token noun) {
    int first = noun.index();
    while (first > 0 && sentence.token(first - 1).head() == noun.index()) {
      first--;
    }
    // Where a determiner follows a word without a comma, another phrase begins.
    boolean opens =
        first < noun.index()
            && first > 0
            && sentence.token(first).is("det")
            && sentence.token(first - 1).isWord()
            && noun.pos() == Pos.NOUN;
    return opens && sentence.token(noun.head()).isCapitalised() ? verbAbove(noun) : null;
  }

  private Token verbAbove(Token noun) {
    Token up = sentence.token(noun.head());
    boolean marked = false;
    for (int i = 0; i < DEEPEST && up.head() != Token.ROOT; i++) {
      marked |= sentence.hasChild(up, "case");
      Token head = sentence.token(up.head());
      if (head.pos() == Pos.VERB && head.index() < up.index()) {
        boolean recipient = marked && (up.is("obl") || up.is("iobj") || up.is("obj"));
        return recipient && !hasObject(head, up) ? head : null;
      }
      if (INSIDE.stream().noneMatch(up::is)) {
        return null;
      }
      up = head;
    }
    return null;
  }

  private boolean hasObject(Token verb, Token but) {
    return sentence.children(verb).stream()
        .anyMatch(
            c ->
                c != but && (c.is("obj") && c.pos() != Pos.PRON || c.is("xcomp") || c.is("ccomp")));
  }
}
