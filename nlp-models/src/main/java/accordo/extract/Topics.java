package accordo.extract;

import accordo.company.Cast;
import accordo.company.Mention;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whom an article, and a passage of it, is about: the ones that a sentence need not name again. */
final class Topics {
  private static final int FARTHEST_BACK = 3;
  private static final int IN_TITLE = 3;

  private final Cast cast;

  Topics(Cast cast) {
    this.cast = cast;
  }

  /** The company that the sentences right before speak of. */
  Optional<Mention> before(int sentence, Set<String> excluded) {
    for (int s = sentence - 1; s >= Math.max(0, sentence - FARTHEST_BACK); s--) {
      for (Mention mention : cast.in(s)) {
        if (isCompany(mention, excluded)) {
          return Optional.of(mention);
        }
      }
    }
    return main(excluded);
  }

  /** The company that the article names most, best in its title. */
  Optional<Mention> main(Set<String> excluded) {
    Map<String, Integer> scores = new LinkedHashMap<>();
    Map<String, Mention> first = new LinkedHashMap<>();
    for (Mention mention : cast.mentions()) {
      if (isCompany(mention, excluded)) {
        String name = mention.names().get(0);
        scores.merge(name, mention.sentence() == 0 ? IN_TITLE : 1, Integer::sum);
        first.putIfAbsent(name, mention);
      }
    }
    return scores.entrySet().stream()
        .reduce((best, other) -> other.getValue() > best.getValue() ? other : best)
        .map(best -> first.get(best.getKey()));
  }

  private static boolean isCompany(Mention mention, Set<String> excluded) {
    return mention.kind() == Mention.Kind.COMPANY
        && mention.names().stream().noneMatch(excluded::contains);
  }
}
