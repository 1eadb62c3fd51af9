package accordo.company.span;

import accordo.annotate.Document;
import accordo.annotate.NameTag;
import accordo.annotate.Pos;
import accordo.annotate.Reading;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.lexicon.CompanyLexicon;
import accordo.text.Trait;
import java.util.EnumSet;
import java.util.Set;

/**
 * Names that the tagger passed over as words of the dictionary, where only names have capitals: two
 * capitals in a row, "Arcos Dorados compra", or a proper noun before its verb, "Teka abonará".
 */
final class CapitalRuns {
  private static final Set<Pos> PARTS = EnumSet.of(Pos.PROPN, Pos.NOUN, Pos.ADJ);
  private static final int SHORTEST = 3;
  private static final int LONGEST = 4;

  private final CompanyLexicon lexicon;
  private final Sentence sentence;

  private CapitalRuns(CompanyLexicon lexicon, Sentence sentence) {
    this.lexicon = lexicon;
    this.sentence = sentence;
  }

  static void addTo(SpanList spans, Document document, CompanyLexicon lexicon, Sentence sentence) {
    if (document.has(Trait.CAPITALS_MEAN_NAMES) && !isInCapitals(sentence)) {
      new CapitalRuns(lexicon, sentence).addTo(spans);
    }
  }

  private void addTo(SpanList spans) {
    for (int from = 0; from < sentence.size(); from++) {
      if (!starts(from)) {
        continue;
      }
      int to = from + 1;
      while (to < sentence.size() && isPart(to)) {
        to++;
      }
      int size = to - from;
      if (size > 1 && size <= LONGEST || size == 1 && isBareSubject(from)) {
        spans.addIfNew(new NameSpan(sentence.index(), from, to, NameTag.NONE));
      }
      from = to - 1;
    }
  }

  private boolean starts(int at) {
    return isPart(at) && !lexicon.isOpener(sentence.token(at).lower());
  }

  private boolean isPart(int at) {
    Token token = sentence.token(at);
    return token.isWord()
        && token.isCapitalised()
        && token.form().length() >= SHORTEST
        && token.nameTag() == NameTag.NONE
        && PARTS.contains(token.pos())
        && !lexicon.determiners().contains(token.lower())
        && !lexicon.isPosition(sentence, at)
        && !lexicon.isTitle(token.form())
        && !lexicon.isNoName(token.form());
  }

  /** What opens a sentence has a capital anyway: it has to be a proper noun and the verb's own. */
  private boolean isBareSubject(int at) {
    Token token = sentence.token(at);
    return at == 0
        && token.pos() == Pos.PROPN
        && token.is("nsubj")
        && at + 1 < sentence.size()
        && isVerb(sentence.token(at + 1))
        && !lexicon.isPlace(token.form())
        && !lexicon.isFirstName(token.form());
  }

  private static boolean isVerb(Token token) {
    return !token.hasCapital()
        && token.readings().stream().anyMatch(r -> r.kind() == Reading.Kind.VERB);
  }

  private static boolean isInCapitals(Sentence sentence) {
    long words = sentence.tokens().stream().filter(Token::isWord).count();
    return 2 * sentence.tokens().stream().filter(Token::isCapitalised).count() > words + 2;
  }
}
