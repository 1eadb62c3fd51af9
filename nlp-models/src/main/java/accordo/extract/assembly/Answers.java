package accordo.extract.assembly;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.deal.DealType;
import accordo.deal.Party;
import accordo.deal.Role;
import accordo.frame.FrameHit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Adds to a deal just told who the buyer or seller is: "X sells its chip business. The buyer is Y."
 */
final class Answers {
  private static final int FARTHEST_BACK = 2;

  private static final Set<DealType> PURCHASES =
      EnumSet.of(DealType.ACQUISITION, DealType.ASSET_PURCHASE);

  /** The role that a buyer or seller of one kind of purchase has in the other. */
  private static final Map<Role, Role> OTHER =
      Map.of(Role.ACQUIRER, Role.BUYER, Role.BUYER, Role.ACQUIRER);

  private Answers() {}

  /** Whether the draft tells of one party only what part it has. */
  private static boolean isOpen(DealDraft draft, FrameHit hit) {
    return !hit.frame().trigger().verb()
        && hit.frame().roles().containsKey("is")
        && draft.parties.size() == 1
        && draft.companies().size() >= 1;
  }

  /** "X sells its plant: Y buys it", Italian "A vendere è Y": what is bought has been told. */
  private static boolean takesUp(DealDraft draft, Sentence sentence, FrameHit hit) {
    if (!hit.frame().trigger().verb() || draft.companies().size() != 1) {
      return false;
    }
    Token verb = sentence.token(hit.head());
    boolean pronoun =
        sentence.children(verb).stream().anyMatch(c -> c.is("obj") && c.pos() == Pos.PRON);
    boolean cleft =
        sentence.children(verb).stream().anyMatch(c -> c.is("mark"))
            && verb.index() + 1 < sentence.size()
            && sentence.token(verb.index() + 1).pos() == Pos.AUX;
    return pronoun || cleft;
  }

  /** True where the draft only names one more party of an earlier one, which now has it. */
  static boolean complete(
      List<DealDraft> drafts, DealDraft draft, Sentence sentence, FrameHit hit) {
    if (!isOpen(draft, hit) && !takesUp(draft, sentence, hit)) {
      return false;
    }
    Party party = draft.lone();
    for (int i = drafts.size() - 1; i >= 0; i--) {
      DealDraft known = drafts.get(i);
      if (known.sentence < draft.sentence - FARTHEST_BACK) {
        return false;
      }
      Role role = role(known.type, draft.type, party.role());
      if (role != null
          && known.in(role).isEmpty()
          && draft.companies().stream().noneMatch(known.companies()::contains)) {
        draft.weights.forEach(
            (told, weight) ->
                known.addParty(new Party(told.company(), role, told.evidence()), weight));
        known.commercial |= draft.commercial;
        known.evidence.addAll(draft.evidence);
        return true;
      }
    }
    return false;
  }

  private static Role role(DealType known, DealType told, Role role) {
    if (known == told) {
      return known.isMutual() ? null : role;
    }
    if (known == DealType.PATENT_TRANSFER && PURCHASES.contains(told)) {
      return role == Role.SELLER ? Role.ASSIGNOR : role == Role.TARGET ? null : Role.ASSIGNEE;
    }
    if (!PURCHASES.contains(known) || !PURCHASES.contains(told)) {
      return null;
    }
    Role other = OTHER.getOrDefault(role, role);
    return known.roles().contains(other) ? other : null;
  }
}
