package accordo.annotate;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells the German nouns of those who act, companies, persons and peoples, from those of things.
 */
final class GermanActors {
  private static final Pattern ACTOR =
      Pattern.compile(
          ".+(?:er|in|ist|firma|gesellschaft|konzern|gruppe|tochter|mutter|bank|kette|start-up|duo|trio)");

  /** Of the names of peoples: "die Schweden". */
  private static final Set<String> ACTOR_STEMS =
      Set.of(
          "schwed", "chines", "franz", "brit", "dän", "finn", "türk", "russ", "pol", "tschech",
          "schwab", "sachs", "japan", "asiat", "hess", "bayer", "deutsch", "westfal", "ungar");

  private static final TermSet ACTORS = TermSet.read("accordo/lang/de/classes/COMPANY_NOUN.txt");

  private GermanActors() {}

  static boolean isActor(Sentence sentence, Token noun) {
    return ACTORS.matchAt(sentence, noun.index()) > 0 || isActor(noun);
  }

  /** Persons, peoples and firms as the word's ending or the dictionary tells. */
  static boolean isActor(Token noun) {
    return noun.readings().stream().anyMatch(r -> ACTOR.matcher(r.lemma()).matches())
        || ACTOR_STEMS.stream().anyMatch(noun.lower()::startsWith);
  }
}
