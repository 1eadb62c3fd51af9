package accordo.company.lexicon;

import java.util.Set;

/** Articles that tell of a firm, before its name or before an adjective of its place. */
public final class FirmArticles {
  private final Set<String> beforeNames;
  private final Set<String> feminine;
  private final Set<String> people;
  private final Set<String> peopleOf;

  FirmArticles(PackLists pack) {
    this.beforeNames = pack.words("naming/name-articles.txt");
    this.feminine = pack.words("naming/feminine-articles.txt");
    this.people = pack.words("naming/people-articles.txt");
    this.peopleOf = pack.words("naming/people-of.txt");
  }

  /** Whether the article may stand before names of firms: "a Köbe". */
  public boolean isBeforeNames(String word) {
    return beforeNames.contains(word);
  }

  /** Whether firms bear the article, whatever they are called: "la francesa Gaston Mercier". */
  public boolean isFeminine(String word) {
    return feminine.contains(word);
  }

  /** Whether the article may stand before the people of a firm: "gli indiani di Mahindra". */
  public boolean isOfPeople(String word) {
    return people.contains(word);
  }

  /** Whether the word joins such people to the name of their firm ("di"). */
  public boolean joinsPeople(String word) {
    return peopleOf.contains(word);
  }
}
