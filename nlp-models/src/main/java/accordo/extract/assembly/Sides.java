package accordo.extract.assembly;

import accordo.deal.DealType;
import accordo.deal.Role;
import accordo.deal.TwoSides;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who gives and who takes in deals of two sides: where an agreement "also comprises a licence", it
 * is the seller of before who grants it.
 */
final class Sides {
  private Sides() {}

  /** The roles that the parties of the last deal between them have in a further one of the type. */
  static Map<String, Role> alike(List<DealDraft> drafts, List<String> parties, DealType type) {
    TwoSides further = TwoSides.of(type);
    for (int i = drafts.size() - 1; i >= 0 && further != null; i--) {
      DealDraft draft = drafts.get(i);
      TwoSides sides = TwoSides.of(draft.type);
      if (draft.companies().size() == parties.size() && draft.companies().containsAll(parties)) {
        Map<String, Role> roles = new HashMap<>();
        if (sides != null && !draft.in(sides.giver()).isEmpty()) {
          draft.in(sides.giver()).forEach(name -> roles.put(name, further.giver()));
          draft.in(sides.taker()).forEach(name -> roles.put(name, further.taker()));
        }
        return roles;
      }
    }
    return Map.of();
  }
}
