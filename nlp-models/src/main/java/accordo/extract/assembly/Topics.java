package accordo.extract.assembly;

import accordo.company.Cast;
import accordo.company.Focus;
import accordo.company.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/** Whom an article, and a passage of it, is about: the ones that a sentence need not name again. */
final class Topics {
  private static final int FARTHEST_BACK = 3;

  /** The owner in "a pécsieknek ez az első ügyletük". */
  private static final String DATIVE = "dat";

  private final Cast cast;
  private final Focus focus;
  private final IntFunction<List<Mention>> references;
  private final boolean cases;

  /**
   * @param references the references of a sentence, resolved
   * @param cases whether case endings tell who is spoken of from who is only named
   */
  Topics(Cast cast, Focus focus, IntFunction<List<Mention>> references, boolean cases) {
    this.cast = cast;
    this.focus = focus;
    this.references = references;
    this.cases = cases;
  }

  /**
   * Where cases tell who acts, the company that the sentences right before speak of; else whoever
   * they name last may be anyone, and the article's own is the likeliest.
   */
  Optional<Mention> before(int sentence, Set<String> excluded) {
    if (!cases) {
      return focus.main(sentence, excluded);
    }
    for (int s = sentence - 1; s >= Math.max(0, sentence - FARTHEST_BACK); s--) {
      List<Mention> named = spokenOf(s).stream().filter(m -> isFree(m, excluded)).toList();
      if (!named.isEmpty()) {
        boolean one = named.stream().map(Mention::names).distinct().count() == 1;
        return one ? Optional.of(named.get(0)) : focus.main(sentence, excluded);
      }
    }
    return focus.main(sentence, excluded);
  }

  private List<Mention> spokenOf(int sentence) {
    List<Mention> companies =
        cast.in(sentence).stream().filter(m -> m.kind() == Mention.Kind.COMPANY).toList();
    List<Mention> all = new ArrayList<>(companies);
    references.apply(sentence).stream().filter(m -> m.names().size() == 1).forEach(all::add);
    if (!cases) {
      return all;
    }
    return all.stream().filter(m -> m.marker() == null || m.marker().equals(DATIVE)).toList();
  }

  private static boolean isFree(Mention mention, Set<String> excluded) {
    return mention.names().stream().noneMatch(excluded::contains);
  }
}
