package accordo.company.span;

import accordo.annotate.Document;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.lexicon.CompanyLexicon;
import accordo.text.Language;
import java.util.EnumSet;
import java.util.Set;

/** Words of the language that only say what a headline is about: "Fonderie: X e Y si alleano". */
final class HeadlineLabels {
  private static final Set<Language> LANGUAGES = EnumSet.of(Language.IT);
  private static final Set<String> MARKS = Set.of(",", ":");

  private HeadlineLabels() {}

  static void removeFrom(SpanList spans, Document document, CompanyLexicon lexicon) {
    if (!LANGUAGES.contains(document.language()) || document.sentences().isEmpty()) {
      return;
    }
    Sentence headline = document.sentences().get(0);
    spans
        .all()
        .removeIf(
            s ->
                s.sentence() == 0
                    && s.from() == 0
                    && s.size() == 1
                    && isLabel(headline)
                    && !lexicon.isWellKnown(s.words(document)));
  }

  private static boolean isLabel(Sentence headline) {
    Token first = headline.token(0);
    return headline.isHeadline()
        && headline.size() > 1
        && first.isContentWord()
        && MARKS.contains(headline.token(1).form());
  }
}
