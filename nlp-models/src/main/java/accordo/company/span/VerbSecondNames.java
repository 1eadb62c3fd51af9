package accordo.company.span;

import accordo.annotate.Document;
import accordo.annotate.NameTag;
import accordo.annotate.Pos;
import accordo.annotate.Reading;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.lexicon.CompanyLexicon;
import accordo.text.Trait;

/**
 * Names that go on up to the verb, in German, where the verb is second: "Rhomberg Stoffe hat", "Die
 * Textilgruppe Rhomberg Stoffe hat". What stands before it is one phrase. The same holds at the end
 * of a clause after a noun and its preposition: "der Einstieg bei Altenberg Zinn."
 */
final class VerbSecondNames {
  private static final int LONGEST_TAIL = 2;
  private static final int FARTHEST_START = 3;

  private final CompanyLexicon lexicon;
  private final Sentence sentence;

  private VerbSecondNames(CompanyLexicon lexicon, Sentence sentence) {
    this.lexicon = lexicon;
    this.sentence = sentence;
  }

  /** Widens the names of a sentence that are cut before its verb. */
  static void mend(SpanList list, Document document, CompanyLexicon lexicon, Sentence sentence) {
    if (!document.has(Trait.CAPITAL_NOUNS) || sentence.isHeadline()) {
      return;
    }
    VerbSecondNames names = new VerbSecondNames(lexicon, sentence);
    for (NameSpan span : list.all().toArray(NameSpan[]::new)) {
      int to = span.sentence() == sentence.index() ? names.endOfName(span) : span.to();
      if (to > span.to()) {
        NameTag tag = span.tag() == NameTag.PER ? NameTag.NONE : span.tag();
        NameSpan whole = new NameSpan(span.sentence(), span.from(), to, tag);
        list.all().removeIf(whole::overlaps);
        list.add(whole);
      }
    }
  }

  private int endOfName(NameSpan span) {
    boolean fullName = span.tag() == NameTag.PER && span.size() > 1;
    boolean first = span.from() <= FARTHEST_START && !fullName && isFirst(span.from());
    int to = first ? endBeforeVerb(span) : span.to();
    return to == span.to() && isLast(span) ? to + 1 : to;
  }

  /** "bei Altenberg Zinn.": a noun that a preposition of another noun shares with the name. */
  private boolean isLast(NameSpan span) {
    int to = span.to();
    return span.from() > 1
        && to + 1 < sentence.size()
        && isTail(to)
        && !sentence.token(to + 1).isWord()
        && sentence.token(span.from() - 1).pos() == Pos.ADP
        && sentence.token(span.from() - 2).isCapitalised()
        && lexicon.clues().before().matchAt(sentence, span.from() - 2) == 2;
  }

  /** The verb right after the nouns that follow the name, else the end of the name. */
  private int endBeforeVerb(NameSpan span) {
    int to = span.to();
    while (to < sentence.size() && to - span.to() <= LONGEST_TAIL && isTail(to)) {
      to++;
    }
    boolean verb = to < sentence.size() && to - span.to() <= LONGEST_TAIL && isFinite(to);
    return verb ? to : span.to();
  }

  private boolean isTail(int at) {
    Token token = sentence.token(at);
    return token.isWord()
        && token.isCapitalised()
        && token.nameTag() != NameTag.PER
        && lexicon.companyNouns().matchAt(sentence, at) == 0
        && !lexicon.isFirmWord(token.form())
        && !lexicon.isNoName(token.form())
        && !lexicon.isPosition(sentence, at)
        && !lexicon.isWellKnown(token.form())
        && !lexicon.isFirstName(token.form());
  }

  private boolean isFinite(int at) {
    Token token = sentence.token(at);
    return !token.hasCapital()
        && (token.pos() == Pos.VERB || token.pos() == Pos.AUX)
        && token.readings().stream().anyMatch(r -> r.kind() == Reading.Kind.VERB);
  }

  /** At the start, or after a noun for companies or a town that an article opens it with. */
  private boolean isFirst(int from) {
    if (from == 0) {
      return true;
    }
    Token before = sentence.token(from - 1);
    boolean described =
        lexicon.companyNouns().matchAt(sentence, from - 1) == 1
            || before.isCapitalised() && before.lower().endsWith("er") && from > 1;
    boolean article = from == 1 || lexicon.determiners().contains(sentence.token(0).lower());
    return described && article;
  }
}
