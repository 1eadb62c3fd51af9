package accordo.company.span;

import accordo.annotate.Document;
import accordo.annotate.Reading;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.lexicon.CompanyLexicon;
import accordo.company.lexicon.NameJoiners;
import accordo.text.Trait;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds where the name starts in what a tagger took for one: in "Automaker GM", "With Sony" and
 * "Chief Financial Officer of Alvia" at its last word.
 */
final class NameStarts {
  private static final Set<String> ABBREVIATED = Set.of("u.s.", "u.k.");
  private static final Set<String> COUNTRIES = Set.of("U.S.", "U.K.", "US", "UK", "EU");
  private static final Pattern MODEL = Pattern.compile("\\p{Lu}{1,4}-\\d{2,4}");
  private static final int LONGEST_PHRASE = 4;

  private final Document document;
  private final CompanyLexicon lexicon;
  private final GermanStarts german;

  NameStarts(Document document, CompanyLexicon lexicon) {
    this.document = document;
    this.lexicon = lexicon;
    this.german = new GermanStarts(lexicon);
  }

  /** The first token of the name that a span holds. */
  int of(Sentence sentence, NameSpan span) {
    int from = span.from();
    if (lexicon.bodies().nouns().matchAt(sentence, from) > 0 || isNamedArticle(sentence, span)) {
      return from;
    }
    if (from == 0
        && span.size() > 1
        && !lexicon.isHead(sentence.token(0).form())
        && !isKnown(sentence, 0, span)
        && isExtra(sentence, span)) {
      return 1;
    }
    if (isArticle(sentence, from) && span.size() > 1 && !isKnown(sentence, from, span)) {
      return from + 1;
    }
    if (from == 0
        && span.size() > 1
        // "With Kite, which it bought": the first word of a sentence bears a capital anyway.
        && lexicon.isOpener(sentence.token(0).lower())
        && !isKnown(sentence, 0, span)) {
      // "Fournisseur de Tesla, Foxconn recrute": nor is the preposition the name's.
      boolean linked = span.size() > 2 && NameJoiners.WORDS.contains(sentence.token(1).lower());
      return linked ? 2 : 1;
    }
    if (span.size() > 2
        && isNoName(sentence.token(from).form())
        && NameJoiners.WORDS.contains(sentence.token(from + 1).lower())) {
      return from + 2;
    }
    if (span.size() > 2 && (isPeople(sentence, from) || isModel(sentence, from))) {
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

  /** "les Suédois d'Ikea": peoples are said of firms there, and are no part of the name. */
  private boolean isPeople(Sentence sentence, int at) {
    return at > 0
        && lexicon.firmArticles().isOfPeople(sentence.token(at - 1).lower())
        && lexicon.firmArticles().joinsPeople(sentence.token(at + 1).lower())
        && lexicon.isNational(sentence, at);
  }

  /** "NX-204 de Nexolia": a model and who makes it. */
  private static boolean isModel(Sentence sentence, int at) {
    return NameJoiners.WORDS.contains(sentence.token(at + 1).lower())
        && MODEL.matcher(sentence.token(at).form()).matches();
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
      if (title
          && NameJoiners.WORDS.contains(token.lower())
          && sentence.token(at + 1).hasCapital()) {
        return at + 1;
      }
    }
    return from;
  }

  /** "DOLCI – La Loison": a clause starts with a capital. */
  private boolean isArticle(Sentence sentence, int at) {
    return document.has(Trait.CAPITALS_BOUND_NAMES)
        && Capitals.startsClause(sentence, at)
        && lexicon.determiners().contains(sentence.token(at).lower());
  }

  /** "La Ginestra cambia casa": a common noun has its capital as part of a name. */
  private boolean isNamedArticle(Sentence sentence, NameSpan span) {
    if (span.size() != 2
        || !document.has(Trait.CAPITALS_BOUND_NAMES)
        || sentence.isHeadline()
        || !lexicon.determiners().contains(sentence.token(span.from()).lower())) {
      return false;
    }
    Token noun = sentence.token(span.from() + 1);
    return noun.isContentWord()
        && noun.readings().stream().allMatch(r -> r.kind() == Reading.Kind.NOUN)
        && !lexicon.isCommonNoun(noun.lower())
        && !lexicon.isHead(noun.form())
        && !lexicon.isNoName(noun.form())
        && !lexicon.isWellKnown(noun.form());
  }

  private boolean isExtra(Sentence sentence, NameSpan span) {
    return isKnown(sentence, 1, span) || lexicon.determiners().contains(sentence.token(0).lower());
  }

  /** Taggers take the first word of a sentence into the name: "With Sony". */
  private boolean isKnown(Sentence sentence, int from, NameSpan span) {
    return lexicon.isWellKnown(document.words(sentence, from, span.to()));
  }

  /** "U.S. Publisher Harcourt": agencies took the abbreviation for the end of a sentence. */
  boolean isCapitalisedByCountry(Sentence sentence, int at) {
    return at > 0
        && ABBREVIATED.contains(sentence.token(at - 1).lower())
        && lexicon.isCommonNoun(sentence.token(at).lower())
        && !lexicon.isHead(sentence.token(at).form());
  }

  /** "chipmaker", "Chicago-based", "CEO of": what stands before a name without being part of it. */
  private boolean isDescription(Sentence sentence, int from, int at) {
    Token token = sentence.token(at);
    if (!Character.isUpperCase(sentence.token(at + 1).form().charAt(0))) {
      return false;
    }
    boolean lowerCase = isLowerCase(token);
    if (document.has(Trait.CAPITAL_NOUNS) && german.isDescription(sentence, from, at)) {
      return true;
    }
    return NameJoiners.isAttribute(token)
        || (document.has(Trait.ABBREVIATED_NOUNS)
            && at == from
            && isAbbreviation(token)
            && lexicon.isCommonNoun(token.lower()))
        || (at == from && isCapitalisedByCountry(sentence, at))
        || (lowerCase && lexicon.isCommonNoun(token.lower()))
        || (lowerCase && isDescribed(sentence, from, at))
        || (at == 0
            && lexicon.isCommonNoun(token.lower())
            && !lexicon.isHead(token.form())
            && !lexicon.isGenericTail(sentence.token(1).form()))
        || (at > from && isInPhrase(sentence, from, at + 1));
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

  /** "la PME X": a noun for companies that is written in capitals. */
  private static boolean isAbbreviation(Token token) {
    String form = token.form();
    return form.length() > 2 && form.equals(form.toUpperCase(Locale.ROOT));
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
