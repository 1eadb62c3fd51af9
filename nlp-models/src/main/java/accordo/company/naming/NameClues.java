package accordo.company.naming;

import accordo.annotate.Document;
import accordo.annotate.NameTag;
import accordo.annotate.Reading;
import accordo.annotate.Sentence;
import accordo.annotate.TermSet;
import accordo.annotate.Token;
import accordo.company.lexicon.CompanyLexicon;
import accordo.company.span.AdjacentFirms;
import accordo.company.span.ApposedNames;
import accordo.company.span.NameSpan;
import accordo.text.Trait;
import java.util.Set;

/**
 * What the words around a name say about it: "the chipmaker X", "X, a maker of", "chief executive
 * of X", "shares in X" are said of companies.
 */
final class NameClues {
  /** A clue that is said of companies only. */
  static final int STRONG = 2;

  /** A clue that is said of companies more often than of persons. */
  static final int WEAK = 1;

  private static final int LONGEST_TERM = 5;
  private static final int FARTHEST_NOUN = 5;
  private static final int SHORTEST_NOUN = 3;
  private static final int LONGEST_FROM_TOWN = 3;

  /** "in Roosendaal, wo der Hersteller X einspringt": a place. */
  private static final Set<String> WHERE = Set.of("where", "wo", "dove", "où", "donde", "ahol");

  private final Document document;
  private final CompanyLexicon lexicon;
  private final ItemLabels labels;
  private final OfficeHolders holders;

  NameClues(Document document, CompanyLexicon lexicon) {
    this.document = document;
    this.lexicon = lexicon;
    this.labels = new ItemLabels(document, lexicon);
    this.holders = new OfficeHolders(lexicon);
  }

  /** How strongly the surroundings of this occurrence speak for a company; 0 when not at all. */
  int company(NameSpan span) {
    Sentence sentence = document.sentences().get(span.sentence());
    if (endsBefore(sentence, span.from(), lexicon.clues().before())
        || endsBefore(sentence, span.from(), lexicon.clues().beside())
            && !lexicon.isFirstName(sentence.token(span.from()).form())
        || lexicon
            .clues()
            .after()
            .occursIn(sentence, span.to(), Math.min(span.to() + 1, sentence.size()))
        || isAppositionBefore(sentence, span.from())
        || isApposed(span)) {
      return STRONG;
    }
    boolean firm = !lexicon.isFirstName(sentence.token(span.from()).form());
    boolean national = isNational(sentence, span.from());
    if (firm && (national || labels.isLabel(span))
        || national && lexicon.firmArticles().isFeminine(sentence.token(span.from() - 2).lower())) {
      return STRONG;
    }
    boolean weak =
        isAppositionAfter(sentence, span.to()) && !isAfterTownWord(sentence, span.from())
            || national
            || document.has(Trait.CAPITAL_NOUNS)
                && AdjacentFirms.isOne(sentence, span.from(), lexicon)
            || isFromTown(sentence, span)
            || lexicon.isRegistered(span.words(document));
    return weak ? WEAK : 0;
  }

  /** Whether the tree puts it beside a noun for companies. */
  boolean isApposed(NameSpan span) {
    Sentence sentence = document.sentences().get(span.sentence());
    return document.has(Trait.CAPITAL_NOUNS)
        && ApposedNames.isApposed(sentence, span.from(), lexicon);
  }

  /** Whether a title of courtesy stands right before the name, or an office after it. */
  boolean isPerson(NameSpan span) {
    Sentence sentence = document.sentences().get(span.sentence());
    return endsBefore(sentence, span.from(), lexicon.clues().honorifics())
        || holders.is(sentence, span)
        || holders.isTitled(sentence, span);
  }

  /** Whether it is called a product or a place ("the drug X", "the plant in X"). */
  boolean isOther(NameSpan span) {
    Sentence sentence = document.sentences().get(span.sentence());
    return endsBefore(sentence, span.from(), lexicon.clues().others());
  }

  private static boolean endsBefore(Sentence sentence, int from, TermSet terms) {
    for (int at = Math.max(0, from - LONGEST_TERM); at < from; at++) {
      if (terms.matchAt(sentence, at) == from - at) {
        return true;
      }
    }
    return false;
  }

  /** "Käufer ist Bonnier aus Stockholm": words that nobody is called by, and where it is from. */
  private boolean isFromTown(Sentence sentence, NameSpan span) {
    int from = span.to();
    return document.has(Trait.CAPITAL_NOUNS)
        && span.size() <= LONGEST_FROM_TOWN
        && from + 1 < sentence.size()
        && sentence.token(from).lower().equals("aus")
        && sentence.token(from + 1).nameTag() == NameTag.LOC
        && sentence.token(from - 1).isUnknownWord()
        && !lexicon.isFirstName(sentence.token(span.from()).form());
  }

  /** "the Breton maker of electric bicycles X": nouns and adjectives back to a company noun. */
  private boolean isAppositionBefore(Sentence sentence, int from) {
    for (int at = from - 1; at >= Math.max(0, from - FARTHEST_NOUN); at--) {
      if (lexicon.companyNouns().matchAt(sentence, at) > 0) {
        return at == from - 1 || isNounOrAdjective(sentence.token(from - 1));
      }
      Token token = sentence.token(at);
      if (!token.isWord() || token.isCapitalised() || isOnlyVerb(token) || isDeterminer(token)) {
        return false;
      }
    }
    return false;
  }

  private boolean isDeterminer(Token token) {
    return lexicon.determiners().contains(token.lower());
  }

  /** "Wolong aus Shaoxing, Hersteller von": the maker is not the town. */
  private boolean isAfterTownWord(Sentence sentence, int from) {
    return from > 0 && lexicon.standsBeforeTowns(sentence.token(from - 1).lower());
  }

  /** "X, the Breton maker of bicycles," but not "…, the company said". */
  private boolean isAppositionAfter(Sentence sentence, int to) {
    if (to + 1 >= sentence.size()
        || !sentence.token(to).form().equals(",")
        || WHERE.contains(sentence.token(to + 1).lower())) {
      return false;
    }
    for (int at = to + 1; at < Math.min(sentence.size() - 1, to + 1 + FARTHEST_NOUN); at++) {
      int length = lexicon.companyNouns().matchAt(sentence, at);
      if (length > 0) {
        return at + length < sentence.size() && !isOnlyVerb(sentence.token(at + length));
      }
      Token token = sentence.token(at);
      if (!token.isWord() || isOnlyVerb(token) || lexicon.isPosition(sentence, at)) {
        return false;
      }
    }
    return false;
  }

  /** "gli indiani di X", "the Indians of": peoples are said of companies there. */
  private boolean isOfPeople(Sentence sentence, int from) {
    int people = from - 2;
    if (people > 1 && isDeterminer(sentence.token(people + 1))) {
      people--;
    }
    return people > 0
        && lexicon.firmArticles().joinsPeople(sentence.token(people + 1).lower())
        && lexicon.isNational(sentence, people)
        && lexicon.firmArticles().isOfPeople(sentence.token(people - 1).lower());
  }

  /** "bei der israelischen X": firms are feminine, what bears the adjective beside is a noun. */
  private boolean isGermanNational(Sentence sentence, int at) {
    if (!document.has(Trait.CAPITAL_NOUNS) || at < 1) {
      return false;
    }
    Token adjective = sentence.token(at);
    String article = sentence.token(at - 1).lower();
    boolean feminine =
        article.equals("die") && adjective.lower().endsWith("e")
            || article.endsWith("er") && adjective.lower().endsWith("en");
    return (adjective.form().equals("Schweizer") || feminine && !adjective.hasCapital())
        && lexicon.origins().of(adjective) != null;
  }

  /** "l'américain X": in Romance languages a nationality alone stands for the company. */
  private boolean isNational(Sentence sentence, int from) {
    return isOfPeople(sentence, from)
        || isGermanNational(sentence, from - 1)
        || from > 1
            && lexicon.isNational(sentence, from - 1)
            && isDeterminer(sentence.token(from - 2));
  }

  /** Dictionaries have the names of letters, "de", among their nouns. */
  private static boolean isNounOrAdjective(Token token) {
    return token.form().length() >= SHORTEST_NOUN
        && token.readings().stream()
            .anyMatch(r -> r.kind() == Reading.Kind.NOUN || r.kind() == Reading.Kind.ADJECTIVE);
  }

  private static boolean isOnlyVerb(Token token) {
    return token.readings().stream().allMatch(r -> r.kind() == Reading.Kind.VERB);
  }
}
