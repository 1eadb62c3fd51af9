package accordo.extract.assembly;

import accordo.annotate.Sentence;
import accordo.company.Focus;
import accordo.company.Mention;
import accordo.deal.DealType;
import accordo.deal.Role;
import accordo.deal.Status;
import accordo.frame.FrameHit;
import accordo.frame.FrameHit.Filler;
import accordo.frame.pack.Frame;
import accordo.frame.pack.Grammar;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Finds the party that a deal of two does not name: whom the passage or the article is about. */
final class Completion {
  private static final double SURE = 0.7;

  private static final Set<String> ACTING = Set.of("subject", "is");

  /** What one party alone may plan or do: another has to be told. */
  private static final Set<DealType> LOOSE =
      EnumSet.of(DealType.PARTNERSHIP, DealType.JOINT_DEVELOPMENT);

  private final Focus focus;
  private final Grammar grammar;

  Completion(Focus focus, Grammar grammar) {
    this.focus = focus;
    this.grammar = grammar;
  }

  /** Whether the clause may leave a party to be understood. */
  boolean isOpen(Sentence sentence, FrameHit hit) {
    return !LOOSE.contains(hit.frame().type())
        || isPossessed(sentence, hit)
        || hit.fillers().stream().noneMatch(Completion::acts);
  }

  /** "X plans an alliance" does not say with whom; "an alliance with X" is that of the topic. */
  private static boolean acts(Filler filler) {
    return ACTING.contains(filler.slot());
  }

  /** "its venture with X". */
  private boolean isPossessed(Sentence sentence, FrameHit hit) {
    return hit.from() > 0 && grammar.possessives().contains(sentence.token(hit.from() - 1).lower());
  }

  /** The role that is missing, or null where the draft needs nobody else or is too unsure. */
  static Role missing(DealDraft draft) {
    boolean takes = takesStake(draft) || takesControl(draft);
    boolean two = draft.type.fewestParties() > 1 || draft.type == DealType.SUPPLY || takes;
    boolean half =
        (draft.parties.size() == 1 || takes)
            && draft.weights.values().stream().allMatch(w -> w >= SURE);
    if (!two || !half || draft.type.isMutual() && draft.companies().size() > 1) {
      return null;
    }
    if (draft.type.isMutual()) {
      return Role.PARTY;
    }
    Role role =
        draft.type.roles().stream().filter(r -> draft.in(r).isEmpty()).findFirst().orElse(null);
    // Whoever an article is about is no firm that is yet to come.
    return role == Role.NEW_ENTITY ? null : role;
  }

  /** Whether only the investor is told: "X paid 9 million for a third." */
  private static boolean takesStake(DealDraft draft) {
    return draft.type == DealType.INVESTMENT
        && draft.parties.keySet().equals(Set.of(Role.INVESTOR));
  }

  /** Whether only the buyer is told: "X took 60 percent", "the offer of X". */
  private static boolean takesControl(DealDraft draft) {
    return draft.type == DealType.ACQUISITION
        && draft.targeted
        && draft.parties.containsKey(Role.ACQUIRER)
        && !draft.parties.containsKey(Role.TARGET);
  }

  /** Whether the frame tells of a share or an offer, and not what kind of firm is bought. */
  static boolean isTargeted(FrameHit hit) {
    Frame frame = hit.frame();
    return frame.trigger().verb()
        ? frame.takesObject() && !frame.roles().containsKey("object")
        : frame.status() == Status.PLANNED;
  }

  /** Who it most likely is. */
  Optional<Mention> partner(DealDraft draft) {
    return draft.near
        ? focus.before(draft.sentence, draft.companies())
        : focus.main(draft.sentence, draft.companies());
  }
}
