package accordo.quote.speaker;

import accordo.annotate.Document;
import accordo.annotate.NameTag;
import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.Cast;
import accordo.company.Mention;
import accordo.company.reference.References;
import accordo.deal.Company;
import accordo.quote.lexicon.SpeechLexicon;
import accordo.quote.lexicon.TitleLexicon;
import accordo.quote.passage.Passages;
import java.util.List;

/** Reads position and employer from the words round a person's name. */
public final class TitleReader {
  private static final int FARTHEST = 14;

  private final Document document;
  private final Cast cast;
  private final SpeechLexicon lexicon;
  private final References references;
  private final TitlePhrases phrases;
  private final Salience salience;

  public TitleReader(
      Document document,
      Cast cast,
      References references,
      SpeechLexicon lexicon,
      Salience salience) {
    this.references = references;
    this.document = document;
    this.cast = cast;
    this.lexicon = lexicon;
    this.phrases = new TitlePhrases(document, cast, lexicon);
    this.salience = salience;
  }

  /** A position and its employer, either of them null where the article does not say. */
  public record Position(String title, String company) {
    public static final Position NONE = new Position(null, null);
  }

  Position read(Sentence sentence, Mention person) {
    Position before = before(sentence, person);
    Position after = after(sentence, person.to(), person);
    String title = before.title() == null ? after.title() : before.title();
    String company = before.company() == null ? after.company() : before.company();
    return new Position(title, company == null ? namesake(person) : company);
  }

  /** The company that bears the surname of a person, who is hardly anybody else's: or null. */
  private String namesake(Mention person) {
    String name = person.names().get(0);
    String surname = name.substring(name.lastIndexOf(' ') + 1);
    return cast.companies().stream()
        .map(Company::name)
        .filter(c -> !c.equals(name) && List.of(c.split("[ -]")).contains(surname))
        .findFirst()
        .orElse(null);
  }

  /** The first position that the sentence tells of, whosever it is: "the firm whose head he is". */
  public Position anyIn(Sentence sentence) {
    TitlePhrases.Phrase phrase = phrases.first(sentence, 0, sentence.size());
    return phrase == null || phrase.kind() == TitleLexicon.Kind.OFFICIAL
        ? Position.NONE
        : position(sentence, phrase, 0, sentence.size(), null);
  }

  /** "CEO Rajeev Suri", "Nokia's chief, Rajeev Suri,". */
  private Position before(Sentence sentence, Mention person) {
    int to = person.from();
    while (to > 0 && lexicon.isHonorific(sentence.token(to - 1))) {
      to--;
    }
    boolean comma = to > 0 && Passages.isComma(sentence.token(to - 1));
    int end = comma ? to - 1 : to;
    int from = phraseStart(sentence, end);
    TitlePhrases.Phrase phrase = phrases.last(sentence, from, end);
    return phrase == null || (comma && phrase.from() == 0 && !phrase.isDefinite())
        ? Position.NONE
        : position(sentence, phrase, from, end, person);
  }

  private int phraseStart(Sentence sentence, int end) {
    int from = end;
    while (from > 0 && end - from < FARTHEST && continuesPhrase(sentence.token(from - 1))) {
      from--;
    }
    return from;
  }

  private static boolean continuesPhrase(Token token) {
    boolean possessive = token.form().equals("'s") || token.form().equals("’s");
    return token.pos() != Pos.VERB
        && token.pos() != Pos.AUX
        && (possessive || token.isWord() || token.form().equals("&"));
  }

  /** "Rajeev Suri, president of Nokia,", "Rajeev Suri (Nokia)", "Suri, who leads Nokia,". */
  private Position after(Sentence sentence, int from, Mention person) {
    if (from >= sentence.size() - 1) {
      return Position.NONE;
    }
    String mark = sentence.token(from).form();
    boolean bracket = mark.equals("(");
    if (!bracket && !mark.equals(",") && !mark.equals("–") && !mark.equals("-")) {
      return lexicon.settings().titlesFollowNames()
          ? following(sentence, from, person)
          : Position.NONE;
    }
    int to = end(sentence, from + 1, bracket);
    if (lexicon.isRelative(sentence.token(from + 1))) {
      return new Position(null, relativeEmployer(sentence, from + 2, to));
    }
    TitlePhrases.Phrase phrase = phrases.first(sentence, from + 1, to);
    if (phrase != null) {
      return position(sentence, phrase, from + 1, to, person);
    }
    return bracket ? new Position(null, companyIn(sentence, from + 1, to)) : Position.NONE;
  }

  /** "Kovács Anna vezérigazgató": the position follows without a comma. */
  private Position following(Sentence sentence, int from, Mention person) {
    int to = from;
    while (to < sentence.size() && to - from < FARTHEST && continuesPhrase(sentence.token(to))) {
      to++;
    }
    TitlePhrases.Phrase phrase = phrases.first(sentence, from, to);
    return phrase == null || phrase.from() != from
        ? Position.NONE
        : position(sentence, phrase, from, phrase.to(), person);
  }

  /** "who leads Nokia", "who leads the group". */
  private String relativeEmployer(Sentence sentence, int from, int to) {
    String named = companyIn(sentence, from, to);
    return named == null && phrases.mentionsCompany(sentence, from, to)
        ? salience.companyBefore(sentence, from)
        : named;
  }

  /** "analyst at Marwitz Research", where nothing else says that this is a company. */
  private String unknownEmployer(Sentence sentence, TitlePhrases.Phrase phrase) {
    int from = phrase.to();
    if (from >= sentence.size() || !lexicon.isEmployerPreposition(sentence.token(from))) {
      return null;
    }
    from++;
    while (from < sentence.size() && !sentence.token(from).isCapitalised()) {
      if (sentence.token(from).pos() != Pos.DET && sentence.token(from).pos() != Pos.ADP) {
        return null;
      }
      from++;
    }
    int to = from;
    while (to < sentence.size() && isNamePart(sentence.token(to))) {
      to++;
    }
    return to > from ? document.words(sentence, from, to) : null;
  }

  private static boolean isNamePart(Token token) {
    boolean proper = token.pos() == Pos.PROPN || token.nameTag() != NameTag.NONE;
    return token.form().equals("&")
        || (token.isCapitalised() && proper && token.nameTag() != NameTag.LOC);
  }

  private int end(Sentence sentence, int from, boolean bracket) {
    boolean relative = lexicon.isRelative(sentence.token(from));
    int to = from;
    while (to < sentence.size() && to - from < FARTHEST + 6) {
      Token token = sentence.token(to);
      boolean verb = token.pos() == Pos.VERB && !relative && !token.is("acl") && !token.is("amod");
      boolean mark = token.isWord() || token.form().equals("&") || token.form().startsWith("'");
      if ((verb && !bracket) || (!mark && !token.form().equals("’s"))) {
        return to;
      }
      to++;
    }
    return to;
  }

  private Position position(
      Sentence sentence, TitlePhrases.Phrase phrase, int from, int to, Mention person) {
    String title = document.words(sentence, phrase.from(), phrase.to());
    String compound = employerOf(sentence, phrase.head());
    if (compound != null) {
      return new Position(afterHyphen(title), compound);
    }
    if (phrase.kind() == TitleLexicon.Kind.OFFICIAL) {
      return new Position(title, null);
    }
    String company = companyIn(sentence, from, Math.max(to, phrase.to()));
    boolean implied =
        phrase.kind() != TitleLexicon.Kind.EXPERT || phrases.refers(sentence, phrase, to);
    if (company == null) {
      company = unknownEmployer(sentence, phrase);
    }
    if (company == null && implied) {
      company = impliedEmployer(sentence, phrase, from, to, person);
    }
    return new Position(title, company);
  }

  /** The one that the phrase refers to, else the person's namesake, else whom the text is about. */
  private String impliedEmployer(
      Sentence sentence, TitlePhrases.Phrase phrase, int from, int to, Mention person) {
    String namesake = person == null ? null : namesake(person);
    if (!phrases.refers(sentence, phrase, to)) {
      return namesake == null ? salience.employer(sentence, from) : namesake;
    }
    return references.resolve(document, sentence, cast).stream()
        .filter(m -> m.from() >= phrase.to() && m.to() <= to && m.names().size() == 1)
        .map(m -> m.names().get(0))
        .findFirst()
        .orElseGet(() -> namesake == null ? salience.employer(sentence, from) : namesake);
  }

  /** The company in a compound such as "Nokia-Sprecher", or null. */
  String employerOf(Sentence sentence, int token) {
    String word = sentence.token(token).form();
    int hyphen = word.lastIndexOf('-');
    if (hyphen <= 0) {
      return null;
    }
    String first = word.substring(0, hyphen);
    for (Company company : cast.companies()) {
      if (company.name().equalsIgnoreCase(first)
          || company.aliases().stream().anyMatch(a -> a.equalsIgnoreCase(first))) {
        return company.name();
      }
    }
    return null;
  }

  static String afterHyphen(String title) {
    return title.substring(title.lastIndexOf('-') + 1);
  }

  private String companyIn(Sentence sentence, int from, int to) {
    List<Mention> mentions = cast.in(sentence.index());
    for (Mention mention : mentions) {
      if (mention.from() >= from && mention.to() <= to) {
        if (mention.kind() == Mention.Kind.COMPANY) {
          return mention.names().get(0);
        }
      }
    }
    return null;
  }
}
