package accordo.company.reference;

import accordo.annotate.Sentence;
import accordo.company.Mention;
import java.util.Set;

/** Names that only tell whose they are: "the BlackBerry maker" is no company called BlackBerry. */
final class MadeNames {
  private final Set<String> makers;
  private final Set<String> determiners;

  /**
   * @param makers nouns for those who make or own what is named before them
   * @param determiners what begins a description
   */
  MadeNames(Set<String> makers, Set<String> determiners) {
    this.makers = makers;
    this.determiners = determiners;
  }

  /** Whether a maker's noun follows the name, and no name that would be the maker's. */
  boolean is(Sentence sentence, Mention mention) {
    int next = mention.to();
    return mention.from() > 0
        && next < sentence.size()
        && mention.kind() != Mention.Kind.REFERENCE
        && determiners.contains(sentence.token(mention.from() - 1).lower())
        && makers.contains(sentence.token(next).lower())
        && (next + 1 == sentence.size() || !sentence.token(next + 1).hasCapital());
  }
}
