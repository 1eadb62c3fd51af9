package accordo.company.span;

import accordo.annotate.Document;
import accordo.annotate.NameTag;
import accordo.annotate.Reading;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.lexicon.CompanyLexicon;
import accordo.text.Trait;

/**
 * Names of words of the dictionary that the tagger passed over, "tra Astra Vita e Sole Mio": no two
 * Italian words in a row have capitals but in names.
 */
final class WordyNames {
  private static final int SHORTEST_WORD = 3;
  private static final int LONGEST = 3;

  private WordyNames() {}

  static void addTo(SpanList spans, Document document, CompanyLexicon lexicon, Sentence sentence) {
    if (!document.has(Trait.CAPITALS_BOUND_NAMES) || isInCapitals(sentence)) {
      return;
    }
    for (int from = 0; from + 1 < sentence.size(); from++) {
      int to = from;
      while (to < sentence.size() && isPart(sentence, to, lexicon)) {
        to++;
      }
      if (to - from > 1 && to - from <= LONGEST && isContent(sentence.token(from))) {
        spans.addIfNew(new NameSpan(sentence.index(), from, to, NameTag.NONE));
      }
      from = Math.max(from, to);
    }
  }

  private static boolean isPart(Sentence sentence, int at, CompanyLexicon lexicon) {
    Token token = sentence.token(at);
    return token.isWord()
        && token.isCapitalised()
        && token.nameTag() == NameTag.NONE
        && token.form().length() >= SHORTEST_WORD
        && !lexicon.determiners().contains(token.lower())
        && !lexicon.isOpener(token.lower())
        && !lexicon.isPosition(sentence, at)
        && !lexicon.isTitle(token.form())
        && !lexicon.isNoName(token.form())
        && !lexicon.isFirstName(token.form())
        && !lexicon.isPlace(token.form());
  }

  private static boolean isContent(Token token) {
    return token.isContentWord()
        && token.readings().stream().noneMatch(r -> r.kind() == Reading.Kind.OTHER);
  }

  private static boolean isInCapitals(Sentence sentence) {
    long words = sentence.tokens().stream().filter(Token::isWord).count();
    return 2 * sentence.tokens().stream().filter(Token::isCapitalised).count() > words + 2;
  }
}
