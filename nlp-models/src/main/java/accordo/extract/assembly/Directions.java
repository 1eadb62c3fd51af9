package accordo.extract.assembly;

import accordo.company.Mention;
import accordo.deal.DealType;
import accordo.deal.Role;
import accordo.frame.FrameHit;
import java.util.Map;

/**
 * Turns round what a trigger only guesses: ministries, armies and councils are served and supplied,
 * whoever signs.
 */
final class Directions {
  private static final Map<Role, Role> OTHER_SIDE =
      Map.of(
          Role.SUPPLIER, Role.CUSTOMER,
          Role.CUSTOMER, Role.SUPPLIER,
          Role.PROVIDER, Role.CLIENT,
          Role.CLIENT, Role.PROVIDER);

  private Directions() {}

  /** The role of a filler, given who the others are. */
  static Role role(FrameHit hit, FrameHit.Filler filler) {
    return isReversed(hit) ? OTHER_SIDE.getOrDefault(filler.role(), filler.role()) : filler.role();
  }

  private static boolean isReversed(FrameHit hit) {
    DealType type = hit.frame().type();
    if (!hit.frame().guess() || type != DealType.SUPPLY && type != DealType.SERVICE) {
      return false;
    }
    Role served = type == DealType.SUPPLY ? Role.CUSTOMER : Role.CLIENT;
    return hasBody(hit, OTHER_SIDE.get(served)) && !hasBody(hit, served);
  }

  private static boolean hasBody(FrameHit hit, Role role) {
    return hit.fillers().stream()
        .anyMatch(f -> f.role() == role && f.mention().kind() == Mention.Kind.BODY);
  }
}
