package accordo.company;

import accordo.annotate.Document;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.deal.Company;
import accordo.text.Trait;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whom an article, or a passage of it, is about: the ones that a sentence need not name again. In a
 * digest every paragraph is about somebody else.
 */
public final class Focus {
  private static final int FARTHEST_BACK = 3;
  private static final int FEWEST_ITEMS = 5;
  private static final double RARE = 0.25;
  private static final double NAMED_FIRST = 0.7;
  private static final double COMPANIES_OF_ITEM = 1.4;
  private static final int FEWEST_QUESTIONS = 3;
  private static final Set<String> CLOSING = Set.of("»", "”", "“", "\"", "''");

  private final Document document;
  private final Cast cast;
  private final boolean interview;
  private final boolean digest;

  /** Where the subject comes first, who opens a sentence is what it is about. */
  private final int opening;

  Focus(Document document, Cast cast) {
    this.document = document;
    this.cast = cast;
    this.interview =
        document.sentences().stream()
                .filter(s -> s.paragraph() > 0 && Interviews.isQuestion(s))
                .count()
            >= FEWEST_QUESTIONS;
    this.opening = document.has(Trait.OPENS_WITH_TOPIC) ? 1 : 0;
    this.digest = !interview && isDigest();
  }

  /** Many companies, none of them in many paragraphs, and no one of them in the title. */
  private boolean isDigest() {
    Set<Integer> items = new HashSet<>();
    Set<Integer> ofMain = new HashSet<>();
    Set<List<String>> inTitle = new HashSet<>();
    List<String> main = cast.main(Set.of()).map(Mention::names).orElse(List.of());
    for (Mention mention : cast.mentions()) {
      if (mention.kind() == Mention.Kind.COMPANY) {
        int paragraph = paragraph(mention);
        if (paragraph == 0) {
          inTitle.add(mention.names());
          continue;
        }
        items.add(paragraph);
        if (mention.names().equals(main)) {
          ofMain.add(paragraph);
        }
      }
    }
    return items.size() >= FEWEST_ITEMS
        && namedFirst() >= NAMED_FIRST * items.size()
        && ofMain.size() <= RARE * items.size()
        && cast.companies().size() >= COMPANIES_OF_ITEM * items.size()
        && inTitle.size() != 1;
  }

  /** How many paragraphs name a company in their first sentences, as items do. */
  private long namedFirst() {
    return document.sentences().stream()
        .filter(s -> s.paragraph() > 0 && isFirst(s, 1) && !isNameless(s))
        .count();
  }

  private boolean isNameless(Sentence first) {
    return !namesCompany(first)
        && (first.index() + 1 >= document.sentences().size()
            || !isFirst(document.sentences().get(first.index() + 1), 2)
            || !namesCompany(document.sentences().get(first.index() + 1)));
  }

  private boolean namesCompany(Sentence sentence) {
    return cast.in(sentence.index()).stream().anyMatch(m -> m.kind() == Mention.Kind.COMPANY);
  }

  /** Whether the sentence is that one of its paragraph, counted from one. */
  private boolean isFirst(Sentence sentence, int number) {
    int before = sentence.index() - number;
    return before < 0
        || document.sentences().get(before).paragraph() != sentence.paragraph()
            && (number == 1
                || document.sentences().get(before + 1).paragraph() == sentence.paragraph());
  }

  private int paragraph(Mention mention) {
    return document.sentences().get(mention.sentence()).paragraph();
  }

  /** Whether questions and answers are all about the guest and his company. */
  public boolean isInterview() {
    return interview;
  }

  /** Whether every paragraph stands for itself. */
  public boolean isDigest(Sentence sentence) {
    return digest && sentence.paragraph() > 0;
  }

  /** Whom the article is about, or in a digest the paragraph; none of the excluded. */
  public Optional<Mention> main(int sentence, Set<String> excluded) {
    int paragraph = document.sentences().get(sentence).paragraph();
    if (paragraph == 0) {
      return cast.main(excluded, opening);
    }
    if (interview && guest().filter(m -> isCompany(m, excluded)).isPresent()) {
      return guest();
    }
    if (!digest) {
      Set<String> closed = new HashSet<>(excluded);
      cast.companies().stream()
          .map(Company::name)
          .filter(n -> isLater(n, sentence))
          .forEach(closed::add);
      return cast.main(closed, opening);
    }
    return cast.mentions().stream()
        .filter(m -> paragraph(m) == paragraph && isCompany(m, excluded))
        .findFirst();
  }

  /** Whether the article has not named the company yet. */
  private boolean isLater(String name, int sentence) {
    return cast.mentions().stream()
        .noneMatch(m -> m.sentence() <= sentence && m.names().contains(name));
  }

  /** The company that the sentences right before speak of; of several, the article's own. */
  public Optional<Mention> before(int sentence, Set<String> excluded) {
    for (int s = sentence - 1; s >= Math.max(0, sentence - FARTHEST_BACK); s--) {
      List<Mention> named = cast.in(s).stream().filter(m -> isCompany(m, excluded)).toList();
      if (!named.isEmpty()) {
        boolean one = named.stream().map(Mention::names).distinct().count() == 1;
        return one ? Optional.of(named.get(0)) : main(sentence, excluded);
      }
    }
    return main(sentence, excluded);
  }

  /** The company whose people say "we" there, none of the excluded. */
  public Optional<Mention> we(Sentence sentence, int at, Set<String> excluded) {
    Optional<Mention> own =
        speaker(sentence, at).filter(m -> m.names().stream().noneMatch(excluded::contains));
    return own.isPresent() ? own : main(sentence.index(), excluded);
  }

  /**
   * The company that "we" and "our" stand for: the guest's in an interview, else the quoted one's.
   */
  public Optional<Mention> speaker(Sentence sentence, int at) {
    if (interview) {
      return guest();
    }
    for (int i = at; i < sentence.size(); i++) {
      if (closesQuote(sentence.token(i))) {
        int end = i;
        Optional<Mention> employer =
            cast.in(sentence.index()).stream()
                .filter(m -> m.from() > end && isCompany(m, Set.of()))
                .findFirst();
        return employer.isPresent() ? employer : main(sentence.index(), Set.of());
      }
    }
    return main(sentence.index(), Set.of());
  }

  /** Who answers in an interview is introduced first. */
  private Optional<Mention> guest() {
    Optional<Mention> known = Interviews.guest(document, cast);
    if (known.isPresent()) {
      return known;
    }
    return cast.mentions().stream()
        .filter(m -> paragraph(m) > 0 && isCompany(m, Set.of()))
        .findFirst();
  }

  private static boolean closesQuote(Token token) {
    return CLOSING.contains(token.form());
  }

  private static boolean isCompany(Mention mention, Set<String> excluded) {
    return mention.kind() == Mention.Kind.COMPANY
        && mention.names().stream().noneMatch(excluded::contains);
  }
}
