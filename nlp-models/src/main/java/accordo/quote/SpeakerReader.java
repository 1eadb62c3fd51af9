package accordo.quote;

import accordo.annotate.Document;
import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.Cast;
import accordo.company.Mention;
import accordo.company.References;
import java.util.ArrayList;
import java.util.List;

/** Says who is meant by a noun phrase that speaks. */
final class SpeakerReader {
  /** Words between a comma and the name after it, the comma included. */
  private static final int LONGEST_RANK = 4;

  private final Document document;
  private final Cast cast;
  private final References references;
  private final SpeechLexicon lexicon;
  private final TitlePhrases phrases;
  private final TitleReader titles;
  private final CompanyNouns companyNouns;
  private final People people;
  private final Conversation conversation;
  private final ReferredSpeakers referred;

  SpeakerReader(
      Document document,
      Cast cast,
      References references,
      SpeechLexicon lexicon,
      TitleReader titles,
      People people,
      Conversation conversation) {
    this.document = document;
    this.cast = cast;
    this.references = references;
    this.lexicon = lexicon;
    this.titles = titles;
    this.phrases = new TitlePhrases(document, cast, lexicon);
    this.companyNouns = CompanyNouns.of(document.language());
    this.people = people;
    this.conversation = conversation;
    this.referred = new ReferredSpeakers(document, cast, references, lexicon, conversation);
  }

  /**
   * The speakers whom the phrase names, several when they speak jointly; empty when it names nobody
   * who counts.
   *
   * @param head the token that governs the phrase, or -1 when not known
   */
  List<Speaker> read(Sentence sentence, int from, int to, int head) {
    return read(sentence, from, to, head, false);
  }

  /**
   * As above; a pronoun that speaks its own words rather means a person than a company.
   *
   * @param verbatim whether the words are quoted
   */
  List<Speaker> read(Sentence sentence, int from, int to, int head, boolean verbatim) {
    List<Mention> named = named(sentence, from, to);
    Mention atHead = covering(named, head);
    if (atHead != null && atHead.kind() == Mention.Kind.PERSON) {
      return joint(sentence, named, atHead);
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
      return titled(sentence, title, from, to);
    }
    if (atHead != null || (head < 0 && !named.isEmpty())) {
      return joint(sentence, named, atHead == null ? named.get(0) : atHead);
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
        return joint(sentence, named, mention);
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
              && lexicon.isAddressee(words);
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

  /** The mention and those coordinated with it: "Nokia and Xiaomi". */
  private List<Speaker> joint(Sentence sentence, List<Mention> named, Mention first) {
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
    if (to <= from || to - from > LONGEST_RANK + 1 || sentence.token(from).pos() != Pos.CONJ) {
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

  /** "a Nokia spokesman", "the chief executive". */
  private List<Speaker> titled(Sentence sentence, TitlePhrases.Phrase title, int from, int to) {
    String compound = titles.employerOf(sentence, title.head());
    String written = document.words(sentence, title.from(), title.to());
    String words = compound == null ? written : TitleReader.afterHyphen(written);
    String company =
        named(sentence, from, to).stream()
            .filter(m -> m.kind() == Mention.Kind.COMPANY)
            .map(m -> m.names().get(0))
            .findFirst()
            .orElseGet(() -> compound == null ? employer(sentence, title.to(), to) : compound);
    if (title.kind() == TitleLexicon.Kind.SPOKESPERSON) {
      String employer = company == null ? conversation.company(sentence, title.from()) : company;
      return employer == null ? List.of() : List.of(new Speaker(null, words, employer, 0.9));
    }
    boolean nobody =
        lexicon.isIndefinite(sentence, title.from()) || lexicon.isPlural(sentence, title.from());
    boolean unnamed =
        isIndefinite(sentence, title) || title.kind() == TitleLexicon.Kind.EXECUTIVE && nobody;
    if (company != null && unnamed) {
      return List.of(new Speaker(null, words, company, 0.7));
    }
    if (title.kind() == TitleLexicon.Kind.OFFICIAL || nobody) {
      return List.of();
    }
    Speaker known = people.withTitle(document.words(sentence, title.head(), title.head() + 1));
    Speaker last = known == null ? conversation.person(sentence, title.from()) : known;
    return last == null ? List.of() : List.of(last);
  }

  /** "a spokesman of the Spanish group": whom the words after the position mean; or null. */
  private String employer(Sentence sentence, int from, int to) {
    return references.resolve(document, sentence, cast).stream()
        .filter(m -> m.from() >= from && m.to() <= to && m.names().size() == 1)
        .map(m -> m.names().get(0))
        .findFirst()
        .orElse(null);
  }

  /** "Nokia executives", "an executive at Nokia". */
  private static boolean isIndefinite(Sentence sentence, TitlePhrases.Phrase title) {
    return sentence.token(title.head()).tag().equals("NNS");
  }
}
