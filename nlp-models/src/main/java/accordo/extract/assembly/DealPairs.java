package accordo.extract.assembly;

import accordo.annotate.Sentence;
import accordo.company.Cast;
import accordo.company.Focus;
import accordo.company.Mention;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whom "both companies" means where no sentence before names just two: the parties of the deal told
 * last. "X agreed with Y … The shares of A, B and C rose. Both companies will …"
 */
final class DealPairs {
  private static final int FARTHEST_NAMES = 4;
  private static final int FARTHEST_DEAL = 8;

  private final Cast cast;
  private final Focus focus;

  DealPairs(Cast cast, Focus focus) {
    this.cast = cast;
    this.focus = focus;
  }

  /** The reference as the deals told up to here explain it. */
  Mention explained(Sentence sentence, Mention pair, List<DealDraft> drafts) {
    Set<String> names = Set.copyOf(pair.names());
    if (areNamedAlone(sentence, pair)
        || drafts.stream().anyMatch(d -> d.companies().equals(names))) {
      return pair;
    }
    Set<String> own = named(sentence.index(), pair.from());
    for (int i = drafts.size() - 1; i >= 0; i--) {
      DealDraft draft = drafts.get(i);
      boolean near =
          draft.latest < sentence.index() && sentence.index() - draft.latest <= FARTHEST_DEAL;
      if (near && draft.companies().size() == 2) {
        boolean another = own.size() == 1 && !draft.companies().containsAll(own);
        return another
            ? withTopic(sentence, pair, own)
            : meaning(pair, List.copyOf(draft.companies()));
      }
    }
    return pair;
  }

  /** "An agreement with X by which both companies …": X and whom the article is about. */
  private Mention withTopic(Sentence sentence, Mention pair, Set<String> own) {
    List<String> two = new ArrayList<>(own);
    focus.main(sentence.index(), own).ifPresent(topic -> two.addAll(topic.names()));
    return two.size() == 2 ? meaning(pair, two) : pair;
  }

  private static Mention meaning(Mention pair, List<String> names) {
    return new Mention(pair.sentence(), pair.from(), pair.to(), names, pair.kind(), pair.marker());
  }

  /** Whether one of the sentences before names these two and nobody else. */
  private boolean areNamedAlone(Sentence sentence, Mention pair) {
    Set<String> names = Set.copyOf(pair.names());
    int last = Math.max(0, sentence.index() - FARTHEST_NAMES);
    for (int s = sentence.index(); s >= last; s--) {
      if (named(s, s == sentence.index() ? pair.from() : Integer.MAX_VALUE).equals(names)) {
        return true;
      }
    }
    return false;
  }

  /** The companies that a sentence names before a token. */
  private Set<String> named(int sentence, int end) {
    Set<String> named = new HashSet<>();
    cast.in(sentence).stream()
        .filter(m -> m.kind() == Mention.Kind.COMPANY && m.to() <= end)
        .forEach(m -> named.addAll(m.names()));
    return named;
  }
}
