package accordo.frame;

import accordo.annotate.Sentence;
import accordo.company.Mention;
import accordo.deal.Role;
import accordo.frame.FrameHit.Filler;
import accordo.frame.argument.Argument;
import accordo.frame.argument.CaseArguments;
import accordo.frame.argument.SentenceView;
import accordo.frame.clause.Clauses;
import accordo.frame.clause.VerbalClauses;
import accordo.frame.pack.Grammar;
import accordo.frame.trigger.TriggerHit;
import java.util.ArrayList;
import java.util.List;

/**
 * A deal told by a clause that leaves its verb to the one before: "X bought Y, and Z, for its part,
 * V". For a language whose cases tell who is who, and a word that sets the two against each other.
 */
final class Gapping {
  private Gapping() {}

  /** Hits of clauses without verb that follow those of verbs; the verb's frame holds for them. */
  static List<FrameHit> of(SentenceView view, List<FrameHit> hits) {
    List<FrameHit> gapped = new ArrayList<>();
    Sentence sentence = view.sentence();
    if (view.grammar().contrasting().isEmpty()) {
      return gapped;
    }
    for (FrameHit hit : hits) {
      int at = hit.frame().trigger().verb() ? contrast(sentence, hit.to(), view.grammar()) : -1;
      if (at < 0 || !VerbalClauses.isVerbless(sentence, at, view.grammar())) {
        continue;
      }
      List<Filler> fillers = fillers(view, hit, at);
      if (fillers.size() > 1) {
        boolean told = fillers.stream().anyMatch(f -> f.mention().from() > hit.to());
        if (told) {
          gapped.add(
              new FrameHit(
                  hit.frame(),
                  hit.sentence(),
                  hit.from(),
                  hit.to(),
                  hit.head(),
                  fillers,
                  false,
                  false));
        }
      }
    }
    return gapped;
  }

  private static int contrast(Sentence sentence, int from, Grammar grammar) {
    for (int i = from; i < sentence.size(); i++) {
      if (grammar.contrasting().contains(sentence.token(i).lower())) {
        return i;
      }
    }
    return -1;
  }

  /** Those of the clause; roles that it names nobody for are filled as they were. */
  private static List<Filler> fillers(SentenceView view, FrameHit hit, int at) {
    TriggerHit gap = new TriggerHit(hit.frame(), at, at + 1, at);
    List<Filler> fillers = new ArrayList<>();
    List<Argument> arguments =
        CaseArguments.of(
            view.sentence(), gap, view.grammar(), view.mentions(), view.companyNouns().nouns());
    int start = Clauses.start(view.sentence(), at, view.grammar());
    for (Argument argument : arguments) {
      Mention mention = argument.mention();
      Role role =
          argument.slots().stream()
              .map(hit.frame().roles()::get)
              .filter(r -> r != null)
              .findFirst()
              .orElse(null);
      boolean known = fillers.stream().anyMatch(f -> f.mention().names().equals(mention.names()));
      if (role != null && mention.from() >= start && !known) {
        fillers.add(new Filler(role, mention, argument.weight(), argument.slots().get(0)));
      }
    }
    for (Filler filler : fillers.isEmpty() ? List.<Filler>of() : hit.fillers()) {
      boolean filled = fillers.stream().anyMatch(f -> f.role() == filler.role());
      if (!filled && filler.mention().from() < start) {
        fillers.add(filler);
      }
    }
    return fillers;
  }
}
