package accordo.frame.argument;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.company.Mention;
import accordo.frame.trigger.TriggerHit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Names that open a clause without subject, in a language whose owners bear no ending: "A Mol 12
 * kocsi szállítására kapott rendelést a Renfétől" tells of no wagons' delivery to Mol.
 */
final class TopicSubjects {
  private static final String SUBJECT = "subject";
  private static final Set<String> MARKED = Set.of("abl", "ins", "dat", "all");
  private static final int LATEST = 2;

  private TopicSubjects() {}

  /** Makes the first name the subject where nobody else is and somebody else has another part. */
  static void add(List<Argument> arguments, Sentence sentence, TriggerHit hit, int from) {
    boolean marked = arguments.stream().anyMatch(a -> MARKED.contains(a.slots().get(0)));
    boolean subject = arguments.stream().anyMatch(a -> a.slots().contains(SUBJECT));
    if (!marked || subject) {
      return;
    }
    Argument first = arguments.get(0);
    Mention mention = first.mention();
    if (mention.marker() == null
        && mention.from() <= from + LATEST
        && mention.to() < sentence.size()
        && sentence.token(mention.to()).pos() == Pos.NUM
        && !mention.covers(hit.head())) {
      List<String> slots = new ArrayList<>(List.of(SUBJECT));
      slots.addAll(first.slots());
      arguments.set(0, new Argument(mention, slots, first.weight()));
    }
  }
}
