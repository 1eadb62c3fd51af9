package accordo.company.span;

import accordo.annotate.Document;
import accordo.annotate.NameTag;
import accordo.annotate.Reading;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.text.Trait;

/**
 * Names that are words of the dictionary and open a sentence without an article, before its verb:
 * "Clessidra acquista". Whether they are companies' is for the deals to show.
 */
final class BareSubjects {
  private static final int SHORTEST = 4;

  private BareSubjects() {}

  static void addTo(SpanList spans, Document document, Sentence sentence) {
    if (!document.has(Trait.BARE_SUBJECTS)) {
      return;
    }
    for (int at = 0; at + 1 < sentence.size(); at++) {
      boolean starts = at == 0 || Capitals.startsClause(sentence, at);
      if (starts && isNoun(sentence.token(at)) && isFinite(sentence, at + 1)) {
        spans.addIfNew(new NameSpan(sentence.index(), at, at + 1, NameTag.NONE));
      }
    }
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
  private static boolean isFinite(Sentence sentence, int at) {
    Token token = sentence.token(at);
    return !token.hasCapital()
        && token.readings().stream().anyMatch(r -> r.kind() == Reading.Kind.VERB)
        && token.readings().stream()
            .noneMatch(r -> r.tense() == Reading.Tense.PAST || r.kind() == Reading.Kind.ADJECTIVE);
  }
}
