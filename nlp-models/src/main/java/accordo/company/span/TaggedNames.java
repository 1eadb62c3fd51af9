package accordo.company.span;

import accordo.annotate.Document;
import accordo.annotate.NameTag;
import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.lexicon.CompanyLexicon;
import accordo.text.Trait;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Names that only the tagger's part of speech tells, in German, whose nouns bear capitals as well:
 * "an Vivawest". They are open until a deal shows them to be companies'.
 */
final class TaggedNames {
  private static final int LONGEST = 4;
  private static final int SHORTEST_WORD = 3;

  /** What stands before nouns of the language rather than before names. */
  private static final Set<Pos> BEFORE_NOUNS =
      EnumSet.of(Pos.DET, Pos.ADJ, Pos.NUM, Pos.NOUN, Pos.PROPN);

  private TaggedNames() {}

  /** Adds the names of a document's tagged sentences to those known, or to a part of theirs. */
  static void addTo(List<NameSpan> known, Document document, CompanyLexicon lexicon) {
    if (!document.has(Trait.CAPITAL_NOUNS)) {
      return;
    }
    for (Sentence sentence : document.sentences()) {
      int from = 0;
      while (from < sentence.size()) {
        int to = from;
        while (to < sentence.size() && to < from + LONGEST && isName(sentence.token(to))) {
          to++;
        }
        if (to > from) {
          NameSpan span = new NameSpan(sentence.index(), from, to, NameTag.NONE);
          add(sentence, span, known, lexicon);
        }
        from = Math.max(to, from + 1);
      }
    }
  }

  private static void add(
      Sentence sentence, NameSpan span, List<NameSpan> known, CompanyLexicon lexicon) {
    List<NameSpan> rivals = known.stream().filter(span::overlaps).toList();
    boolean parts =
        rivals.stream()
            .allMatch(
                r -> r.tag() == NameTag.NONE && r.from() == span.from() && r.to() < span.to());
    if (parts && !isTitle(sentence, span, known, lexicon)) {
      known.removeAll(rivals);
      known.add(span);
    }
  }

  /** "Investor X", "der Golfstaat Y": what a noun of the language says of a name or thing. */
  private static boolean isTitle(
      Sentence sentence, NameSpan span, List<NameSpan> known, CompanyLexicon lexicon) {
    Token last = sentence.token(span.to() - 1);
    if (last.isUnknownWord() && !last.lower().endsWith("er")) {
      return false;
    }
    boolean followed =
        span.to() < sentence.size() && sentence.token(span.to()).isCapitalised()
            || known.stream()
                .anyMatch(k -> k.sentence() == span.sentence() && k.from() == span.to());
    Pos before = span.from() == 0 ? Pos.OTHER : sentence.token(span.from() - 1).pos();
    return followed
        || span.size() == 1
            && BEFORE_NOUNS.contains(before)
            && !ApposedNames.isApposed(sentence, span.from(), lexicon);
  }

  private static boolean isName(Token token) {
    return token.pos() == Pos.PROPN
        && token.nameTag() == NameTag.NONE
        && token.isWord()
        && token.isCapitalised()
        && token.form().length() >= SHORTEST_WORD
        && !token.form().endsWith(".");
  }
}
