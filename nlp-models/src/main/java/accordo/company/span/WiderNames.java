package accordo.company.span;

import accordo.annotate.Document;
import accordo.annotate.NameTag;
import accordo.annotate.Reading;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.lexicon.CompanyLexicon;
import accordo.text.Trait;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where only names have capitals, a name is as long as its capitals: "Sport Marchetti", "The
 * Bridge"; and it ends before a small word: "Loacker sbarca".
 */
final class WiderNames {
  private static final int LONGEST = 4;

  private static final Set<String> JOINERS = Set.of("of", "and", "for");
  private static final Set<String> GENITIVES = Set.of("'s", "’s");
  private static final Pattern SMALL = Pattern.compile("\\p{Ll}{3,}");

  private final CompanyLexicon lexicon;
  private final List<NameSpan> spans;

  private WiderNames(CompanyLexicon lexicon, List<NameSpan> spans) {
    this.lexicon = lexicon;
    this.spans = spans;
  }

  /** Widens or shortens the spans of one sentence. */
  static void mend(SpanList list, Document document, CompanyLexicon lexicon, Sentence sentence) {
    if (!document.has(Trait.CAPITALS_BOUND_NAMES) || isAllCapitals(sentence)) {
      return;
    }
    List<NameSpan> spans = list.all();
    WiderNames names = new WiderNames(lexicon, spans);
    for (int i = 0; i < spans.size(); i++) {
      if (spans.get(i).sentence() == sentence.index()) {
        spans.set(i, names.mended(sentence, spans.get(i)));
      }
    }
    names.join(sentence);
  }

  /** "Johnson" and "Health" right after it are one name, where nobody knows either. */
  private void join(Sentence sentence) {
    for (NameSpan first : List.copyOf(spans)) {
      for (NameSpan second : List.copyOf(spans)) {
        boolean open = first.size() == 1 && second.tag() == NameTag.NONE;
        boolean adjacent =
            first.sentence() == sentence.index()
                && second.sentence() == first.sentence()
                && second.from() == first.to();
        if (open
            && adjacent
            && spans.contains(first)
            && !lexicon.isPosition(sentence, first.from())) {
          spans.remove(second);
          spans.set(
              spans.indexOf(first),
              new NameSpan(first.sentence(), first.from(), second.to(), first.tag()));
        }
      }
    }
  }

  private static boolean isAllCapitals(Sentence sentence) {
    return sentence.tokens().stream().filter(Token::isWord).filter(Token::hasCapital).count() * 2
        > sentence.tokens().stream().filter(Token::isWord).count();
  }

  private NameSpan mended(Sentence sentence, NameSpan span) {
    int to = span.to();
    while (to - span.from() > 1
        && sentence.token(span.from()).hasCapital()
        && SMALL.matcher(sentence.token(to - 1).form()).matches()) {
      to--;
    }
    int from = span.from();
    boolean open = span.tag() == NameTag.NONE || span.tag() == NameTag.PER && span.size() == 1;
    boolean begun = open || span.tag() == NameTag.LOC && span.size() == 1;
    while (begun && to < sentence.size() && to - from < LONGEST && isFree(sentence, to)) {
      to++;
    }
    if (!begun && !sentence.isHeadline() && isTail(sentence, to)) {
      to++;
    }
    while (to < sentence.size() && (isEnd(sentence, to) || isEnglish(sentence, to))) {
      to += isEnd(sentence, to) ? 1 : 2;
    }
    while (open && from > 1 && to - from < LONGEST && isFree(sentence, from - 1)) {
      from--;
    }
    return new NameSpan(span.sentence(), from, to, span.tag());
  }

  /**
   * "Iveco Bus": a noun with a capital after the name of a firm belongs to it, if it is the last.
   */
  private boolean isTail(Sentence sentence, int at) {
    return at < sentence.size()
        && isFree(sentence, at)
        && isWord(sentence.token(at))
        && (at + 1 == sentence.size() || !sentence.token(at + 1).hasCapital());
  }

  private static boolean isWord(Token token) {
    return !token.readings().isEmpty()
        && token.readings().stream()
            .allMatch(r -> r.kind() == Reading.Kind.NOUN || r.kind() == Reading.Kind.ADJECTIVE);
  }

  /** "Lone Star Industries", "Church's": the English genitive is part of a name. */
  private boolean isEnd(Sentence sentence, int at) {
    Token token = sentence.token(at);
    return GENITIVES.contains(token.form())
        || token.isCapitalised()
            && lexicon.isGenericTail(token.form())
            && spans.stream().noneMatch(s -> isOther(s, sentence, at));
  }

  /** "Royal Bank of Scotland": English words join names only. */
  private boolean isEnglish(Sentence sentence, int at) {
    return JOINERS.contains(sentence.token(at).form())
        && at + 1 < sentence.size()
        && sentence.token(at + 1).isCapitalised();
  }

  /** Whether the token belongs to a name that is more than the token itself. */
  private static boolean isOther(NameSpan span, Sentence sentence, int at) {
    return span.sentence() == sentence.index()
        && span.from() <= at
        && at < span.to()
        && (span.size() > 1 || span.tag() != NameTag.NONE);
  }

  /** A word with a capital that is neither an article nor part of another name. */
  private boolean isFree(Sentence sentence, int at) {
    Token token = sentence.token(at);
    return token.isWord()
        && token.isCapitalised()
        && !Capitals.startsClause(sentence, at)
        && !lexicon.determiners().contains(token.lower())
        && !lexicon.isPosition(sentence, at)
        && spans.stream()
            .noneMatch(s -> s.sentence() == sentence.index() && s.from() <= at && at < s.to());
  }
}
