package accordo.quote.speaker;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.Mention;
import java.util.ArrayList;
import java.util.List;

/** Speakers whom a conjunction joins: "Nokia and Xiaomi", "Nokia and the chipmaker Xiaomi". */
final class JointSpeakers {
  /** Words between two names, the conjunction included. */
  private static final int LONGEST_LINK = 5;

  private final People people;

  JointSpeakers(People people) {
    this.people = people;
  }

  /** The mention and those coordinated with it: "Nokia and Xiaomi". */
  List<Speaker> of(Sentence sentence, List<Mention> named, Mention first) {
    List<Speaker> speakers = new ArrayList<>();
    addSpeaker(speakers, first);
    Mention last = first;
    for (Mention mention : named) {
      if (mention.from() >= last.to() && coordinated(sentence, last.to(), mention.from())) {
        addSpeaker(speakers, mention);
        last = mention;
      }
    }
    return speakers;
  }

  private static boolean coordinated(Sentence sentence, int from, int to) {
    if (to <= from || to - from > LONGEST_LINK || sentence.token(from).pos() != Pos.CONJ) {
      return false;
    }
    for (int i = from + 1; i < to; i++) {
      Token token = sentence.token(i);
      boolean describes =
          token.pos() == Pos.DET || token.pos() == Pos.NOUN || token.pos() == Pos.ADJ;
      if (!describes || token.isCapitalised()) {
        return false;
      }
    }
    return true;
  }

  private void addSpeaker(List<Speaker> speakers, Mention mention) {
    switch (mention.kind()) {
      case PERSON -> speakers.add(people.get(mention.names().get(0)));
      case COMPANY, REFERENCE -> mention.names().forEach(n -> speakers.add(Speaker.company(n, 1)));
      default -> {}
    }
  }
}
