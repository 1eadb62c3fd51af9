package accordo.quote;

import accordo.annotate.Document;
import accordo.annotate.Sentence;
import accordo.deal.Quote;
import accordo.quote.lexicon.SpeechLexicon;
import accordo.quote.passage.Passages;
import accordo.quote.speaker.Speaker;
import accordo.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads paragraphs that give words verbatim without quotation marks: they follow a cue and a colon,
 * and speak in the first person.
 */
final class VerbatimBlocks {
  private final Passages passages;
  private final SpeechLexicon lexicon;
  private final QuoteDrafts drafts;
  private int end = -1;

  VerbatimBlocks(Passages passages, SpeechLexicon lexicon, QuoteDrafts drafts) {
    this.passages = passages;
    this.lexicon = lexicon;
    this.drafts = drafts;
  }

  /** Whether the sentence is part of a block that was read. */
  boolean cover(Sentence sentence) {
    return sentence.span().start() < end;
  }

  /** Reads the paragraphs after a sentence in which somebody spoke. */
  void readAfter(Sentence sentence, Speaker speaker) {
    List<Span> parts = new ArrayList<>();
    int paragraph = sentence.paragraph() + 1;
    while (isColon(sentence) && speaksInFirstPerson(paragraph)) {
      parts.add(span(paragraph++));
    }
    if (!parts.isEmpty() && speaker != null && speaker.isPerson()) {
      end = parts.get(parts.size() - 1).end();
      drafts.add(
          new Content(parts, Quote.Kind.DIRECT, "direct-block", 0.8), List.of(speaker), sentence);
    }
  }

  private static boolean isColon(Sentence sentence) {
    return Passages.isColon(sentence.token(sentence.size() - 1));
  }

  private boolean speaksInFirstPerson(int paragraph) {
    List<Sentence> sentences = in(paragraph);
    return sentences.stream().anyMatch(lexicon::isFirstPerson)
        && sentences.stream().noneMatch(s -> passages.isQuoted(s.token(0)));
  }

  private Span span(int paragraph) {
    List<Sentence> sentences = in(paragraph);
    return new Span(
        sentences.get(0).span().start(), sentences.get(sentences.size() - 1).span().end());
  }

  private List<Sentence> in(int paragraph) {
    Document document = passages.document();
    return document.sentences().stream().filter(s -> s.paragraph() == paragraph).toList();
  }
}
