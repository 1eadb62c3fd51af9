package accordo.annotate;

import java.util.regex.Pattern;

/**
 * Words with a capital before a German name that are no part of it, though the tagger takes them
 * for names: where it is from, "dem Lütticher Großhändler Foodlink", and what it is, "den Schweizer
 * Spritzgussmaschinenhersteller Netstal".
 */
final class GermanAttributes {
  private static final int SHORTEST = 5;

  /** What tells a kind of firm rather than being part of its name, as "Heizdienst" may be. */
  private static final Pattern KIND =
      Pattern.compile(".+(?:er|erin|ist|or|riese|konzern|firma|unternehmen|kette|tochter|multi)");

  private static final TermSet FIRMS = TermSet.read("accordo/lang/de/classes/COMPANY_NOUN.txt");

  private GermanAttributes() {}

  /** A place as an adjective right before a noun or name: "Schweizer", "Lütticher". */
  static boolean isOne(Sentence sentence, Token token) {
    return token.isWord()
        && token.isCapitalised()
        && token.lower().endsWith("er")
        && token.form().length() >= SHORTEST
        && isBeforeCapital(sentence, token)
        && FIRMS.matchAt(sentence, token.index()) == 0
        && (token.nameTag() == NameTag.MISC
            || token.nameTag() == NameTag.LOC
            || token.isUnknownWord() && isTitle(sentence, sentence.token(token.index() + 1)));
  }

  /** A noun for companies that is no name. */
  static boolean isTitle(Sentence sentence, Token token) {
    return token.isWord()
        && token.isCapitalised()
        && FIRMS.matchAt(sentence, token.index()) == 1
        && KIND.matcher(token.lower()).matches()
        && isBeforeCapital(sentence, token);
  }

  /** "übernehmen die Oberpfälzer den Hersteller": no noun follows, so that it is one itself. */
  static boolean isPeople(Sentence sentence, Token token) {
    int next = token.index() + 1;
    return token.index() > 0
        && token.isCapitalised()
        && token.lower().matches(".{4,}ern?")
        && sentence.token(token.index() - 1).pos() == Pos.DET
        && next < sentence.size()
        && !sentence.token(next).isCapitalised()
        && sentence.token(next).pos() != Pos.ADJ
        && sentence.token(next).pos() != Pos.NUM;
  }

  private static boolean isBeforeCapital(Sentence sentence, Token token) {
    int next = token.index() + 1;
    return next < sentence.size()
        && sentence.token(next).isWord()
        && sentence.token(next).isCapitalised();
  }
}
