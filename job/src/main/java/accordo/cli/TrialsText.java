package accordo.cli;

import accordo.deal.DealType;
import accordo.extract.SentenceTrials;
import accordo.frame.Trial;
import accordo.frame.pack.Frame.Condition;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How a sentence was read, for people to read: what fits first. */
final class TrialsText {
  private TrialsText() {}

  /**
   * The sentence, who is in it, and a line for every frame tried.
   *
   * @param type the only type to show, or null for all
   */
  static String of(SentenceTrials told, DealType type) {
    List<String> who = told.companies();
    String companies = who.isEmpty() ? "nobody known in it" : String.join(" · ", who);
    String trials =
        told.trials().stream()
            .filter(trial -> type == null || trial.type() == type)
            .sorted(Comparator.comparing(Trial::outcome))
            .map(TrialsText::line)
            .collect(Collectors.joining());
    String rest = trials.isEmpty() ? "  no trigger of a frame\n" : trials;
    return "“" + told.sentence().strip() + "”\n  " + companies + "\n" + rest;
  }

  private static String line(Trial trial) {
    return String.format(
        Locale.ROOT,
        "  %-9s  %s (%s) “%s”  %s%n",
        trial.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' '),
        trial.frame(),
        trial.type(),
        String.join(" ", trial.trigger()),
        reason(trial));
  }

  private static String reason(Trial trial) {
    String parties = String.join(", ", trial.parties());
    return switch (trial.outcome()) {
      case FITS, YIELDS -> parties;
      case CONDITION -> condition(trial.broken());
      case NO_PARTY -> places(trial);
      case NEEDS -> "needs " + trial.needs() + ", has " + parties + "; " + places(trial);
    };
  }

  private static String condition(Condition condition) {
    String place =
        switch (condition.place()) {
          case OBJECT -> "object";
          case SUBJECT -> "subject";
          case ABOUT -> "object or what follows";
          case ANY -> "clause";
        };
    String found = condition.wanted() ? "no " : "excluded by ";
    return found + String.join(", ", condition.classes()) + " in its " + place;
  }

  private static String places(Trial trial) {
    return "tree: " + places(trial.places()) + "; order: " + places(trial.placesByOrder());
  }

  private static String places(List<Trial.Place> places) {
    return places.isEmpty()
        ? "nobody"
        : places.stream()
            .map(p -> p.company() + " is " + String.join("/", p.slots()))
            .collect(Collectors.joining(", "));
  }
}
