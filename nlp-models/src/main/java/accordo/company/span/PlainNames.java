package accordo.company.span;

import accordo.annotate.Document;
import accordo.annotate.NameTag;
import accordo.annotate.Pos;
import accordo.annotate.Reading;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.lexicon.CompanyLexicon;
import accordo.company.lexicon.NameForms;
import accordo.text.Trait;
import java.util.List;
import java.util.Set;

/**
 * English names made of words of the dictionary, which taggers pass over or cut short: "Since 2009
 * Summit Global has", "Henley Hi-Fi". Deals decide whether they are companies'.
 */
final class PlainNames {
  private static final int LONGEST = 4;
  private static final Set<String> FINITE = Set.of("VBZ", "VBD", "MD");

  private final CompanyLexicon lexicon;
  private final Document document;
  private final SpanList spans;
  private final Sentence sentence;

  private PlainNames(SpanList spans, Document document, CompanyLexicon lexicon, Sentence sentence) {
    this.spans = spans;
    this.document = document;
    this.lexicon = lexicon;
    this.sentence = sentence;
  }

  static void addTo(SpanList spans, Document document, CompanyLexicon lexicon, Sentence sentence) {
    if (document.has(Trait.PLAIN_WORD_NAMES) && !isInCapitals(sentence)) {
      new PlainNames(spans, document, lexicon, sentence).add();
    }
  }

  private void add() {
    for (int from = startsBare() ? 0 : 1; from + 1 < sentence.size(); from++) {
      int to = from;
      while (to < sentence.size() && isPart(to)) {
        to++;
      }
      if (to > from && to - from <= LONGEST && !Capitals.startsClause(sentence, from)) {
        boolean firm = lexicon.isGenericTail(sentence.token(to - 1).form());
        spans.addIfNew(new NameSpan(sentence.index(), from, to, firm ? NameTag.ORG : NameTag.NONE));
      }
      from = Math.max(from, to);
    }
    List.copyOf(spans.all()).stream()
        .filter(span -> span.sentence() == sentence.index())
        .forEach(this::extend);
  }

  /** "Octopus is paying": nouns that can be counted have an article before their verb. */
  private boolean startsBare() {
    int end = 0;
    while (end + 1 < sentence.size() && isPart(end)) {
      end++;
    }
    return end > 0
        && sentence.token(end).pos() == Pos.VERB
        && FINITE.contains(sentence.token(end).tag());
  }

  /** One more word, if only one is left. */
  private void extend(NameSpan span) {
    int to = span.to();
    boolean open =
        span.tag() != NameTag.LOC
            && to < sentence.size()
            && isPart(to)
            && (to + 1 == sentence.size() || !sentence.token(to + 1).hasCapital())
            && !NameForms.isLegalForm(sentence.token(to - 1).lower())
            && !lexicon.isWellKnown(span.words(document));
    if (open && spans.all().stream().noneMatch(s -> covers(s, to))) {
      spans.all().remove(span);
      spans.add(new NameSpan(span.sentence(), span.from(), to + 1, span.tag()));
    }
  }

  private boolean covers(NameSpan span, int at) {
    return span.sentence() == sentence.index() && span.from() <= at && at < span.to();
  }

  /** A word of the dictionary with a capital that is no office, people or date. */
  private boolean isPart(int at) {
    Token token = sentence.token(at);
    return token.isWord()
        && token.isCapitalised()
        && token.nameTag() == NameTag.NONE
        && token.form().length() > 2
        && token.isContentWord()
        && token.readings().stream().noneMatch(r -> r.kind() == Reading.Kind.OTHER)
        && !lexicon.determiners().contains(token.lower())
        && !lexicon.isPosition(sentence, at)
        && !lexicon.isTitle(token.form())
        && !lexicon.isNational(sentence, at)
        && !lexicon.isNoName(token.form());
  }

  private static boolean isInCapitals(Sentence sentence) {
    long words = sentence.tokens().stream().filter(Token::isWord).count();
    return sentence.isHeadline()
        || 2 * sentence.tokens().stream().filter(Token::isCapitalised).count() > words + 2;
  }
}
