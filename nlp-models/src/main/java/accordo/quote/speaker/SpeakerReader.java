package accordo.quote.speaker;

import accordo.annotate.Document;
import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.Cast;
import accordo.company.Mention;
import accordo.company.reference.References;
import accordo.quote.lexicon.CompanyNouns;
import accordo.quote.lexicon.SpeechLexicon;
import accordo.quote.lexicon.TitleLexicon;
import accordo.quote.passage.Passages;
import java.util.ArrayList;
import java.util.List;

/** Says who is meant by a noun phrase that speaks. */
public final class SpeakerReader {
  /** Words between a comma and the name after it, the comma included. */
  private static final int LONGEST_RANK = 4;

  private final Document document;
  private final Cast cast;
  private final SpeechLexicon lexicon;
  private final TitlePhrases phrases;
  private final CompanyNouns companyNouns;
  private final People people;
  private final ReferredSpeakers referred;
  private final TitledSpeakers titled;
  private final JointSpeakers joint;

  public SpeakerReader(
      Document document,
      Cast cast,
      References references,
      SpeechLexicon lexicon,
      TitleReader titles,
      People people,
      Conversation conversation) {
    this.document = document;
    this.cast = cast;
    this.lexicon = lexicon;
    this.titled =
        new TitledSpeakers(document, cast, references, lexicon, titles, people, conversation);
    this.joint = new JointSpeakers(people);
    this.phrases = new TitlePhrases(document, cast, lexicon);
    this.companyNouns = CompanyNouns.of(document.language());
    this.people = people;
    this.referred = new ReferredSpeakers(document, cast, references, lexicon, conversation);
  }

  /**
   * The speakers whom the phrase names, several when they speak jointly; empty when it names nobody
   * who counts.
   *
   * @param head the token that governs the phrase, or -1 when not known
   */
  public List<Speaker> read(Sentence sentence, int from, int to, int head) {
    return read(sentence, from, to, head, false);
  }

  /**
   * As above; a pronoun that speaks its own words rather means a person than a company.
   *
   * @param verbatim whether the words are quoted
   */
  public List<Speaker> read(Sentence sentence, int from, int to, int head, boolean verbatim) {
    List<Mention> named = named(sentence, from, to);
    Mention atHead = covering(named, head);
    if (atHead != null && atHead.kind() == Mention.Kind.PERSON) {
      return joint.of(sentence, named, atHead);
    }
    TitlePhrases.Phrase found = title(sentence, from, to, head);
    boolean voice = found != null && lexicon.isVoice(sentence, found.head()) && !named.isEmpty();
    TitlePhrases.Phrase title = voice ? null : found;
    Mention apposed = title == null ? null : personAfter(sentence, to);
    Mention person = person(named, title);
    if (person != null && atHead == null && (apposed == null || person.to() - person.from() > 1)) {
      return List.of(people.get(person.names().get(0)));
    }
    if (apposed != null) {
      return List.of(people.get(apposed.names().get(0)));
    }
    if (title != null && (atHead == null || title.from() >= atHead.to())) {
      return titled.read(sentence, title, named, to);
    }
    if (atHead != null || (head < 0 && !named.isEmpty())) {
      return joint.of(sentence, named, atHead == null ? named.get(0) : atHead);
    }
    return apposed(sentence, named, from, to, head, verbatim);
  }

  /**
   * "said the spokesman of X, Raúl Tello", "dice il titolare, l'ingegner Bonfatti": the name after
   * the comma is that of the position.
   */
  private Mention personAfter(Sentence sentence, int to) {
    if (to + 1 >= sentence.size() || !Passages.isComma(sentence.token(to))) {
      return null;
    }
    int at = to + 1;
    while (at < Math.min(sentence.size(), to + LONGEST_RANK) && isRank(sentence, at)) {
      at++;
    }
    int name = at;
    return cast.in(sentence.index()).stream()
        .filter(m -> m.kind() == Mention.Kind.PERSON && m.from() == name)
        .findFirst()
        .orElse(null);
  }

  /** What may stand before a name: an article, "Dr", "ingegner". */
  private boolean isRank(Sentence sentence, int at) {
    Token token = sentence.token(at);
    return token.pos() == Pos.DET
        || lexicon.isHonorific(token)
        || lexicon.titles().at(sentence, at) != null
        || token.pos() == Pos.NOUN && !token.isCapitalised();
  }

  /** A common noun for a company, with the name after it: "the parent, General Motors,". */
  private List<Speaker> apposed(
      Sentence sentence, List<Mention> named, int from, int to, int head, boolean verbatim) {
    for (Mention mention : named) {
      boolean after = head >= 0 && mention.from() > head;
      if (after
          && mention.kind() == Mention.Kind.COMPANY
          && companyNouns.at(sentence, head)
          && (mention.from() == head + 1 || Passages.isComma(sentence.token(mention.from() - 1)))) {
        return joint.of(sentence, named, mention);
      }
    }
    return referred.read(sentence, from, to, head, verbatim);
  }

  private List<Mention> named(Sentence sentence, int from, int to) {
    List<Mention> named = new ArrayList<>();
    for (Mention mention : cast.in(sentence.index())) {
      String words = document.words(sentence, mention.from(), mention.to());
      boolean addressee =
          mention.kind() == Mention.Kind.PERSON
              && mention.to() - mention.from() == 1
              && lexicon.settings().isAddressee(words);
      boolean honorific = addressee || lexicon.isHonorific(words) || lexicon.titles().isWord(words);
      if (mention.from() >= from && mention.to() <= to && !honorific) {
        named.add(mention);
      }
    }
    return named;
  }

  private static Mention covering(List<Mention> mentions, int head) {
    return mentions.stream().filter(m -> m.covers(head)).findFirst().orElse(null);
  }

  private TitlePhrases.Phrase title(Sentence sentence, int from, int to, int head) {
    if (head >= from && head < to) {
      TitleLexicon.Hit hit = lexicon.titles().at(sentence, head);
      if (hit != null) {
        return phrases.phrase(sentence, head, hit, from, to);
      }
    }
    return phrases.first(sentence, from, to);
  }

  /** The person named with a position: "spokesman Gerald Hume". */
  private static Mention person(List<Mention> named, TitlePhrases.Phrase title) {
    for (Mention mention : named) {
      if (mention.kind() == Mention.Kind.PERSON
          && (title == null || mention.from() >= title.head())) {
        return mention;
      }
    }
    return named.stream().filter(m -> m.kind() == Mention.Kind.PERSON).findFirst().orElse(null);
  }
}
