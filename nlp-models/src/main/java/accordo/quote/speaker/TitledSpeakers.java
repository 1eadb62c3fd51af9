package accordo.quote.speaker;

import accordo.annotate.Document;
import accordo.annotate.Sentence;
import accordo.company.Cast;
import accordo.company.Mention;
import accordo.company.reference.References;
import accordo.quote.lexicon.SpeechLexicon;
import accordo.quote.lexicon.TitleLexicon;
import java.util.List;

/** Says who is meant by a position without a name: "a Nokia spokesman", "the chief executive". */
final class TitledSpeakers {
  private final Document document;
  private final Cast cast;
  private final References references;
  private final SpeechLexicon lexicon;
  private final TitleReader titles;
  private final People people;
  private final Conversation conversation;

  TitledSpeakers(
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
    this.people = people;
    this.conversation = conversation;
  }

  /**
   * Who is meant; empty when it is nobody who counts.
   *
   * @param named who is named in the phrase
   * @param to end of the phrase
   */
  List<Speaker> read(Sentence sentence, TitlePhrases.Phrase title, List<Mention> named, int to) {
    String compound = titles.employerOf(sentence, title.head());
    String written = document.words(sentence, title.from(), title.to());
    String words = compound == null ? written : TitleReader.afterHyphen(written);
    String company =
        named.stream()
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
