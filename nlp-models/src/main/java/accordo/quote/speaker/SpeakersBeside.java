package accordo.quote.speaker;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.Cast;
import accordo.company.Mention;
import accordo.quote.cue.Cue;
import accordo.quote.cue.Subject;
import accordo.quote.cue.SubjectFinder;
import accordo.quote.lexicon.SpeechLexicon;
import accordo.quote.passage.Passages;
import accordo.quote.passage.Quoted;
import java.util.List;

/**
 * Says who speaks where no verb of speech tells it: the words that introduce a quotation, follow it
 * in its sentence, or open the next one with "thus".
 */
public final class SpeakersBeside {
  private static final int NEAR = 12;
  private static final int NEAREST = 6;

  private final Passages passages;
  private final Cast cast;
  private final SpeechLexicon lexicon;
  private final SubjectFinder subjects;
  private final SpeakerReader speakers;

  public SpeakersBeside(
      Passages passages,
      Cast cast,
      SpeechLexicon lexicon,
      SubjectFinder subjects,
      SpeakerReader speakers) {
    this.passages = passages;
    this.cast = cast;
    this.lexicon = lexicon;
    this.subjects = subjects;
    this.speakers = speakers;
  }

  /** "…", as the relieved X put it; "…": word of X. Only where the quotation opens the sentence. */
  public List<Speaker> after(Sentence sentence, Quoted quoted) {
    int end = 0;
    while (end < sentence.size() && sentence.token(end).span().start() < quoted.outer().end()) {
      end++;
    }
    if (end == 0 || end == sentence.size() || passages.hasOwnWord(sentence, 0, end)) {
      return List.of();
    }
    boolean marked =
        !Passages.isWord(sentence.token(end)) || lexicon.cues().thusAt(sentence, end) > 0;
    return marked ? named(sentence, end + 1, Math.min(sentence.size(), end + NEAR)) : List.of();
  }

  /** "…" Thus X. */
  public List<Speaker> inNext(Sentence sentence, Quoted quoted) {
    List<Sentence> all = passages.document().sentences();
    int index = sentence.index() + 1;
    boolean ends =
        sentence.token(sentence.size() - 1).span().end() <= quoted.outer().end() + 1
            && index < all.size()
            && all.get(index).paragraph() == sentence.paragraph();
    if (!ends) {
      return List.of();
    }
    Sentence next = all.get(index);
    int first = 0;
    while (first + 1 < next.size() && !Passages.isWord(next.token(first))) {
      first++;
    }
    int thus = lexicon.cues().thusAt(next, first);
    return thus == 0 ? List.of() : named(next, first + thus, next.size());
  }

  /** "one reads in a statement of X". */
  private boolean voiceAt(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (lexicon.isVoice(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whoever is named soon after a cue whose subject does not tell, or whose statement it is. */
  public List<Speaker> person(Sentence sentence, int from) {
    return cast.in(sentence.index()).stream()
        .filter(m -> m.kind() == Mention.Kind.PERSON)
        .filter(m -> m.from() >= from && m.from() < from + NEAR)
        .findFirst()
        .map(m -> speakers.read(sentence, m.from(), m.to(), m.from()))
        .orElseGet(() -> ofVoice(sentence, from, Math.min(sentence.size(), from + NEAR)));
  }

  private List<Speaker> ofVoice(Sentence sentence, int from, int to) {
    return voiceAt(sentence, from, to) ? named(sentence, from, to) : List.of();
  }

  /** "X was curt: …": the subject of the words before the mark. */
  public List<Speaker> before(Sentence sentence, int mark) {
    int verb = predicate(sentence, mark);
    if (verb < 0) {
      return named(sentence, 0, mark);
    }
    int from = verb;
    while (from > 0 && lexicon.isPartOfVerb(sentence.token(from - 1))) {
      from--;
    }
    Cue cue = new Cue(sentence, verb, from, verb + 1, Cue.Kind.VERB);
    Subject subject = subjects.find(cue, 0);
    return subject == null || subject.from() >= mark
        ? List.of()
        : speakers.read(sentence, subject.from(), subject.to(), subject.head());
  }

  /** The root where it stands before the mark, else the last verb there; or -1. */
  private static int predicate(Sentence sentence, int mark) {
    int last = -1;
    for (int i = 0; i < mark; i++) {
      Token token = sentence.token(i);
      if (token.is("root") && sentence.children(token).stream().anyMatch(c -> c.is("nsubj"))) {
        return i;
      }
      last = token.pos() == Pos.VERB && !token.is("amod") ? i : last;
    }
    return last;
  }

  /** The first person in the range, else the first position near its start, else a company. */
  private List<Speaker> named(Sentence sentence, int from, int to) {
    int limit = from;
    while (limit < to && !passages.isQuoted(sentence.token(limit))) {
      limit++;
    }
    Mention company = null;
    int reach = from + (voiceAt(sentence, from, limit) ? NEAR : NEAREST);
    for (Mention mention : cast.in(sentence.index())) {
      if (mention.from() < from || mention.to() > limit) {
        continue;
      }
      if (mention.kind() == Mention.Kind.PERSON) {
        return speakers.read(sentence, mention.from(), mention.to(), mention.from());
      }
      boolean near = mention.kind() == Mention.Kind.COMPANY && mention.from() < reach;
      company = company == null && near ? mention : company;
    }
    for (int i = from; i < Math.min(limit, from + NEAREST); i++) {
      if (lexicon.titles().at(sentence, i) != null) {
        return speakers.read(sentence, from, limit, i);
      }
    }
    return company == null
        ? List.of()
        : speakers.read(sentence, company.from(), company.to(), company.from());
  }
}
