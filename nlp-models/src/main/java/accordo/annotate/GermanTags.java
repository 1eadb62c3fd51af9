package accordo.annotate;

/** Mends the tags of lower-cased verbs that the German tagger takes for names: "Alfa rüstet". */
final class GermanTags {
  private GermanTags() {}

  static void mend(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      boolean nominal = token.pos() == Pos.PROPN || token.pos() == Pos.NOUN;
      if (nominal && token.isWord() && !token.isCapitalised() && isOnlyVerb(token)) {
        token.tag("VERB");
      }
    }
  }

  private static boolean isOnlyVerb(Token token) {
    return token.readings().stream().allMatch(r -> r.kind() == Reading.Kind.VERB);
  }
}
