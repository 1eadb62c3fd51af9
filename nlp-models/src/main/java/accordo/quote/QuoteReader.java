package accordo.quote;

import accordo.annotate.Document;
import accordo.annotate.Sentence;
import accordo.company.Cast;
import accordo.company.reference.References;
import accordo.deal.Quote;
import accordo.quote.cue.CueFinder;
import accordo.quote.lexicon.SpeechLexicon;
import accordo.quote.passage.CutIns;
import accordo.quote.passage.DashSpeech;
import accordo.quote.passage.Passages;
import accordo.quote.passage.QuotationMarks;
import accordo.quote.passage.Quoted;
import accordo.quote.speaker.PersonScanner;
import accordo.text.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** Reads all quotations of an article. */
public final class QuoteReader {
  private final SpeechLexicon lexicon;
  private final References references;

  public QuoteReader(Language language, References references) {
    this.lexicon = new SpeechLexicon(language);
    this.references = references;
  }

  /**
   * The quotes of a document, in text order.
   *
   * @param parser tags and parses the sentences that it is given
   */
  public List<Quote> read(Document document, Cast named, Consumer<Sentence> parser) {
    Cast cast = new PersonScanner(document, named, lexicon).complete();
    List<Quoted> marked = QuotationMarks.find(document.text());
    CutIns cutIns = new CutIns(document, lexicon);
    List<Quoted> all = new ArrayList<>(marked);
    all.addAll(new DashSpeech(document, cutIns).find(marked));
    all.sort(Comparator.comparingInt(q -> q.outer().start()));
    List<Quoted> quotations = cutIns.cut(all);
    Passages passages = new Passages(document, quotations);
    CueFinder cues = new CueFinder(lexicon, passages);
    for (Sentence sentence : document.sentences()) {
      if (cues.mayHoldCue(sentence) || mayHoldTitle(sentence, cast)) {
        parser.accept(sentence);
      }
    }
    return new ArticleQuotes(passages, cast, references, lexicon).read();
  }

  private boolean mayHoldTitle(Sentence sentence, Cast cast) {
    if (cast.in(sentence.index()).isEmpty()) {
      return false;
    }
    for (int i = 0; i < sentence.size(); i++) {
      if (lexicon.titles().at(sentence, i) != null) {
        return true;
      }
    }
    return false;
  }
}
