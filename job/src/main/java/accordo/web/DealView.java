package accordo.web;

import accordo.consolidate.Change;
import accordo.consolidate.DealField;
import accordo.consolidate.DealRecord;
import accordo.consolidate.DealSummary;
import accordo.consolidate.Source;
import accordo.consolidate.SourcedEvidence;
import accordo.consolidate.SourcedQuote;
import accordo.consolidate.StatusChange;
import accordo.deal.Quote;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * A deal with all that is known of it; the components are those of {@link DealRecord}.
 *
 * @param summary the fields of a card, beside the others
 */
record DealView(
    @JsonUnwrapped DealSummary summary,
    List<Source> sources,
    List<Proof> evidence,
    List<Words> quotes,
    List<StatusChange> history,
    List<DealField> fields,
    List<Change> changes,
    String previous) {

  /**
   * A piece of evidence.
   *
   * @param start first character in the text of the article
   * @param end the character after the last one
   */
  record Proof(String articleId, String field, int start, int end, String sentence, String rule) {
    static Proof of(SourcedEvidence sourced) {
      var e = sourced.evidence();
      return new Proof(sourced.articleId(), e.field(), e.start(), e.end(), e.sentence(), e.rule());
    }
  }

  /**
   * A quote.
   *
   * @param start first character in the text of the article
   * @param end the character after the last one
   */
  record Words(
      String articleId,
      String speaker,
      String title,
      String company,
      Quote.Kind kind,
      String text,
      int start,
      int end,
      double confidence) {
    static Words of(SourcedQuote sourced) {
      Quote q = sourced.quote();
      return new Words(
          sourced.articleId(),
          q.speaker(),
          q.title(),
          q.company(),
          q.kind(),
          q.text(),
          q.start(),
          q.end(),
          q.confidence());
    }
  }

  static DealView of(DealRecord deal) {
    return new DealView(
        DealSummary.of(deal),
        deal.sources(),
        deal.evidence().stream().map(Proof::of).toList(),
        deal.quotes().stream().map(Words::of).toList(),
        deal.history(),
        deal.fields(),
        deal.changes(),
        deal.previous());
  }
}
