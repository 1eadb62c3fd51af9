package accordo.annotate;

import java.util.List;

/**
 * Mends relative clauses whose pronoun may be subject or object, by number: in "la sociedad que
 * comparten Repsol y Enel" the two share, and are no object of the firm.
 */
final class RelativeNumbers {
  private final String pronoun;
  private final String verbEnding;
  private final String nounEnding;

  /**
   * @param pronoun the relative pronoun of subjects and objects
   * @param verbEnding how verbs in the plural end
   * @param nounEnding how nouns in the plural end
   */
  RelativeNumbers(String pronoun, String verbEnding, String nounEnding) {
    this.pronoun = pronoun;
    this.verbEnding = verbEnding;
    this.nounEnding = nounEnding;
  }

  void mend(Sentence sentence) {
    boolean mended = false;
    for (Token token : sentence.tokens()) {
      boolean subject = token.is("nsubj") && token.lower().equals(pronoun);
      Token verb = subject ? sentence.head(token) : null;
      if (verb != null && verb.is("acl") && token.index() < verb.index()) {
        mended |= mend(sentence, token, verb);
      }
    }
    if (mended) {
      sentence.linkChildren();
    }
  }

  private boolean mend(Sentence sentence, Token pronoun, Token verb) {
    Token noun = sentence.head(verb);
    boolean plural = isPluralVerb(sentence, verb);
    if (noun == null || plural == isPlural(sentence, noun)) {
      return false;
    }
    Token object = bareObject(sentence, verb);
    if (object == null) {
      return plural && dropsSubject(sentence, pronoun, verb);
    }
    if (plural != isPlural(sentence, object)) {
      return false;
    }
    pronoun.attach(verb.index(), "obj");
    object.attach(verb.index(), "nsubj");
    return true;
  }

  /** "Repsol y Enel disuelven la sociedad que habían formado": the two have formed it. */
  private static boolean dropsSubject(Sentence sentence, Token pronoun, Token verb) {
    if (sentence.hasChild(verb, "obj")) {
      return false;
    }
    pronoun.attach(verb.index(), "obj");
    return true;
  }

  /** The object, if it is the only one and may as well be the subject: without a preposition. */
  private static Token bareObject(Sentence sentence, Token verb) {
    List<Token> objects =
        sentence.children(verb).stream()
            .filter(c -> c.is("obj") && c.index() > verb.index() && c.pos() != Pos.PRON)
            .filter(c -> !sentence.hasChild(c, "case"))
            .toList();
    return objects.size() == 1 ? objects.get(0) : null;
  }

  private boolean isPluralVerb(Sentence sentence, Token verb) {
    return sentence.children(verb).stream()
        .filter(c -> c.is("aux"))
        .findFirst()
        .orElse(verb)
        .lower()
        .endsWith(verbEnding);
  }

  private boolean isPlural(Sentence sentence, Token noun) {
    return noun.lower().endsWith(nounEnding) || noun.is("conj") || sentence.hasChild(noun, "conj");
  }
}
