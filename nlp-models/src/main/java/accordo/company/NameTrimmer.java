package accordo.company;

import accordo.annotate.Document;
import accordo.annotate.NameTag;
import accordo.annotate.Reading;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.text.Language;
import java.util.Locale;
import java.util.Set;

/** Cuts from an organisation's span what is not its name: "Automaker GM", "X of Kuwait". */
final class NameTrimmer {
  private static final Set<String> JOINERS =
      Set.of("of", "di", "de", "del", "du", "d'", "d’", "von", "aus");

  private static final Set<String> ABBREVIATED = Set.of("u.s.", "u.k.");

  /** Ends of what stands before a name: "Delft-based", "British-listed". */
  private static final Set<String> ATTRIBUTES =
      Set.of("-based", "-backed", "-led", "-listed", "-owned");

  private static final Set<String> COUNTRIES = Set.of("U.S.", "U.K.", "US", "UK", "EU");

  private static final int LONGEST_PHRASE = 4;

  private final Document document;
  private final CompanyLexicon lexicon;

  NameTrimmer(Document document, CompanyLexicon lexicon) {
    this.document = document;
    this.lexicon = lexicon;
  }

  NameSpan trim(NameSpan span) {
    Sentence sentence = document.sentences().get(span.sentence());
    int from = start(sentence, span);
    int to = span.to();
    while (to - from > 1 && isModel(sentence, from, to)) {
      to--;
    }
    to = Math.max(from + 1, CountedNouns.end(sentence, from, to));
    if (span.tag() != NameTag.PER) {
      to = endBeforePerson(sentence, from, to);
    }
    if (span.tag() == NameTag.ORG) {
      for (int at = from + 1; at < to - 1; at++) {
        // "Cassa di Bedizzole" keeps the place to which "Celonis of Munich" only belongs.
        boolean belongs = at > from + 1 || sentence.token(at).lower().equals("of");
        if (belongs && isOfPlace(sentence, at, to)) {
          to = at;
        }
      }
    }
    return new NameSpan(span.sentence(), from, to, tag(sentence, span, from));
  }

  /** Only firms are "Bergen-based". */
  private static NameTag tag(Sentence sentence, NameSpan span, int from) {
    boolean described =
        from > span.from()
            && ATTRIBUTES.stream().anyMatch(sentence.token(from - 1).lower()::endsWith);
    return described ? NameTag.ORG : span.tag();
  }

  private int start(Sentence sentence, NameSpan span) {
    int from = span.from();
    if (lexicon.bodies().nouns().matchAt(sentence, from) > 0) {
      return from;
    }
    if (from == 0
        && span.size() > 1
        && !lexicon.isHead(sentence.token(0).form())
        && !isKnown(sentence, 0, span)
        && isExtra(sentence, span)) {
      return 1;
    }
    if (from == 0
        && span.size() > 1
        // "With Kite, which it bought": the first word of a sentence bears a capital anyway.
        && lexicon.isOpener(sentence.token(0).lower())
        && !isKnown(sentence, 0, span)) {
      return 1;
    }
    if (span.size() > 2
        && isNoName(sentence.token(from).form())
        && JOINERS.contains(sentence.token(from + 1).lower())) {
      return from + 2;
    }
    if (span.size() > 1
        && COUNTRIES.contains(sentence.token(from).form())
        && !lexicon.bodies().nouns().occursIn(sentence, from + 1, span.to())
        && !isKnown(sentence, from, span)) {
      from++;
    }
    from = afterPosition(sentence, from, span.to());
    for (int at = from; at < span.to() - 1; at++) {
      if (isDescription(sentence, from, at)) {
        from = at + 1;
      }
    }
    return from;
  }

  /** "director de Finanzas de X": departments have capitals. */
  private boolean isNoName(String word) {
    return lexicon.isNoCompany(word) || lexicon.isNoName(word);
  }

  /** "Chief Financial Officer of X": taggers take position and employer for one name. */
  private int afterPosition(Sentence sentence, int from, int to) {
    boolean title = false;
    for (int at = from; at < to - 1; at++) {
      Token token = sentence.token(at);
      title |= lexicon.isTitle(token.form());
      if (title && JOINERS.contains(token.lower()) && sentence.token(at + 1).hasCapital()) {
        return at + 1;
      }
    }
    return from;
  }

  /** "Uralsib Chris Weafer": in some languages the analyst follows his bank. */
  private int endBeforePerson(Sentence sentence, int from, int to) {
    for (int at = from + 1; at < to - 1; at++) {
      if (lexicon.isFirstName(sentence.token(at).form())
          && sentence.token(at + 1).isCapitalised()
          && sentence.token(at - 1).isWord()
          && sentence.token(at - 1).hasCapital()
          && !isOpening(sentence.token(at - 1).form())
          && !lexicon.isFirstName(sentence.token(at - 1).form())
          && !lexicon.isGenericTail(sentence.token(to - 1).form())) {
        return at;
      }
    }
    return to;
  }

  /** "Université Hassan II". */
  private boolean isOpening(String word) {
    return lexicon.isHead(word) || lexicon.isInstitution(word);
  }

  private boolean isExtra(Sentence sentence, NameSpan span) {
    return isKnown(sentence, 1, span) || lexicon.determiners().contains(sentence.token(0).lower());
  }

  /** Taggers take the first word of a sentence into the name: "With Sony". */
  private boolean isKnown(Sentence sentence, int from, NameSpan span) {
    return lexicon.isWellKnown(document.words(sentence, from, span.to()));
  }

  /** "Airbus A320neo": the maker is named by its product. */
  private boolean isModel(Sentence sentence, int from, int to) {
    return sentence.token(to - 1).form().chars().anyMatch(Character::isDigit)
        && !lexicon.isWellKnown(document.words(sentence, from, to))
        && lexicon.isWellKnown(document.words(sentence, from, to - 1));
  }

  /** "Cassa di Bedizzole": without its place it would be no name. */
  private boolean isHeadAlone(Sentence sentence, int at) {
    boolean first = at == 0 || !sentence.token(at - 1).isCapitalised();
    return first && lexicon.isHead(sentence.token(at).form());
  }

  /** "Banca Popolare di Sondrio": kinds of banks, told apart by their places. */
  private boolean isHeadWithAdjective(Sentence sentence, int at) {
    return at > 1
            && JOINERS.contains(sentence.token(at - 1).lower())
            && lexicon.isHead(sentence.token(at - 2).form())
        || at > 0
            && lexicon.isHead(sentence.token(at - 1).form())
            && sentence.token(at).readings().stream()
                .anyMatch(r -> r.kind() == Reading.Kind.ADJECTIVE);
  }

  /** "Lodestar of San Diego", but neither "Bank of America" nor "École normale de Lyon". */
  private boolean isOfPlace(Sentence sentence, int at, int to) {
    return JOINERS.contains(sentence.token(at).lower())
        && sentence.token(at - 1).hasCapital()
        && !lexicon.isPlace(document.words(sentence, at - 1, to))
        && !lexicon.bodies().inNames().occursIn(sentence, at - 1, at)
        && !lexicon.isCommonNoun(sentence.token(at - 1).lower())
        && !isHeadAlone(sentence, at - 1)
        && !isHeadWithAdjective(sentence, at - 1)
        && (lexicon.isPlace(document.words(sentence, at + 1, to))
            || (to - at == 2 && sentence.token(to - 1).nameTag() == NameTag.LOC));
  }

  /** "U.S. Publisher Harcourt": agencies took the abbreviation for the end of a sentence. */
  private boolean isCapitalisedByCountry(Sentence sentence, int at) {
    return at > 0
        && ABBREVIATED.contains(sentence.token(at - 1).lower())
        && lexicon.isCommonNoun(sentence.token(at).lower())
        && !lexicon.isHead(sentence.token(at).form());
  }

  /** "Delft-based" alone is no name. */
  boolean isAttribute(NameSpan span) {
    Sentence sentence = document.sentences().get(span.sentence());
    String word = sentence.token(span.from()).lower();
    return span.size() == 1
        && (ATTRIBUTES.stream().anyMatch(word::endsWith)
            || CountedNouns.end(sentence, span.from(), span.to()) == span.from()
            || isTownspeople(sentence, span.from())
            || isCapitalisedByCountry(sentence, span.from()));
  }

  /** "das Garchinger Start-up", "der Vorstand der Herforder". */
  private boolean isTownspeople(Sentence sentence, int at) {
    Token token = sentence.token(at);
    return document.language() == Language.DE
        && at > 0
        && (token.lower().endsWith("er") || token.lower().endsWith("ern"))
        && token.nameTag() != NameTag.ORG
        && token.form().indexOf('-') < 0
        && lexicon.determiners().contains(sentence.token(at - 1).lower())
        && !lexicon.isWellKnown(token.form());
  }

  /** "chipmaker", "Chicago-based", "CEO of": what stands before a name without being part of it. */
  private boolean isDescription(Sentence sentence, int from, int at) {
    Token token = sentence.token(at);
    if (!Character.isUpperCase(sentence.token(at + 1).form().charAt(0))) {
      return false;
    }
    boolean lowerCase = isLowerCase(token);
    if (document.language() == Language.DE && isGermanDescription(sentence, from, at)) {
      return true;
    }
    return ATTRIBUTES.stream().anyMatch(token.lower()::endsWith)
        || (at == from && isCapitalisedByCountry(sentence, at))
        || (lowerCase && lexicon.isCommonNoun(token.lower()))
        || (lowerCase && isDescribed(sentence, from, at))
        || (at == 0
            && lexicon.isCommonNoun(token.lower())
            && !lexicon.isHead(token.form())
            && !lexicon.isGenericTail(sentence.token(1).form()))
        || (at > from && isInPhrase(sentence, from, at + 1));
  }

  /** German nouns bear capitals: "Die Billigfluggesellschaft X", "der Firma X". */
  private boolean isGermanDescription(Sentence sentence, int from, int at) {
    Token token = sentence.token(at);
    boolean starts = at == 0 || !sentence.token(at - 1).isWord();
    boolean article = at == from && starts && lexicon.determiners().contains(token.lower());
    return article
        || at == from && (isOfCity(sentence, at) || isInflected(token))
        || lexicon.companyNouns().matchAt(sentence, at) == 1
            && !lexicon.isHead(token.form())
            && !lexicon.isGenericTail(sentence.token(at + 1).form());
  }

  /** "die Grazer Heizdienst Huber", but "die Basler Kantonalbank". */
  private boolean isOfCity(Sentence sentence, int at) {
    Token next = sentence.token(at + 1);
    boolean last =
        at + 2 >= sentence.size()
            || !sentence.token(at + 2).isCapitalised()
            || sentence.token(at + 2).nameTag() != next.nameTag()
            || lexicon.isGenericTail(sentence.token(at + 2).form());
    return at > 0
        && sentence.token(at).lower().endsWith("er")
        && lexicon.determiners().contains(sentence.token(at - 1).lower())
        && !(last && (!next.isUnknownWord() || lexicon.isGenericTail(next.form())));
  }

  /** "Hersteller von Zahnimplantaten X": names begin with nouns in their base form. */
  private static boolean isInflected(Token noun) {
    return noun.lower().endsWith("n")
        && !noun.lower().endsWith("schen")
        && noun.readings().stream().noneMatch(r -> r.kind() == Reading.Kind.UNKNOWN)
        && noun.readings().stream().noneMatch(r -> r.kind() == Reading.Kind.ADJECTIVE)
        && noun.readings().stream().noneMatch(r -> r.lemma().equals(noun.lower()));
  }

  /** "le laboratoire français X": a company noun with an adjective after it. */
  private boolean isDescribed(Sentence sentence, int from, int at) {
    for (int i = at - 1; i >= Math.max(from, at - 2) && isLowerCase(sentence.token(i)); i--) {
      if (lexicon.isCommonNoun(sentence.token(i).lower())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLowerCase(Token token) {
    return token.form().equals(token.form().toLowerCase(Locale.ROOT));
  }

  /** "introduction en Bourse de Porsche": a phrase that a name follows reaches into the span. */
  private boolean isInPhrase(Sentence sentence, int from, int end) {
    for (int start = Math.max(0, from - LONGEST_PHRASE); start <= from; start++) {
      if (lexicon.clues().before().matchAt(sentence, start) == end - start) {
        return true;
      }
    }
    return false;
  }
}
