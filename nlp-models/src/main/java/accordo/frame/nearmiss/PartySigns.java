package accordo.frame.nearmiss;

import accordo.company.Mention;
import accordo.deal.Role;
import accordo.frame.FrameHit.Filler;
import accordo.frame.SentenceTries;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Who the parties are and where they stand to the trigger. */
final class PartySigns {
  private static final int[] DISTANCES = {2, 5, 10};
  private static final int STEPS = 5;
  private static final int MOST_NAMES = 5;

  private PartySigns() {}

  /** How many the sentence names who may be a party. */
  static int named(SentenceTries in) {
    return (int)
        in.mentions().stream()
            .filter(PartyChoices::mayBeParty)
            .flatMap(m -> m.names().stream())
            .distinct()
            .count();
  }

  static void add(Candidate candidate, int named, Signs signs) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    Set<String> names = new TreeSet<>();
    int companies = 0;
    double least = 1;
    for (Filler filler : candidate.fillers()) {
      add(candidate, filler, signs);
      roles.add(filler.role());
      names.addAll(filler.mention().names());
      companies += PartyChoices.isCompany(filler.mention()) ? filler.mention().names().size() : 0;
      least = Math.min(least, filler.weight());
    }
    signs.add("roles", roles);
    signs.add("least", (int) (least * STEPS));
    signs.add("sides", roles.size() + ":" + Math.min(3, companies));
    signs.add("order", order(candidate));
    signs.add(
        "slots",
        candidate.fillers().stream()
            .map(Filler::slot)
            .sorted()
            .distinct()
            .collect(Collectors.joining("+")));
    signs.count("names", named, MOST_NAMES);
    signs.count("left", Math.max(0, named - names.size()), MOST_NAMES - 1);
  }

  private static void add(Candidate candidate, Filler filler, Signs signs) {
    Mention mention = filler.mention();
    signs.add("slot", filler.role() + ":" + filler.slot());
    signs.add("place", filler.slot() + ":" + (candidate.verbal() ? "v" : "n"));
    signs.add("kind", mention.kind());
    signs.add("weight", (int) (filler.weight() * STEPS));
    int step = 0;
    while (step < DISTANCES.length && candidate.distance(mention) >= DISTANCES[step]) {
      step++;
    }
    signs.add("distance", step);
    boolean inside =
        mention.from() >= candidate.of().start() && mention.to() <= candidate.of().end();
    signs.add("inside", inside);
  }

  private static String order(Candidate candidate) {
    return candidate.fillers().stream()
            .sorted(Comparator.comparingInt(f -> f.mention().from()))
            .map(f -> f.role().name())
            .distinct()
            .collect(Collectors.joining("<"))
        + (candidate.verbal() ? ":v" : ":n");
  }
}
