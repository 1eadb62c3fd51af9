package accordo.company.naming;

import accordo.annotate.Document;
import accordo.annotate.NameTag;
import accordo.annotate.Reading;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.lexicon.CompanyLexicon;
import accordo.company.span.NameSpan;
import accordo.text.Trait;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells on what side names are that nobody knows. Reports say of a person at once what he or she
 * is; a name that the model takes for a person's and that stands bare is a company's.
 */
final class OpenNames {
  private static final int LONGEST = 3;
  private static final int SHORTEST_ADJECTIVE = 4;
  private static final Set<String> STOPS = Set.of(".", ":", ";", "!", "?", "”", "»", "\"", "–");

  /** "Phoebus-egyezmény": the agreement, not who it is named after. */
  private static final Pattern COMPOUND = Pattern.compile("-\\p{Ll}");

  /** What joins a name to another, or to its owner. */
  private static final Set<String> JOINTS =
      Set.of("and", "y", "et", "e", "ed", "of", "de", "du", "del", "d'", "d’", "la", "le", "el");

  private final Document document;
  private final CompanyLexicon lexicon;

  OpenNames(Document document, CompanyLexicon lexicon) {
    this.document = document;
    this.lexicon = lexicon;
  }

  /** Whether the text introduces the bearer of the name as a person. */
  boolean isPerson(NameGroup group) {
    return group.count(NameTag.PER) > 0 && group.spans().stream().anyMatch(this::isPerson);
  }

  private boolean isPerson(NameSpan span) {
    return lexicon.personWords().mark(sentence(span), span.from(), span.to());
  }

  /** Whether the surroundings speak for a company. */
  boolean isCompany(NameGroup group) {
    if (group.isOther() || group.count(NameTag.ORG) > 0 || isOfGivenNames(group)) {
      return false;
    }
    if (document.has(Trait.ARTICLE_BEFORE_NAMES)) {
      return group.spans().stream().anyMatch(this::followsArticle);
    }
    return document.has(Trait.BARE_PERSONS_ARE_FIRMS)
        && group.spans().stream().allMatch(s -> isBarePerson(s) || isPlaceThatActs(s));
  }

  /** "a Köbe", tagged as a firm's: towns of the name have no article in Hungarian. */
  boolean hasArticle(NameGroup group) {
    return document.has(Trait.ARTICLE_BEFORE_NAMES)
        && group.count(NameTag.LOC) == 0
        && group.spans().stream()
            .anyMatch(
                s ->
                    s.tag() == NameTag.ORG
                        && s.from() > 0
                        && lexicon
                            .firmArticles()
                            .isBeforeNames(sentence(s).token(s.from() - 1).lower()));
  }

  private boolean isOfGivenNames(NameGroup group) {
    return Stream.of(group.keyWords()).anyMatch(lexicon::isFirstName);
  }

  /** No list and no owner: "a vendu à X", but neither "A, X et B" nor "le visage de X". */
  private boolean isBarePerson(NameSpan span) {
    Sentence sentence = sentence(span);
    boolean fit = span.tag() == NameTag.PER && span.size() <= LONGEST && !isWord(span);
    if (!fit || span.size() == sentence.size() || isPossessive(sentence, span.to())) {
      return false;
    }
    if (span.from() == 0) {
      return true;
    }
    Token before = sentence.token(span.from() - 1);
    return before.isWord()
        ? !before.hasCapital() && !JOINTS.contains(before.lower())
        : STOPS.contains(before.form()) || isAfterAdverbial(sentence, span) && acts(sentence, span);
  }

  /** "In energy, X opposes the tax": words without a capital open the clause. */
  private static boolean isAfterAdverbial(Sentence sentence, NameSpan span) {
    return span.from() > 2
        && sentence.token(span.from() - 1).form().equals(",")
        && sentence.tokens().subList(1, span.from() - 1).stream()
            .allMatch(t -> t.isWord() && !t.hasCapital());
  }

  private static boolean acts(Sentence sentence, NameSpan span) {
    return span.to() < sentence.size()
        && sentence.token(span.to()).readings().stream()
            .anyMatch(r -> r.kind() == Reading.Kind.VERB);
  }

  private boolean isWord(NameSpan span) {
    return span.size() == 1 && !sentence(span).token(span.from()).isUnknownWord();
  }

  private static boolean isPossessive(Sentence sentence, int at) {
    return at < sentence.size()
        && sentence.token(at).form().length() == 1
        && !sentence.token(at).isWord()
        && "'’".contains(sentence.token(at).form());
  }

  /** "Teledyne nous a fait une offre": places do little. */
  private boolean isPlaceThatActs(NameSpan span) {
    Sentence sentence = sentence(span);
    return span.tag() == NameTag.LOC
        && (span.from() == 0 || isAfterAdverbial(sentence, span))
        && !sentence.isHeadline()
        && !isWord(span)
        && acts(sentence, span);
  }

  /** "a Rossi Biofuel", "a müncheni X": what is said of firms rather than of persons. */
  private boolean followsArticle(NameSpan span) {
    Sentence sentence = sentence(span);
    int at = span.from() - 1;
    boolean town = at > 0 && isTown(sentence.token(at));
    int article = town ? at - 1 : at;
    String last = sentence.token(span.to() - 1).form();
    return article >= 0
        && lexicon.firmArticles().isBeforeNames(sentence.token(article).lower())
        && (town || span.tag() == NameTag.PER)
        && !COMPOUND.matcher(last).find();
  }

  private static boolean isTown(Token token) {
    return !token.hasCapital()
        && token.lower().endsWith("i")
        && token.form().length() >= SHORTEST_ADJECTIVE;
  }

  private Sentence sentence(NameSpan span) {
    return document.sentences().get(span.sentence());
  }
}
