package accordo.extract;

import accordo.company.Cast;
import accordo.company.Mention;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whom an article, and a passage of it, is about: the ones that a sentence need not name again. */
final class Topics {
  private static final int FARTHEST_BACK = 3;

  private final Cast cast;

  Topics(Cast cast) {
    this.cast = cast;
  }

  /** The company that the sentences right before speak of; of several, the article's own. */
  Optional<Mention> before(int sentence, Set<String> excluded) {
    for (int s = sentence - 1; s >= Math.max(0, sentence - FARTHEST_BACK); s--) {
      List<Mention> named = cast.in(s).stream().filter(m -> isCompany(m, excluded)).toList();
      if (!named.isEmpty()) {
        boolean one = named.stream().map(Mention::names).distinct().count() == 1;
        return one ? Optional.of(named.get(0)) : cast.main(excluded);
      }
    }
    return cast.main(excluded);
  }

  private static boolean isCompany(Mention mention, Set<String> excluded) {
    return mention.kind() == Mention.Kind.COMPANY
        && mention.names().stream().noneMatch(excluded::contains);
  }
}
