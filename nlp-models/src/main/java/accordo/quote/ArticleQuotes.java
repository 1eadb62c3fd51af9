package accordo.quote;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.company.Cast;
import accordo.company.Mention;
import accordo.company.References;
import accordo.deal.Quote;
import accordo.text.Span;
import java.util.List;

/** Works through one article: each cue with its speaker and its words. */
final class ArticleQuotes {
  private final Passages passages;
  private final Cast cast;
  private final SpeechLexicon lexicon;
  private final CueFinder cues;
  private final SubjectFinder subjects;
  private final ContentFinder contents;
  private final SpeakerReader speakers;
  private final Conversation conversation;
  private final QuoteDrafts drafts;
  private int answered = -1;

  ArticleQuotes(Passages passages, Cast cast, References references, SpeechLexicon lexicon) {
    this.passages = passages;
    this.cast = cast;
    this.lexicon = lexicon;
    this.cues = new CueFinder(lexicon, passages);
    this.subjects = new SubjectFinder(passages, cast, lexicon);
    this.contents = new ContentFinder(passages, lexicon);
    Salience salience = new Salience(passages.document(), cast);
    TitleReader titles = new TitleReader(passages.document(), cast, lexicon, salience);
    People people = People.of(passages.document(), cast, titles, new PersonNames(cast, lexicon));
    this.conversation = new Conversation(salience, people);
    this.speakers =
        new SpeakerReader(
            passages.document(), cast, references, lexicon, titles, people, conversation);
    this.drafts = new QuoteDrafts(passages);
  }

  List<Quote> read() {
    for (Sentence sentence : passages.document().sentences()) {
      readAnswer(sentence);
      if (sentence.paragraph() == answered || isHeadline(sentence)) {
        continue;
      }
      if (cues.mayHoldCue(sentence)) {
        readCues(sentence);
      }
      readUncued(sentence);
    }
    return drafts.quotes();
  }

  private void readCues(Sentence sentence) {
    List<Cue> found = cues.find(sentence);
    int floor = 0;
    for (int i = 0; i < found.size(); i++) {
      Cue cue = found.get(i);
      if (cue.from() < floor) {
        continue;
      }
      Subject subject = subjects.find(cue, floor);
      int from = subject == null ? cue.from() : Math.min(cue.from(), subject.from());
      if (from > floor && lexicon.isAs(sentence.token(from - 1))) {
        from--;
      }
      int to = subject == null ? cue.to() : Math.max(cue.to(), subject.to());
      int ceiling = ceiling(sentence, found, i, to);
      ContentFinder.Place place =
          new ContentFinder.Place(
              cue,
              from,
              to,
              floor,
              ceiling,
              i + 1 == found.size(),
              subject != null && subject.relative());
      floor = Math.max(floor, readCue(place, subject));
    }
  }

  /** Adds what the cue attributes; returns where its words end. */
  private int readCue(ContentFinder.Place place, Subject subject) {
    List<Content> found = contents.find(place);
    List<Speaker> who = found.isEmpty() ? List.of() : who(place, subject);
    if (found.isEmpty() || (who.isEmpty() && place.cue().kind() != Cue.Kind.VERB)) {
      return place.floor();
    }
    int end = place.to();
    for (Content content : found) {
      drafts.add(content, who, place.sentence());
      for (Speaker speaker : who) {
        conversation.spoke(speaker, place.sentence());
      }
      end = Math.max(end, tokenAt(place.sentence(), content));
    }
    return end;
  }

  private static int tokenAt(Sentence sentence, Content content) {
    int end = content.parts().get(content.parts().size() - 1).end();
    int i = 0;
    while (i < sentence.size() && sentence.token(i).span().start() < end) {
      i++;
    }
    return i;
  }

  private List<Speaker> who(ContentFinder.Place place, Subject subject) {
    Sentence sentence = place.sentence();
    if (subject == null) {
      Speaker last = conversation.dropped(sentence, place.from());
      return last == null ? List.of() : List.of(last);
    }
    Cue cue = place.cue();
    boolean view =
        cue.from() == 0
            && cue.kind() == Cue.Kind.BEFORE_SPEAKER
            && lexicon.viewAt(sentence, cue.verb()) > 0;
    List<Speaker> read = speakers.read(sentence, subject.from(), subject.to(), subject.head());
    return view && read.stream().noneMatch(Speaker::isPerson) ? List.of() : read;
  }

  /** Where the next cue with words of its own begins, with its conjunction or comma. */
  private int ceiling(Sentence sentence, List<Cue> found, int index, int from) {
    for (int i = index + 1; i < found.size(); i++) {
      Cue next = found.get(i);
      int edge = next.from();
      while (edge > from && !isJoint(sentence, edge - 1)) {
        edge--;
      }
      boolean coordinated =
          edge == next.from()
              && sentence.token(edge - 1).pos() == Pos.CONJ
              && next.kind() == Cue.Kind.VERB;
      if (edge > from && next.from() >= from && (coordinated || opensWords(next))) {
        return beforeQuotation(sentence, edge, from);
      }
    }
    return sentence.size();
  }

  /** A quotation right before a cue is that cue's own. */
  private int beforeQuotation(Sentence sentence, int edge, int from) {
    int start = edge;
    while (start > from && passages.isQuoted(sentence.token(start - 1))) {
      start--;
    }
    return start;
  }

  private boolean isJoint(Sentence sentence, int at) {
    return Passages.isComma(sentence.token(at))
        || sentence.token(at).pos() == Pos.CONJ
        || passages.isQuoted(sentence.token(at));
  }

  /** Whether a connective, a colon or a quotation follows the cue soon. */
  private boolean opensWords(Cue cue) {
    Sentence sentence = cue.sentence();
    int to = Math.min(sentence.size(), cue.to() + 8);
    for (int i = cue.to(); i < to; i++) {
      if (lexicon.connectiveAt(sentence, i) > 0
          || Passages.isColon(sentence.token(i))
          || passages.isQuoted(sentence.token(i))) {
        return true;
      }
    }
    return lexicon.takesBareClause(sentence, cue.verb()) && cue.to() < sentence.size() - 3;
  }

  /** Headlines tell what the article reports again. */
  private static boolean isHeadline(Sentence sentence) {
    String end = sentence.token(sentence.size() - 1).form();
    return sentence.index() == 0
        && Passages.isWord(sentence.token(sentence.size() - 1))
        && !end.endsWith(".");
  }

  /** "Suri: We are glad." at the start of a paragraph: an answer in an interview. */
  private void readAnswer(Sentence sentence) {
    for (Mention mention : cast.in(sentence.index())) {
      boolean label =
          mention.kind() == Mention.Kind.PERSON
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
  }

  /** Quotations without cue: they go on with the quote before, or follow a name and a colon. */
  private void readUncued(Sentence sentence) {
    for (Quoted quoted : passages.quotations()) {
      if (!sentence.span().contains(lastCharacter(quoted)) || drafts.isUsed(quoted)) {
        continue;
      }
      Content content =
          new Content(List.of(quoted.outer()), Quote.Kind.DIRECT, "direct-uncued", 0.6);
      int at = tokenAt(sentence, content);
      boolean alone = !passages.hasOwnWord(sentence, 0, sentence.size());
      if (alone && drafts.continues(quoted)) {
        drafts.extend(quoted, sentence);
      } else if (followsColon(quoted)) {
        addNamed(before(quoted), content);
      } else if (alone && at >= 6 && conversation.last(sentence) != null) {
        drafts.add(content, List.of(conversation.last(sentence)), sentence);
      }
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

  private boolean followsColon(Quoted quoted) {
    Sentence sentence = before(quoted);
    for (int i = sentence.size() - 1; i >= 0; i--) {
      if (sentence.token(i).span().start() < quoted.outer().start()) {
        return Passages.isColon(sentence.token(i));
      }
    }
    return false;
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

  private void addNamed(Sentence sentence, Content content) {
    for (Mention mention : cast.in(sentence.index())) {
      if (mention.kind() == Mention.Kind.PERSON) {
        List<Speaker> who = speakers.read(sentence, mention.from(), mention.to(), mention.from());
        drafts.add(content, who, sentence);
        who.forEach(w -> conversation.spoke(w, sentence));
        return;
      }
    }
  }
}
