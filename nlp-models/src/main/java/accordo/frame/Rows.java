package accordo.frame;

import accordo.annotate.Pos;
import accordo.annotate.Token;
import accordo.company.Mention;
import accordo.frame.FrameHit.Filler;
import accordo.frame.argument.AndNames;
import accordo.frame.argument.Coordination;
import accordo.frame.argument.SentenceView;
import accordo.frame.trigger.TriggerHit;
import java.util.ArrayList;
import java.util.List;

/**
 * Names in a row, "the Spanish bank X, Y and the insurer Z", share one part wherever the tree hangs
 * them; where cases tell, {@link Coordination} does. A row ends with "and": what commas alone join
 * may be an apposition or another clause.
 */
final class Rows {
  private static final int LONGEST_GAP = 6;
  private static final double WEIGHT = 0.9;

  private final SentenceView view;
  private final List<Mention> names = new ArrayList<>();

  private Rows(SentenceView view) {
    this.view = view;
    view.mentions().all().stream().filter(Rows::isName).forEach(names::add);
    names.sort((one, other) -> one.from() - other.from());
  }

  /** Gives the part of a name to those that stand in a row with it and have none. */
  static void add(SentenceView view, TriggerHit trigger, List<Filler> fillers) {
    if (view.grammar().hasCases() || view.mentions().all().size() < 2) {
      return;
    }
    Rows rows = new Rows(view);
    for (List<Mention> row : rows.all(trigger)) {
      List<Filler> known = fillers.stream().filter(f -> row.contains(f.mention())).toList();
      boolean alike =
          !known.isEmpty()
              && known.size() < row.size()
              && known.stream().allMatch(f -> f.role() == known.get(0).role());
      if (alike) {
        row.forEach(name -> rows.give(name, known.get(0), fillers));
      }
    }
  }

  private void give(Mention name, Filler as, List<Filler> fillers) {
    if (fillers.stream().noneMatch(f -> f.mention().names().equals(name.names()))) {
      fillers.add(new Filler(as.role(), name, as.weight() * WEIGHT, as.slot()));
    }
  }

  private static boolean isName(Mention mention) {
    return !mention.isCompounded()
        && (mention.kind() == Mention.Kind.COMPANY || mention.kind() == Mention.Kind.CANDIDATE);
  }

  private List<List<Mention>> all(TriggerHit trigger) {
    List<List<Mention>> rows = new ArrayList<>();
    for (int first = 0; first + 1 < names.size(); first++) {
      List<Mention> row = from(first, trigger);
      if (row.size() > 1) {
        rows.add(row);
        first += row.size() - 1;
      }
    }
    return rows;
  }

  /** The row that starts with a name, up to its "and". */
  private List<Mention> from(int first, TriggerHit trigger) {
    for (int i = first; i + 1 < names.size(); i++) {
      Token joint = joint(names.get(i), names.get(i + 1), trigger);
      if (joint == null) {
        return List.of();
      }
      if (view.grammar().and().contains(joint.lower())) {
        return endsRow(names.get(first), names.get(i + 1), trigger)
            ? names.subList(first, i + 2)
            : List.of();
      }
    }
    return List.of();
  }

  private boolean endsRow(Mention first, Mention last, TriggerHit trigger) {
    return first.from() < trigger.from()
        || !AndNames.opensClause(view.sentence(), view.grammar(), last);
  }

  /** What joins two names that nothing parts but what describes the second; or null. */
  private Token joint(Mention one, Mention other, TriggerHit trigger) {
    if (other.from() - one.to() < 1 || other.from() - one.to() > LONGEST_GAP) {
      return null;
    }
    Token joint = view.sentence().token(one.to());
    if (!joint.form().equals(",") && !view.grammar().and().contains(joint.lower())) {
      return null;
    }
    for (int i = one.to() + 1; i < other.from(); i++) {
      Token token = view.sentence().token(i);
      boolean and = i == one.to() + 1 && view.grammar().and().contains(token.lower());
      if (i >= trigger.from() && i < trigger.to() || !and && !describes(token)) {
        return null;
      }
      joint = and ? token : joint;
    }
    return joint;
  }

  private boolean describes(Token token) {
    return token.pos() == Pos.DET
        || token.pos() == Pos.ADJ
        || view.companyNouns().isNounOrDemonym(view.sentence(), token);
  }
}
