package accordo.quote;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.company.Cast;
import accordo.company.Mention;
import accordo.deal.Quote;
import accordo.quote.passage.Passages;
import accordo.quote.passage.Quoted;
import accordo.quote.speaker.Conversation;
import accordo.quote.speaker.Relays;
import accordo.quote.speaker.Speaker;
import accordo.quote.speaker.SpeakerReader;
import accordo.quote.speaker.SpeakersBeside;
import accordo.text.Span;
import java.util.List;

/** Reads quotations that no cue attributes: they go on, answer, or follow a name and a colon. */
final class UncuedQuotes {
  private static final int SHORTEST = 6;

  private final Passages passages;
  private final Cast cast;
  private final SpeakerReader speakers;
  private final SpeakersBeside beside;
  private final Conversation conversation;
  private final QuoteDrafts drafts;
  private final InitialLabels labels;
  private final Relays relays;
  private int answered = -1;

  UncuedQuotes(
      Passages passages,
      Cast cast,
      SpeakerReader speakers,
      SpeakersBeside beside,
      Conversation conversation,
      QuoteDrafts drafts) {
    this.passages = passages;
    this.cast = cast;
    this.speakers = speakers;
    this.beside = beside;
    this.conversation = conversation;
    this.drafts = drafts;
    this.relays = new Relays(passages.document().language(), cast, conversation);
    this.labels = new InitialLabels(passages.document(), cast);
  }

  /**
   * Reads "Suri: We are glad." at the start of a paragraph: an answer in an interview.
   *
   * @return whether the sentence is part of one
   */
  boolean readAnswer(Sentence sentence) {
    InitialLabels.Answer answer = labels.at(sentence);
    if (answer != null) {
      Content content =
          new Content(List.of(answer.words()), Quote.Kind.DIRECT, "direct-after-label", 0.8);
      Sentence named = passages.document().sentences().get(answer.person().sentence());
      int from = answer.person().from();
      drafts.add(content, speakers.read(named, from, answer.person().to(), from), sentence);
      answered = sentence.paragraph();
    }
    if (sentence.paragraph() == answered) {
      return true;
    }
    for (Mention mention : cast.in(sentence.index())) {
      boolean label =
          isKnownPerson(mention)
              && mention.from() == 0
              && mention.to() + 2 < sentence.size()
              && Passages.isColon(sentence.token(mention.to()))
              && !passages.isQuoted(sentence.token(mention.to() + 1));
      if (label) {
        int start = sentence.token(mention.to() + 1).span().start();
        int end = passages.document().text().indexOf('\n', start);
        Span block = new Span(start, end < 0 ? passages.document().text().length() : end);
        Content content = new Content(List.of(block), Quote.Kind.DIRECT, "direct-after-label", 0.8);
        drafts.add(content, speakers.read(sentence, 0, mention.to(), 0), sentence);
        answered = sentence.paragraph();
      }
    }
    return sentence.paragraph() == answered;
  }

  /**
   * "Bern: The bank …" is a place, not somebody in an interview, who is named in full somewhere.
   */
  private boolean isKnownPerson(Mention label) {
    if (label.kind() != Mention.Kind.PERSON || label.sentence() == 0) {
      return false;
    }
    String name = label.names().get(0);
    String surname = name.substring(name.lastIndexOf(' ') + 1);
    return cast.mentions().stream()
        .filter(m -> m.kind() == Mention.Kind.PERSON && m.to() - m.from() > 1)
        .anyMatch(m -> m.names().get(0).endsWith(surname));
  }

  /** Quotations without cue: they go on with the quote before, or follow a name and a colon. */
  void read(Sentence sentence) {
    for (Quoted quoted : passages.quotations()) {
      if (!sentence.span().contains(lastCharacter(quoted)) || drafts.isUsed(quoted)) {
        continue;
      }
      Content content =
          new Content(List.of(quoted.outer()), Quote.Kind.DIRECT, "direct-uncued", 0.6);
      boolean alone = !passages.hasOwnWord(sentence, 0, sentence.size());
      int mark = markBefore(quoted);
      List<Speaker> who = mark < 0 && isSpeech(quoted) ? beside(sentence, quoted) : List.of();
      if (!alone && mark < 0 && isLong(quoted) && isSpeech(quoted)) {
        who = relays.behind(who, sentence);
      }
      if (alone && mark < 0 && who.isEmpty() && drafts.continues(quoted)) {
        drafts.extend(quoted, sentence);
      } else if (mark >= 0) {
        addIntroduced(before(quoted), mark, content, isLong(quoted) || isSpeech(quoted));
      } else if (who.isEmpty() && alone && isLong(quoted)) {
        add(content, near(sentence), sentence);
      } else {
        add(content, who, sentence);
      }
    }
  }

  private List<Speaker> beside(Sentence sentence, Quoted quoted) {
    List<Speaker> after = beside.after(sentence, quoted);
    return after.isEmpty() ? beside.inNext(sentence, quoted) : after;
  }

  /** Who spoke last or was named since; in the midst of a paragraph whomever it tells of. */
  private List<Speaker> near(Sentence sentence) {
    Speaker known = conversation.dropped(sentence, 0);
    boolean goesOn =
        sentence.index() > 1
            && passages.document().sentences().get(sentence.index() - 1).paragraph()
                == sentence.paragraph();
    Speaker near = known == null && goesOn ? conversation.person(sentence, 0) : known;
    return near == null ? List.of() : List.of(near);
  }

  private void add(Content content, List<Speaker> who, Sentence sentence) {
    if (!who.isEmpty()) {
      drafts.add(content, who, sentence);
      who.forEach(w -> conversation.spoke(w, sentence));
    }
  }

  private int lastCharacter(Quoted quoted) {
    int last = quoted.inner().end() - 1;
    while (last > quoted.inner().start()
        && Character.isWhitespace(passages.document().text().charAt(last))) {
      last--;
    }
    return Math.max(last, 0);
  }

  /** The colon before the quotation, or a comma where it ends its sentence; or -1. */
  private int markBefore(Quoted quoted) {
    Sentence sentence = before(quoted);
    for (int i = sentence.size() - 1; i >= 0; i--) {
      if (sentence.token(i).span().start() < quoted.outer().start()) {
        boolean comma = Passages.isComma(sentence.token(i)) && isLong(quoted) && isSpeech(quoted);
        return Passages.isColon(sentence.token(i)) || comma && endsSentence(quoted) ? i : -1;
      }
    }
    return -1;
  }

  private boolean endsSentence(Quoted quoted) {
    int end = quoted.outer().end();
    String text = passages.document().text();
    return end + 1 >= text.length() || ".\n".indexOf(text.charAt(end)) >= 0;
  }

  /** Has a verb or is punctuated as a sentence: the title of a work is hardly that. */
  private boolean isSpeech(Quoted quoted) {
    String inner = quoted.inner().of(passages.document().text()).strip();
    if (inner.split("\\s+").length < SHORTEST / 2) {
      return false;
    }
    if (inner.matches("(?s).*[.!?…]")) {
      return true;
    }
    return passages.document().sentences().stream()
        .filter(s -> s.span().overlaps(quoted.inner()))
        .flatMap(s -> s.tokens().stream())
        .anyMatch(
            t ->
                quoted.inner().contains(t.span().start())
                    && (t.pos() == Pos.VERB || t.pos() == Pos.AUX));
  }

  /** The sentence that holds what stands right before the quotation. */
  private Sentence before(Quoted quoted) {
    List<Sentence> sentences = passages.document().sentences();
    int i = sentences.size() - 1;
    while (i > 0 && sentences.get(i).span().start() >= quoted.outer().start()) {
      i--;
    }
    return sentences.get(i);
  }

  private void addIntroduced(Sentence sentence, int mark, Content content, boolean speech) {
    if (!speech && !isSaid(sentence, mark)) {
      return;
    }
    List<Speaker> who = beside.before(sentence, mark);
    if (who.isEmpty() && speech) {
      who = firstPerson(sentence);
    }
    Speaker last = conversation.dropped(sentence, 0);
    if (who.isEmpty() && speech && last != null && last.isPerson()) {
      who = List.of(last);
    }
    add(content, relays.behind(who, sentence), sentence);
  }

  /** "On X's desk a book: “…”" has neither a verb nor a name before the colon. */
  private boolean isSaid(Sentence sentence, int mark) {
    return passages.hasVerb(sentence, 0, mark)
        || cast.in(sentence.index()).stream().anyMatch(m -> m.to() == mark);
  }

  private List<Speaker> firstPerson(Sentence sentence) {
    return cast.in(sentence.index()).stream()
        .filter(m -> m.kind() == Mention.Kind.PERSON)
        .findFirst()
        .map(m -> speakers.read(sentence, m.from(), m.to(), m.from()))
        .orElse(List.of());
  }

  private boolean isLong(Quoted quoted) {
    return quoted.inner().of(passages.document().text()).strip().split("\\s+").length >= SHORTEST;
  }
}
