package accordo.company.span;

import accordo.annotate.Dateline;
import accordo.annotate.Document;
import accordo.annotate.Sentence;
import accordo.company.lexicon.CaseEndings;
import accordo.company.lexicon.CompanyLexicon;
import java.util.List;

/** Collects what may be names, signal by signal; surer signals correct what others cut short. */
public final class NameSpans {
  private NameSpans() {}

  public static List<NameSpan> of(Document document, CaseEndings endings, CompanyLexicon lexicon) {
    SpanList spans = new SpanList();
    KnownNames known = new KnownNames(document, endings, lexicon);
    UnknownNames unknown = new UnknownNames(document, lexicon);
    BodyNames bodies = new BodyNames(document, lexicon);
    for (Sentence sentence : document.sentences()) {
      RecognisedNames.addTo(spans, document, lexicon, sentence);
      bodies.addTo(spans, sentence);
      BuiltNames.addTo(spans, document, lexicon, sentence);
      TailedNames.addTo(spans, document, lexicon, sentence);
      InstitutionNames.addTo(spans, document, lexicon, sentence);
      BracketedNames.addTo(spans, sentence);
      TradeNames.addTo(spans, document, lexicon, sentence);
      AdjacentFirms.addTo(spans, document, lexicon, sentence);
      CompoundInstitutes.addTo(spans, lexicon.institutions(), sentence);
      PartnersNames.addTo(spans, document, lexicon, sentence);
      known.addTo(spans, sentence);
      unknown.addTo(spans, sentence);
      PlainNames.addTo(spans, document, lexicon, sentence);
      CompoundNames.addTo(spans, document, lexicon, sentence);
      NounNames.addTo(spans, document, lexicon, sentence);
      ApposedNames.addTo(spans, document, lexicon, sentence);
      BareSubjects.addTo(spans, document, lexicon, sentence);
      CapitalRuns.addTo(spans, document, lexicon, sentence);
      WordyNames.addTo(spans, document, lexicon, sentence);
      VerbSecondNames.mend(spans, document, lexicon, sentence);
      WiderNames.mend(spans, document, lexicon, sentence);
      LinkedNames.addTo(spans, document, lexicon, sentence);
      AndFirms.addTo(spans, document, lexicon, sentence);
      Tickers.removeFrom(spans, sentence);
      int dateline = Dateline.endOfPlace(sentence);
      spans
          .all()
          .removeIf(
              s ->
                  s.sentence() == sentence.index()
                      && s.to() <= dateline
                      && !lexicon.isWellKnown(s.words(document)));
    }
    HeadlineLabels.removeFrom(spans, document, lexicon);
    TaggedNames.addTo(spans.all(), document, lexicon);
    NameEdges.extend(spans.all(), document);
    NamedArticles.extend(spans.all(), document);
    FirstWords.extend(spans.all(), document, lexicon);
    FamilyFirms.extend(spans.all(), document);
    PossessiveNames.extend(spans.all(), document, lexicon.possessiveClosers());
    ParentsNames.join(spans.all(), document, lexicon);
    return new JoinedNames(document, lexicon).join(spans.all());
  }
}
