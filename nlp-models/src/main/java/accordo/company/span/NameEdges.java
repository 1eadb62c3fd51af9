package accordo.company.span;

import accordo.annotate.Document;
import accordo.annotate.NameTag;
import accordo.annotate.Pos;
import accordo.annotate.Reading;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.text.Trait;
import java.util.List;

/**
 * Takes into a name the words with capitals beside it that the tagger left out, as words of the
 * dictionary: "Aceites Olvera", "Zamora Company". In Spanish only names have capitals.
 */
final class NameEdges {
  /** Firms have names like "Mi Alegría"; other determiners begin names and sentences alike. */
  private static final String MY = "Mi";

  private final Document document;
  private final List<NameSpan> spans;

  private NameEdges(List<NameSpan> spans, Document document) {
    this.spans = spans;
    this.document = document;
  }

  static void extend(List<NameSpan> spans, Document document) {
    if (document.has(Trait.NAMES_TAGGED_SHORT)) {
      NameEdges edges = new NameEdges(spans, document);
      List<NameSpan> extended = spans.stream().map(edges::extended).toList();
      spans.clear();
      extended.stream().filter(s -> !isInOther(s, extended)).forEach(spans::add);
    }
  }

  private static boolean isInOther(NameSpan part, List<NameSpan> spans) {
    return part.tag() == NameTag.NONE
        && spans.stream().anyMatch(s -> s.overlaps(part) && s.size() > part.size());
  }

  private NameSpan extended(NameSpan span) {
    Sentence sentence = document.sentences().get(span.sentence());
    if (isInCapitals(sentence)) {
      return span;
    }
    int from = span.from();
    while (from > 0 && isPart(sentence, from - 1) && isInside(sentence, from - 1)) {
      from--;
    }
    boolean tail = isPartAt(sentence, span.to()) && !isPartAt(sentence, span.to() + 1);
    return new NameSpan(span.sentence(), from, span.to() + (tail ? 1 : 0), span.tag());
  }

  /** Two words more are rather another name: "the chairman of Iberia John Smith". */
  private boolean isPartAt(Sentence sentence, int at) {
    return at < sentence.size() && isPart(sentence, at);
  }

  private boolean isPart(Sentence sentence, int at) {
    Token token = sentence.token(at);
    return token.isWord()
        && token.isCapitalised()
        && token.nameTag() == NameTag.NONE
        && token.form().length() > 1
        && spans.stream()
            .filter(s -> s.tag() != NameTag.NONE)
            .noneMatch(s -> s.sentence() == sentence.index() && covers(s, at));
  }

  private static boolean covers(NameSpan span, int at) {
    return span.from() <= at && at < span.to();
  }

  /** At the start of a clause all words have a capital; there plural and bare nouns begin names. */
  private static boolean isInside(Sentence sentence, int at) {
    if (at > 0 && !Capitals.startsClause(sentence, at)) {
      return true;
    }
    Token token = sentence.token(at);
    boolean noun =
        !token.readings().isEmpty()
            && token.readings().stream().allMatch(r -> r.kind() == Reading.Kind.NOUN);
    boolean tagged = sentence.isPromised() && token.pos() == Pos.PROPN;
    return token.form().equals(MY) || tagged || noun && token.lower().endsWith("s");
  }

  private static boolean isInCapitals(Sentence sentence) {
    long words = sentence.tokens().stream().filter(Token::isWord).count();
    return 2 * sentence.tokens().stream().filter(Token::isCapitalised).count() > words + 2;
  }
}
