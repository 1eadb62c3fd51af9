package accordo.frame;

import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.Mention;
import accordo.deal.DealType;
import accordo.deal.Role;
import accordo.frame.FrameHit.Filler;
import accordo.frame.argument.SentenceView;
import accordo.frame.pack.Frame;
import accordo.frame.pack.Grammar;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Clauses that name who does the work and leave it to the article whose things they are: "The drug
 * is made by X", "X distributes them", "Under a contract X runs the network", said where an article
 * is about their owner.
 */
public final class OpenWork {
  private static final Set<DealType> TYPES =
      EnumSet.of(DealType.MANUFACTURING, DealType.SERVICE, DealType.SUPPLY, DealType.DISTRIBUTION);

  private static final Set<Role> DOERS =
      EnumSet.of(Role.MANUFACTURER, Role.PROVIDER, Role.SUPPLIER, Role.DISTRIBUTOR);

  private static final double SURE = 0.8;
  private static final int FARTHEST = 5;

  private OpenWork() {}

  /** Whether the words allow it; told before the sentence is parsed. */
  static boolean mayBe(SentenceView view, Frame frame, int from, int to) {
    boolean fit =
        frame.trigger().verb()
            && TYPES.contains(frame.type())
            && frame.needs().size() == 2
            && !view.grammar().hasCases()
            && !view.mentions().all().isEmpty();
    return fit
        && (followsPronoun(view, from)
            || precedesAgent(view, to)
            || isContracted(view.sentence(), from, view.grammar()));
  }

  private static boolean followsPronoun(SentenceView view, int verb) {
    return verb > 1 && isPronoun(view.sentence().token(verb - 1), verb, view.grammar());
  }

  private static boolean precedesAgent(SentenceView view, int from) {
    int end = Math.min(view.sentence().size() - 1, from + FARTHEST);
    for (int i = from; i < end; i++) {
      int next = i + 1;
      if (view.grammar().agent().contains(view.sentence().token(i).lower())) {
        return view.mentions().all().stream()
            .anyMatch(m -> m.from() >= next && m.from() < next + FARTHEST);
      }
    }
    return false;
  }

  /** Whether all that the frame asks for is there but for whom the work is done. */
  static boolean leavesOpen(
      Sentence sentence, Frame frame, int head, List<Filler> fillers, Grammar grammar) {
    if (!frame.trigger().verb()
        || !TYPES.contains(frame.type())
        || fillers.size() != 1
        || grammar.hasCases()) {
      return false;
    }
    Filler doer = fillers.get(0);
    List<Role> open = frame.needs().stream().distinct().filter(r -> r != doer.role()).toList();
    return open.size() == 1
        && frame.needs().contains(doer.role())
        && doer.mention().kind() == Mention.Kind.COMPANY
        && doer.weight() >= SURE
        && (isAgent(sentence, doer.mention(), head, grammar)
                && hasChild(sentence, head, c -> c.relation().equals("nsubj:pass"))
            || doer.slot().equals("subject")
                && DOERS.contains(doer.role())
                && isContracted(sentence, doer.mention().from(), grammar)
            || frame.type() != DealType.SUPPLY
                && doer.slot().equals("subject")
                && hasChild(sentence, head, c -> c.is("obj") && isPronoun(c, head, grammar)));
  }

  /** The same of a frame found. */
  public static boolean leavesOpen(Sentence sentence, FrameHit hit, Grammar grammar) {
    return leavesOpen(sentence, hit.frame(), hit.head(), hit.fillers(), grammar);
  }

  /** "par le français X": the preposition stands right after the verb or before the name. */
  private static boolean isAgent(Sentence sentence, Mention mention, int head, Grammar grammar) {
    for (int i = mention.from() - 1; i > Math.max(head, mention.from() - FARTHEST); i--) {
      Token token = sentence.token(i);
      if (grammar.agent().contains(token.lower())) {
        return true;
      }
      if (!token.isWord()) {
        return false;
      }
    }
    return false;
  }

  /** "Under a contract signed in May, X will run the network". */
  private static boolean isContracted(Sentence sentence, int before, Grammar grammar) {
    Set<String> agreements = grammar.contracted().get(sentence.token(0).lower());
    if (agreements == null) {
      return false;
    }
    for (int i = 1; i < before; i++) {
      if (sentence.token(i).hasLemmaIn(agreements)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPronoun(Token token, int verb, Grammar grammar) {
    return token.index() < verb && grammar.accusatives().containsKey(token.lower());
  }

  private static boolean hasChild(Sentence sentence, int head, Predicate<Token> condition) {
    return sentence.isParsed()
        && sentence.children(sentence.token(head)).stream().anyMatch(condition);
  }
}
