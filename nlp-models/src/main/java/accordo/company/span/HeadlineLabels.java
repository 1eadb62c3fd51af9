package accordo.company.span;

import accordo.annotate.Document;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.lexicon.CompanyLexicon;
import accordo.text.Trait;
import java.util.Locale;
import java.util.Set;

/**
 * Words of the language that only say what a headline or a short report is about: "Fonderie: X e Y
 * si alleano", "MACCHINE UTENSILI – X compra".
 */
final class HeadlineLabels {
  private static final Set<String> MARKS = Set.of(",", ":");
  private static final Set<String> DASHES = Set.of("–", "—", "-");

  private HeadlineLabels() {}

  static void removeFrom(SpanList spans, Document document, CompanyLexicon lexicon) {
    if (!document.has(Trait.SENTENCE_CASE_HEADLINES) || document.sentences().isEmpty()) {
      return;
    }
    Sentence headline = document.sentences().get(0);
    spans
        .all()
        .removeIf(
            s ->
                s.from() == 0
                    && (s.sentence() == 0 && s.size() == 1 && isLabel(headline)
                        || isLabel(document.sentences().get(s.sentence()), s))
                    && !lexicon.isWellKnown(s.words(document)));
  }

  private static boolean isLabel(Sentence headline) {
    Token first = headline.token(0);
    return headline.isHeadline()
        && headline.size() > 1
        && first.isContentWord()
        && MARKS.contains(headline.token(1).form());
  }

  private static boolean isLabel(Sentence sentence, NameSpan span) {
    return span.to() < sentence.size()
        && DASHES.contains(sentence.token(span.to()).form())
        && sentence.tokens().subList(0, span.to()).stream()
            .allMatch(t -> t.isContentWord() && t.form().equals(t.form().toUpperCase(Locale.ROOT)));
  }
}
