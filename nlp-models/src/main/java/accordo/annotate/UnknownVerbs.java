package accordo.annotate;

import accordo.text.Language;
import accordo.text.Resources;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads verbs that a German dictionary lacks: those with a particle, "eingedeckt", by the verb that
 * it joins, and those that Latin lent, "paktierte", by their ending.
 */
final class UnknownVerbs {
  private static final int SHORTEST_PARTICLE = 2;
  private static final int LONGEST_PARTICLE = 8;
  private static final int SHORTEST_VERB = 4;
  private static final String LENT = "ier";
  private static final Set<String> PRESENT = Set.of("t", "en", "e", "end", "ende", "enden");
  private static final Set<String> PAST = Set.of("te", "ten", "tes", "ter", "tem");

  private final Set<String> particles;

  private UnknownVerbs(Set<String> particles) {
    this.particles = particles;
  }

  static UnknownVerbs of(Language language) {
    String path = language.pack() + "separable-particles.txt";
    return new UnknownVerbs(Set.copyOf(Resources.linesIfPresent(path)));
  }

  /**
   * The readings as a verb, none where it is like no verb.
   *
   * @param known the dictionary's readings of a shorter form
   */
  List<Reading> readings(String form, Function<String, List<Reading>> known) {
    List<Reading> found = new ArrayList<>(2);
    int longest = Math.min(LONGEST_PARTICLE, form.length() - SHORTEST_VERB);
    for (int i = SHORTEST_PARTICLE; i <= longest && found.isEmpty(); i++) {
      String particle = form.substring(0, i);
      if (particles.contains(particle)) {
        String rest = form.substring(i);
        join(particle, known.apply(rest), found);
        if (found.isEmpty() && rest.startsWith("zu")) {
          join(particle, known.apply(rest.substring(2)), found);
        }
      }
    }
    if (found.isEmpty()) {
      addLent(form, found);
    }
    return found;
  }

  private static void join(String particle, List<Reading> verbs, List<Reading> into) {
    for (Reading verb : verbs) {
      if (verb.kind() == Reading.Kind.VERB) {
        into.add(new Reading(particle + verb.lemma(), Reading.Kind.VERB, verb.tense()));
      }
    }
  }

  private static void addLent(String form, List<Reading> into) {
    int at = form.lastIndexOf(LENT);
    if (at >= LENT.length()) {
      String ending = form.substring(at + LENT.length());
      String lemma = form.substring(0, at) + LENT + "en";
      if (PRESENT.contains(ending)) {
        into.add(new Reading(lemma, Reading.Kind.VERB, Reading.Tense.OTHER));
      } else if (PAST.contains(ending)) {
        into.add(new Reading(lemma, Reading.Kind.VERB, Reading.Tense.PAST));
      }
    }
  }
}
