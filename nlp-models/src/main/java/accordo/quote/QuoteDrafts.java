package accordo.quote;

import accordo.annotate.Sentence;
import accordo.deal.Quote;
import accordo.quote.passage.Passages;
import accordo.quote.passage.QuoteText;
import accordo.quote.passage.Quoted;
import accordo.quote.speaker.Speaker;
import accordo.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Collects quotes; a quotation that stands alone after one goes on with it. */
final class QuoteDrafts {
  private record Draft(List<Span> parts, Content content, List<Speaker> speakers, int sentence) {}

  private final Passages passages;
  private final List<Draft> drafts = new ArrayList<>();

  QuoteDrafts(Passages passages) {
    this.passages = passages;
  }

  void add(Content content, List<Speaker> speakers, Sentence sentence) {
    drafts.add(new Draft(new ArrayList<>(content.parts()), content, speakers, sentence.index()));
  }

  /** Whether the quotation belongs to a quote already, or to words that nobody counted says. */
  boolean isUsed(Quoted quoted) {
    return drafts.stream()
        .anyMatch(d -> d.parts().stream().anyMatch(p -> p.overlaps(quoted.outer())));
  }

  /** Whether the quotation follows the last direct quote with nothing between but its cue. */
  boolean continues(Quoted quoted) {
    Draft last = last();
    return last != null
        && last.content().kind() == Quote.Kind.DIRECT
        && sentenceAt(quoted.inner().start()) - last.sentence() <= 1;
  }

  private int sentenceAt(int offset) {
    List<Sentence> sentences = passages.document().sentences();
    int i = sentences.size() - 1;
    while (i > 0 && sentences.get(i).span().start() > offset) {
      i--;
    }
    return i;
  }

  void extend(Quoted quoted, Sentence sentence) {
    Draft last = drafts.remove(drafts.size() - 1);
    last.parts().add(quoted.outer());
    drafts.add(new Draft(last.parts(), last.content(), last.speakers(), sentence.index()));
  }

  private Draft last() {
    return drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
  }

  List<Quote> quotes() {
    List<Quote> quotes = new ArrayList<>();
    for (Draft draft : drafts) {
      for (Speaker speaker : draft.speakers()) {
        quotes.add(quote(draft, speaker));
      }
    }
    return quotes;
  }

  private Quote quote(Draft draft, Speaker speaker) {
    List<Span> parts = draft.parts();
    return new Quote(
        speaker.name(),
        speaker.title(),
        speaker.company(),
        draft.content().kind(),
        QuoteText.of(passages, parts),
        parts.get(0).start(),
        parts.get(parts.size() - 1).end(),
        passages.document().language().code() + "-" + draft.content().rule(),
        draft.content().confidence() * speaker.confidence());
  }
}
