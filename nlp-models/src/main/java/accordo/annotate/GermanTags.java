package accordo.annotate;

/**
 * Mends the tags of lower-cased verbs that the German tagger takes for names: "Alfa rüstet", and of
 * names that it takes for verbs: "der Hersteller EBM-Papst hat".
 */
final class GermanTags {
  private GermanTags() {}

  static void mend(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      boolean nominal = token.pos() == Pos.PROPN || token.pos() == Pos.NOUN;
      if (nominal && token.isWord() && !token.isCapitalised() && isOnlyVerb(token)) {
        token.tag("VERB");
      } else if (token.pos() == Pos.VERB && isName(sentence, token)) {
        token.tag("PROPN");
      }
    }
  }

  /** A capital marks no verb but at the start of a sentence, or of what is quoted in it. */
  private static boolean isName(Sentence sentence, Token token) {
    return token.index() > 0
        && token.isCapitalised()
        && sentence.token(token.index() - 1).isWord()
        && token.readings().stream().noneMatch(r -> r.kind() == Reading.Kind.VERB);
  }

  private static boolean isOnlyVerb(Token token) {
    return token.readings().stream().allMatch(r -> r.kind() == Reading.Kind.VERB);
  }
}
