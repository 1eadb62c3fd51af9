package accordo.annotate;

/**
 * Mends the tags of lower-cased verbs that the German tagger takes for names: "Alfa rüstet", and of
 * names that it takes for verbs: "der Hersteller EBM-Papst hat"; of infinitives, "lässt fertigen".
 */
final class GermanTags {
  private GermanTags() {}

  static void mend(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      boolean nominal = token.pos() == Pos.PROPN || token.pos() == Pos.NOUN;
      if (nominal && token.isWord() && !token.isCapitalised() && isOnlyVerb(token)) {
        token.tag("VERB");
      } else if (token.pos() == Pos.ADJ
          && (isLastVerb(sentence, token) || isPerfect(sentence, token))) {
        token.tag("VERB");
      } else if (token.pos() == Pos.ADJ && GermanAttributes.isPeople(sentence, token)) {
        token.tag("NOUN");
      } else if (opensPassive(sentence, token)) {
        token.tag("VERB");
      } else if (token.pos() == Pos.VERB && isName(sentence, token)) {
        token.tag("PROPN");
      } else if (nominal && GermanAttributes.isOne(sentence, token)) {
        token.tag("ADJ");
      } else if (token.pos() == Pos.PROPN && GermanAttributes.isTitle(sentence, token)) {
        token.tag("NOUN");
      }
    }
  }

  /** "Beraten wurde X": a participle that opens a sentence has its capital. */
  private static boolean opensPassive(Sentence sentence, Token token) {
    return token.index() == 0
        && token.pos() == Pos.NOUN
        && sentence.size() > 2
        && sentence.token(1).pos() == Pos.AUX
        && sentence.token(1).hasLemma("werden")
        && token.readings().stream().anyMatch(r -> r.tense() == Reading.Tense.PAST);
  }

  /** "lässt die Geräte fertigen": an adjective with an ending stands before a noun. */
  private static boolean isLastVerb(Sentence sentence, Token token) {
    int next = token.index() + 1;
    boolean last =
        next == sentence.size()
            || !sentence.token(next).isWord()
            || sentence.token(next).pos() == Pos.AUX
            || sentence.token(next).pos() == Pos.VERB;
    return last
        && !token.isCapitalised()
        && token.lower().endsWith("en")
        && token.readings().stream()
            .anyMatch(r -> r.kind() == Reading.Kind.VERB && r.lemma().equals(token.lower()));
  }

  /** "hat sich einen Solarpark gesichert": a participle that ends the clause of "haben". */
  private static boolean isPerfect(Sentence sentence, Token token) {
    int next = token.index() + 1;
    boolean last = next == sentence.size() || !sentence.token(next).isWord();
    boolean participle =
        token.lower().endsWith("t")
            && token.readings().stream().anyMatch(r -> r.tense() == Reading.Tense.PAST);
    if (!last || !participle || token.isCapitalised()) {
      return false;
    }
    for (int i = token.index() - 1; i >= 0 && sentence.token(i).pos() != Pos.VERB; i--) {
      if (sentence.token(i).pos() == Pos.AUX) {
        return sentence.token(i).hasLemma("haben");
      }
    }
    return false;
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
