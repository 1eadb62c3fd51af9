package accordo.quote;

import accordo.annotate.Sentence;
import accordo.company.Cast;
import accordo.company.Mention;
import accordo.company.reference.References;
import accordo.deal.Quote;
import accordo.quote.cue.Cue;
import accordo.quote.cue.CueCeiling;
import accordo.quote.cue.CueFinder;
import accordo.quote.cue.Place;
import accordo.quote.cue.Subject;
import accordo.quote.cue.SubjectFinder;
import accordo.quote.lexicon.SpeechLexicon;
import accordo.quote.passage.Passages;
import accordo.quote.speaker.Conversation;
import accordo.quote.speaker.People;
import accordo.quote.speaker.PersonNames;
import accordo.quote.speaker.Salience;
import accordo.quote.speaker.Speaker;
import accordo.quote.speaker.SpeakerReader;
import accordo.quote.speaker.SpeakersBeside;
import accordo.quote.speaker.TitleReader;
import java.util.List;

/** Works through one article: each cue with its speaker and its words. */
final class ArticleQuotes {
  private final Passages passages;
  private final Cast cast;
  private final SpeechLexicon lexicon;
  private final CueFinder cues;
  private final CueCeiling ceilings;
  private final SubjectFinder subjects;
  private final ContentFinder contents;
  private final SpeakerReader speakers;
  private final Conversation conversation;
  private final QuoteDrafts drafts;
  private final SpeakersBeside beside;
  private final UncuedQuotes uncued;
  private final VerbatimBlocks blocks;
  private final Interview interview;
  private final Speaker guest;

  ArticleQuotes(Passages passages, Cast cast, References references, SpeechLexicon lexicon) {
    this.passages = passages;
    this.cast = cast;
    this.lexicon = lexicon;
    this.cues = new CueFinder(lexicon, passages);
    this.ceilings = new CueCeiling(passages, lexicon);
    this.subjects = new SubjectFinder(passages, cast, lexicon);
    this.contents = new ContentFinder(passages, lexicon);
    Salience salience = new Salience(passages.document(), cast);
    TitleReader titles = new TitleReader(passages.document(), cast, references, lexicon, salience);
    People people = People.of(passages.document(), cast, titles, new PersonNames(cast, lexicon));
    this.conversation = new Conversation(salience, people);
    this.speakers =
        new SpeakerReader(
            passages.document(), cast, references, lexicon, titles, people, conversation);
    this.drafts = new QuoteDrafts(passages);
    this.beside = new SpeakersBeside(passages, cast, lexicon, subjects, speakers);
    this.uncued = new UncuedQuotes(passages, cast, speakers, beside, conversation, drafts);
    this.blocks = new VerbatimBlocks(passages, lexicon, drafts);
    this.interview = new Interview(passages.document(), cast);
    this.guest = interview.guest(people, titles);
  }

  List<Quote> read() {
    for (Sentence sentence : passages.document().sentences()) {
      if (guest != null && interview.covers(sentence)) {
        readTurn(sentence);
        continue;
      }
      if (blocks.cover(sentence) || uncued.readAnswer(sentence) || isHeadline(sentence)) {
        continue;
      }
      if (cues.mayHoldCue(sentence)) {
        readCues(sentence);
        blocks.readAfter(sentence, conversation.last(sentence));
      }
      uncued.read(sentence);
    }
    return drafts.quotes();
  }

  /** In an interview the guest answers. */
  private void readTurn(Sentence sentence) {
    Content answer = interview.answer(sentence);
    if (answer != null) {
      drafts.add(answer, List.of(guest), sentence);
      conversation.spoke(guest, sentence);
    }
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
      int ceiling = ceilings.of(sentence, found, i, to);
      Place place =
          new Place(
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
  private int readCue(Place place, Subject subject) {
    List<Content> found = contents.find(place);
    boolean direct = !found.isEmpty() && found.get(0).kind() == Quote.Kind.DIRECT;
    List<Speaker> who = found.isEmpty() ? List.of() : who(place, subject, direct);
    if (direct && who.isEmpty()) {
      who = beside.person(place.sentence(), place.cue().to());
    }
    if (found.isEmpty() || (who.isEmpty() && place.cue().kind() != Cue.Kind.VERB)) {
      return place.floor();
    }
    int end = place.to();
    for (Content content : found) {
      if (who.isEmpty() && !place.relative() && content.rule().endsWith("after-colon")) {
        continue;
      }
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

  private List<Speaker> who(Place place, Subject subject, boolean direct) {
    Sentence sentence = place.sentence();
    if (subject == null) {
      Speaker own = announcer(place);
      if (own != null) {
        return List.of(own);
      }
      Speaker last = conversation.dropped(sentence, place.from());
      return last == null ? List.of() : List.of(last);
    }
    Cue cue = place.cue();
    boolean view =
        cue.kind() == Cue.Kind.BEFORE_SPEAKER && lexicon.cues().viewAt(sentence, cue.verb()) > 0;
    List<Speaker> read =
        speakers.read(sentence, subject.from(), subject.to(), subject.head(), direct);
    if (read.isEmpty() && cue.kind() == Cue.Kind.VERB && isRelative(sentence, subject)) {
      Speaker last = conversation.dropped(sentence, subject.from());
      return last == null ? List.of() : List.of(last);
    }
    return view && read.stream().noneMatch(Speaker::isPerson) ? List.of() : read;
  }

  /** "Who adds that …", "Il quale ha ricordato che …" after the sentence of whom they mean. */
  private boolean isRelative(Sentence sentence, Subject subject) {
    return subject.to() <= 2 && lexicon.isRelative(sentence.token(subject.to() - 1));
  }

  /** "X has bought Y, as it announced": who acts is who announces it; null for other cues. */
  private Speaker announcer(Place place) {
    Sentence sentence = place.sentence();
    int as = place.from();
    if (as >= sentence.size() || !lexicon.isAs(sentence.token(as))) {
      return null;
    }
    return cast.in(sentence.index()).stream()
        .filter(m -> m.to() <= as && m.kind() == Mention.Kind.COMPANY)
        .findFirst()
        .map(m -> Speaker.company(m.names().get(0), 0.7))
        .orElse(null);
  }

  /** Headlines tell what the article reports again. */
  private static boolean isHeadline(Sentence sentence) {
    String end = sentence.token(sentence.size() - 1).form();
    return sentence.index() == 0
        && Passages.isWord(sentence.token(sentence.size() - 1))
        && !end.endsWith(".");
  }
}
