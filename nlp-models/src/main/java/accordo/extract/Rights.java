package accordo.extract;

import accordo.annotate.Document;
import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.TermSet;
import accordo.company.Cast;
import accordo.company.Mention;
import accordo.deal.DealType;
import accordo.deal.Role;
import accordo.frame.Grammar;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who grants a licence of which no frame knows it ("X and Y have signed a licence agreement"): the
 * one whose patents or technology the article speaks of.
 */
final class Rights {
  private static final Set<DealType> LICENSES =
      EnumSet.of(DealType.PATENT_LICENSE, DealType.TECHNOLOGY_LICENSE, DealType.BRAND_LICENSE);

  /** How far what is owned stands from its owner. */
  private static final int REACH = 4;

  private final Document document;
  private final Cast cast;
  private final Grammar grammar;
  private final List<TermSet> owned;
  private Map<String, Integer> owners;

  /**
   * @param owned words for patents, technology, brands
   */
  Rights(Document document, Cast cast, Grammar grammar, List<TermSet> owned) {
    this.document = document;
    this.cast = cast;
    this.grammar = grammar;
    this.owned = owned;
  }

  /** Turns a guessed licence round where only the one who is to take it owns anything. */
  void orient(DealDraft draft) {
    if (!draft.guessed
        || !LICENSES.contains(draft.type)
        || draft.in(Role.LICENSOR).size() != 1
        || draft.in(Role.LICENSEE).size() != 1) {
      return;
    }
    if (owns(draft.in(Role.LICENSEE)) && !owns(draft.in(Role.LICENSOR))) {
      draft.swap(Role.LICENSOR, Role.LICENSEE);
    }
  }

  private boolean owns(Set<String> names) {
    if (owners == null) {
      owners = owners();
    }
    return names.stream().anyMatch(owners::containsKey);
  }

  private Map<String, Integer> owners() {
    Map<String, Integer> found = new HashMap<>();
    for (Mention mention : cast.mentions()) {
      Sentence sentence = document.sentences().get(mention.sentence());
      if (mention.kind() == Mention.Kind.COMPANY && isOwner(sentence, mention)) {
        mention.names().forEach(name -> found.merge(name, 1, Integer::sum));
      }
    }
    return found;
  }

  /** "the patents of X" or "X's patents". */
  private boolean isOwner(Sentence sentence, Mention mention) {
    int at = mention.from() - 1;
    while (at > 0 && isBetween(sentence, at)) {
      at--;
    }
    boolean genitive = at > 0 && grammar.genitive().contains(base(sentence, at));
    if (genitive && isOwned(sentence, Math.max(0, at - REACH), at)) {
      return true;
    }
    int end = mention.to();
    while (end < sentence.size() && end < mention.to() + REACH && isPossessed(sentence, end)) {
      end++;
    }
    return !grammar.headFirst() && isOwned(sentence, mention.to(), end);
  }

  private String base(Sentence sentence, int at) {
    String word = sentence.token(at).lower();
    return grammar.markers().getOrDefault(word, word);
  }

  private static boolean isBetween(Sentence sentence, int at) {
    Pos pos = sentence.token(at).pos();
    return pos == Pos.DET || pos == Pos.ADJ || pos == Pos.NOUN && at > 1;
  }

  private static boolean isPossessed(Sentence sentence, int at) {
    Pos pos = sentence.token(at).pos();
    return pos == Pos.NOUN || pos == Pos.ADJ || sentence.token(at).form().equals("'s");
  }

  private boolean isOwned(Sentence sentence, int from, int to) {
    return from < to && owned.stream().anyMatch(terms -> terms.occursIn(sentence, from, to));
  }
}
