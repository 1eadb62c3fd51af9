package accordo.company.span;

import accordo.annotate.Document;
import accordo.annotate.NameTag;
import accordo.annotate.Reading;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.lexicon.CompanyLexicon;
import accordo.text.Trait;
import java.util.List;

/**
 * Takes into an English company's name the word before it that the tagger left out, as one of the
 * dictionary: "from Prime Planet Energy", "Arm Holdings soared".
 */
final class FirstWords {
  private final Document document;
  private final CompanyLexicon lexicon;
  private final List<NameSpan> spans;

  private FirstWords(List<NameSpan> spans, Document document, CompanyLexicon lexicon) {
    this.spans = spans;
    this.document = document;
    this.lexicon = lexicon;
  }

  static void extend(List<NameSpan> spans, Document document, CompanyLexicon lexicon) {
    if (document.has(Trait.PLAIN_WORD_NAMES)) {
      FirstWords words = new FirstWords(spans, document, lexicon);
      List<NameSpan> extended = spans.stream().map(words::extended).toList();
      spans.clear();
      spans.addAll(extended);
    }
  }

  private NameSpan extended(NameSpan span) {
    Sentence sentence = document.sentences().get(span.sentence());
    if (span.from() == 0 || isInCapitals(sentence)) {
      return span;
    }
    int first = span.from() - 1;
    boolean numbered = isNumbered(sentence, span);
    if (span.tag() != NameTag.ORG && !numbered || !isPart(sentence, first)) {
      return span;
    }
    boolean needed = numbered || span.size() == 1 && lexicon.isGenericTail(span.words(document));
    return needed || isInside(sentence, first) && !lexicon.isWellKnown(span.words(document))
        ? new NameSpan(span.sentence(), first, span.to(), span.tag())
        : span;
  }

  /** "First Dunbury", "Second Pillar": banks and funds begin with a number. */
  private boolean isNumbered(Sentence sentence, NameSpan span) {
    return lexicon.isOrdinal(sentence.token(span.from() - 1).lower())
        && !lexicon.isWellKnown(span.words(document))
        && (span.from() > 1 || sentence.token(span.from()).isUnknownWord());
  }

  /** Where a sentence starts, any word has a capital. */
  private static boolean isInside(Sentence sentence, int at) {
    return at > 0
        && !Capitals.startsClause(sentence, at)
        && sentence.token(at).isContentWord()
        && sentence.token(at).readings().stream().noneMatch(r -> r.kind() == Reading.Kind.OTHER);
  }

  private boolean isPart(Sentence sentence, int at) {
    Token token = sentence.token(at);
    return token.isWord()
        && token.isCapitalised()
        && token.nameTag() == NameTag.NONE
        && token.form().length() > 1
        && token.form().indexOf('-') < 0
        && !lexicon.determiners().contains(token.lower())
        && !lexicon.isOpener(token.lower())
        && !lexicon.isPosition(sentence, at)
        && !lexicon.isTitle(token.form())
        && !lexicon.isNational(sentence, at)
        && !lexicon.isCommonNoun(token.lower())
        && !lexicon.isNoName(token.form())
        && spans.stream()
            .noneMatch(s -> s.sentence() == sentence.index() && s.from() <= at && at < s.to());
  }

  private static boolean isInCapitals(Sentence sentence) {
    long words = sentence.tokens().stream().filter(Token::isWord).count();
    return sentence.isHeadline()
        || 2 * sentence.tokens().stream().filter(Token::isCapitalised).count() > words + 2;
  }
}
