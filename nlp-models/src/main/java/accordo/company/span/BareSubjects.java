package accordo.company.span;

import accordo.annotate.Document;
import accordo.annotate.NameTag;
import accordo.annotate.Reading;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.lexicon.CompanyLexicon;
import accordo.text.Trait;

/**
 * Names that are words of the dictionary and stand without an article before a verb, "Clessidra
 * acquista", or right after one, "ha rilevato Clessidra". Whether they are companies' is for the
 * deals to show.
 */
final class BareSubjects {
  private static final int SHORTEST = 4;

  private BareSubjects() {}

  static void addTo(SpanList spans, Document document, CompanyLexicon lexicon, Sentence sentence) {
    if (!document.has(Trait.BARE_SUBJECTS)) {
      return;
    }
    for (int at = 0; at + 1 < sentence.size(); at++) {
      if (!isNoun(sentence.token(at))) {
        continue;
      }
      boolean starts = at == 0 || Capitals.startsClause(sentence, at);
      if (starts
          ? isFinite(sentence.token(at + 1))
          : isBare(sentence, at) && !lexicon.isPosition(sentence, at)) {
        spans.addIfNew(new NameSpan(sentence.index(), at, at + 1, NameTag.NONE));
      }
    }
  }

  /** Within the clause: no article before it, and a verb beside it. */
  private static boolean isBare(Sentence sentence, int at) {
    Token before = sentence.token(at - 1);
    Token after = sentence.token(at + 1);
    if (sentence.isHeadline() || before.hasCapital() || after.hasCapital()) {
      return false;
    }
    boolean object = before.isWord() && isOnly(before, Reading.Kind.VERB);
    boolean subject = isFinite(after) && isAdverbial(before);
    return object || subject;
  }

  /** "quando", "nel 2018", ",": what a subject follows; but "in Borsa" has a preposition. */
  private static boolean isAdverbial(Token before) {
    return before.form().equals(",")
        || Character.isDigit(before.form().charAt(0))
        || before.isWord() && before.isContentWord() && !isOnly(before, Reading.Kind.VERB);
  }

  private static boolean isOnly(Token token, Reading.Kind kind) {
    return !token.readings().isEmpty() && token.readings().stream().allMatch(r -> r.kind() == kind);
  }

  private static boolean isNoun(Token token) {
    return token.isWord()
        && token.isCapitalised()
        && token.form().length() >= SHORTEST
        && token.readings().stream().anyMatch(r -> r.kind() == Reading.Kind.NOUN)
        && token.readings().stream()
            .noneMatch(r -> r.kind() == Reading.Kind.VERB || r.kind() == Reading.Kind.OTHER);
  }

  /** A verb and no participle: "vende", "ha". */
  private static boolean isFinite(Token token) {
    return !token.hasCapital()
        && token.readings().stream().anyMatch(r -> r.kind() == Reading.Kind.VERB)
        && token.readings().stream()
            .noneMatch(r -> r.tense() == Reading.Tense.PAST || r.kind() == Reading.Kind.ADJECTIVE);
  }
}
