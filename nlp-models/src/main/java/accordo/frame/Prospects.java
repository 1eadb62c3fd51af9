package accordo.frame;

import accordo.company.Mention;
import accordo.frame.argument.SentenceView;
import accordo.frame.clause.Clauses;
import accordo.frame.clause.Mentions;
import accordo.frame.pack.Frame;
import accordo.frame.pack.Frame.Condition;
import java.util.List;

/**
 * Which triggers of a sentence may make frames that hold, told by its words, tags and mentions
 * alone, so that no tree is built in vain. Errs on the side of yes.
 */
final class Prospects {
  private final SentenceView view;
  private final boolean any;
  private final int fillers;
  private final int names;

  /**
   * @param unnamed how many companies the sentence may speak of beside its mentions
   */
  Prospects(SentenceView view, int unnamed) {
    this.view = view;
    List<Mention> mentions = view.mentions().all();
    this.any = unnamed > 0 || !mentions.isEmpty();
    int others = unnamed + (view.grammar().proDrop() ? 1 : 0);
    this.fillers = others + (int) mentions.stream().map(Mention::names).distinct().count();
    this.names =
        others + (int) mentions.stream().flatMap(m -> m.names().stream()).distinct().count();
  }

  /** Whether a frame may hold, told by words and mentions alone. */
  boolean mayHoldByWords(Frame frame, int from, int to) {
    return any
        && (view.grammar().hasCases()
            || Needs.mayBeMet(frame, fillers, names)
            || OpenWork.mayBe(view, frame, from, to))
        && (to - from > 1 || isOpen(view.mentions(), from))
        && view.mayHold(frame);
  }

  /** Whether a frame may hold in a tagged sentence. */
  boolean mayHold(Frame frame, int from, int to) {
    return mayHoldByWords(frame, from, to) && mayHoldInClause(frame, from, to);
  }

  /** Whether the token may be a trigger: words of names are none. */
  static boolean isOpen(Mentions mentions, int token) {
    Mention mention = mentions.at(token);
    return mention == null || mention.kind() == Mention.Kind.REFERENCE || mention.isCompounded();
  }

  /** Whether the trigger's clause has what the frame wants to stand anywhere in it. */
  private boolean mayHoldInClause(Frame frame, int from, int to) {
    for (Condition condition : frame.conditions()) {
      if (condition.wanted() && condition.place() == Frame.Place.ANY) {
        int start = Clauses.start(view.sentence(), from, view.grammar());
        int end = Clauses.end(view.sentence(), to - 1, view.grammar());
        if (!hasAny(condition.classes(), start, end)
            && !view.carried().mayHave(condition.classes())) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean hasAny(List<String> classes, int from, int to) {
    for (String name : classes) {
      int first = name.equals(Condition.COMPANY) ? from : view.starts(name).nextSetBit(from);
      if (first >= 0 && first < to) {
        return true;
      }
    }
    return false;
  }
}
