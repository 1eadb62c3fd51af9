package accordo.quote.speaker;

import accordo.annotate.Sentence;

/** Remembers who spoke last, for pronouns, dropped subjects and "the company". */
public final class Conversation {
  private static final int MEMORY = 6;

  /** From so many sentences on, companies named since the last quote are rather meant. */
  private static final int FAR = 3;

  private final Salience salience;
  private final People people;
  private Speaker last;
  private Speaker lastPerson;
  private int lastSentence;

  public Conversation(Salience salience, People people) {
    this.salience = salience;
    this.people = people;
  }

  public void spoke(Speaker speaker, Sentence sentence) {
    last = speaker;
    lastSentence = sentence.index();
    if (speaker.isPerson()) {
      lastPerson = speaker;
    }
  }

  /** Who spoke last, if not too long ago; or null. */
  public Speaker last(Sentence sentence) {
    return last != null && sentence.index() - lastSentence <= MEMORY ? last : null;
  }

  Speaker lastPerson() {
    return lastPerson;
  }

  /** Whom a personal pronoun means: whoever was named since the last quote, else its speaker. */
  public Speaker person(Sentence sentence, int token) {
    String since = salience.personBetween(lastSentence + 1, sentence, token);
    if (since != null) {
      return people.get(since);
    }
    Speaker recent = last(sentence);
    if (recent != null && recent.isPerson()) {
      return recent;
    }
    String name = salience.personBefore(sentence, token);
    return name == null ? lastPerson : people.get(name);
  }

  /** The company named since the last quote where no person was; or null. */
  String companySince(Sentence sentence) {
    return salience.personBetween(lastSentence + 1, sentence, 0) == null
        ? salience.companyBetween(lastSentence + 1, sentence)
        : null;
  }

  /** Who speaks where the subject is left out; or null. */
  public Speaker dropped(Sentence sentence, int token) {
    String since = salience.personBetween(Math.max(lastSentence + 1, 1), sentence, token);
    return since != null ? people.get(since) : last(sentence);
  }

  /** Which company "the company" or "a spokesman" means; or null. */
  String company(Sentence sentence, int token) {
    String since = salience.companyBetween(lastSentence + 1, sentence);
    if (since != null && sentence.index() - lastSentence >= FAR) {
      return since;
    }
    Speaker recent = last(sentence);
    if (recent != null && recent.company() != null) {
      return recent.company();
    }
    return salience.companyBefore(sentence, token);
  }
}
