package accordo.company.span;

import accordo.annotate.Document;
import accordo.annotate.NameTag;
import accordo.annotate.Reading;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.lexicon.CompanyLexicon;
import accordo.company.lexicon.NameJoiners;
import accordo.text.Trait;

/**
 * Finds where the name ends in what a tagger took for one: of "Airbus A320neo", "Lodestar of San
 * Diego" and "Uralsib Chris Weafer" the first word is left.
 */
final class NameEnds {
  private static final int LONGEST_TOWN = 3;

  private final Document document;
  private final CompanyLexicon lexicon;

  NameEnds(Document document, CompanyLexicon lexicon) {
    this.document = document;
    this.lexicon = lexicon;
  }

  /** The token after the name that a span holds from a token on. */
  int of(Sentence sentence, NameSpan span, int from) {
    int to = span.to();
    while (to - from > 1 && isModel(sentence, from, to)) {
      to--;
    }
    to = Math.max(from + 1, CountedNouns.end(sentence, from, to));
    if (span.tag() != NameTag.PER) {
      to = endBeforePerson(sentence, from, to);
    }
    for (int at = from + 1; at < to - 1; at++) {
      // "Cassa di Bedizzole" keeps the place to which "Celonis of Munich" only belongs.
      boolean belongs = at > from + 1 || sentence.token(at).lower().equals("of");
      boolean known =
          span.tag() == NameTag.ORG
              && (belongs && isOfPlace(sentence, at, to) || isOfTown(sentence, from, at, to));
      if (known || span.tag() != NameTag.LOC && isOfSeat(sentence, from, at, to)) {
        to = at;
      }
    }
    return to;
  }

  /** Italian "la Pamesa di Castellón": no word of the language, and the one word of a town. */
  private boolean isOfTown(Sentence sentence, int from, int at, int to) {
    Token before = sentence.token(at - 1);
    return document.has(Trait.TOWN_AFTER_NAME)
        && to - at == 2
        && sentence.token(at).lower().equals("di")
        && sentence.token(at + 1).isCapitalised()
        && before.hasCapital()
        && before.isUnknownWord()
        && !lexicon.isHead(sentence.token(from).form())
        && !lexicon.institutions().isHead(sentence.token(from).form())
        && !lexicon.isWellKnown(document.words(sentence, from, to));
  }

  /**
   * "Tolland Fisheries of Kinsale": a firm's kind ends its name before a town that nobody lists.
   */
  private boolean isOfSeat(Sentence sentence, int from, int at, int to) {
    Token before = sentence.token(at - 1);
    return sentence.token(at).lower().equals("of")
        && to - at <= LONGEST_TOWN + 1
        && sentence.tokens().subList(at + 1, to).stream().allMatch(Token::isCapitalised)
        && sentence.token(from).isUnknownWord()
        && (sentence.token(at + 1).isUnknownWord()
            || lexicon.isGenericTail(before.form())
            || before.isUnknownWord())
        && !isOpening(sentence.token(from).form())
        && !isOpening(before.form())
        && !lexicon.bodies().inNames().occursIn(sentence, from, at)
        && !lexicon.isWellKnown(document.words(sentence, from, to));
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
    return lexicon.isHead(word) || lexicon.institutions().isHead(word);
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
            && NameJoiners.WORDS.contains(sentence.token(at - 1).lower())
            && lexicon.isHead(sentence.token(at - 2).form())
        || at > 0
            && lexicon.isHead(sentence.token(at - 1).form())
            && sentence.token(at).readings().stream()
                .anyMatch(r -> r.kind() == Reading.Kind.ADJECTIVE);
  }

  /** "Lodestar of San Diego", but neither "Bank of America" nor "École normale de Lyon". */
  private boolean isOfPlace(Sentence sentence, int at, int to) {
    return NameJoiners.WORDS.contains(sentence.token(at).lower())
        && sentence.token(at - 1).hasCapital()
        && !lexicon.isPlace(document.words(sentence, at - 1, to))
        && !lexicon.bodies().inNames().occursIn(sentence, at - 1, at)
        && !lexicon.isCommonNoun(sentence.token(at - 1).lower())
        && !isHeadAlone(sentence, at - 1)
        && !isHeadWithAdjective(sentence, at - 1)
        && (lexicon.isPlace(document.words(sentence, at + 1, to))
            || (to - at == 2 && sentence.token(to - 1).nameTag() == NameTag.LOC));
  }
}
