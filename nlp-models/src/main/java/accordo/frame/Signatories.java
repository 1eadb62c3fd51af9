package accordo.frame;

import accordo.company.Mention;
import accordo.deal.DealType;
import accordo.deal.Role;
import accordo.frame.FrameHit.Filler;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * With whom it was agreed to do what the trigger says: in "X has agreed with Y to buy Z", Y sells;
 * in "X is in talks with Y to sell Z", Y buys.
 */
final class Signatories {
  private static final String OF_GOVERNOR = "governor-";
  private static final double WEIGHT = 0.75;

  private record Sides(Role one, Role other) {}

  private static final Map<DealType, Sides> SIDES = new EnumMap<>(DealType.class);

  static {
    SIDES.put(DealType.ACQUISITION, new Sides(Role.ACQUIRER, Role.SELLER));
    SIDES.put(DealType.ASSET_PURCHASE, new Sides(Role.BUYER, Role.SELLER));
    SIDES.put(DealType.PATENT_TRANSFER, new Sides(Role.ASSIGNEE, Role.ASSIGNOR));
    SIDES.put(DealType.PATENT_LICENSE, new Sides(Role.LICENSEE, Role.LICENSOR));
    SIDES.put(DealType.TECHNOLOGY_LICENSE, new Sides(Role.LICENSEE, Role.LICENSOR));
    SIDES.put(DealType.BRAND_LICENSE, new Sides(Role.LICENSEE, Role.LICENSOR));
    SIDES.put(DealType.DISTRIBUTION, new Sides(Role.DISTRIBUTOR, Role.SUPPLIER));
    SIDES.put(DealType.SUPPLY, new Sides(Role.CUSTOMER, Role.SUPPLIER));
    SIDES.put(DealType.SERVICE, new Sides(Role.CLIENT, Role.PROVIDER));
    SIDES.put(DealType.MANUFACTURING, new Sides(Role.PRINCIPAL, Role.MANUFACTURER));
  }

  private Signatories() {}

  /** Gives the partner of the clause above the side that the subject has not. */
  static void add(Frame frame, Grammar grammar, Surroundings around, List<Filler> fillers) {
    Role role = frame.trigger().verb() ? other(frame) : null;
    if (role == null || fillers.isEmpty() || fillers.stream().anyMatch(f -> f.role() == role)) {
      return;
    }
    for (Argument argument : around.arguments()) {
      String slot = argument.slots().get(0);
      boolean partner =
          slot.startsWith(OF_GOVERNOR)
              && grammar.partner().contains(slot.substring(OF_GOVERNOR.length()));
      if (partner && isFirm(argument.mention()) && isNew(argument.mention(), fillers)) {
        fillers.add(new Filler(role, argument.mention(), WEIGHT, slot));
        return;
      }
    }
  }

  private static Role other(Frame frame) {
    Sides sides = SIDES.get(frame.type());
    Role subject = frame.roles().get("subject");
    if (sides == null || subject == null) {
      return null;
    }
    return subject == sides.one() ? sides.other() : subject == sides.other() ? sides.one() : null;
  }

  private static boolean isFirm(Mention mention) {
    return mention.kind() != Mention.Kind.PERSON && mention.kind() != Mention.Kind.BODY;
  }

  private static boolean isNew(Mention mention, List<Filler> fillers) {
    return fillers.stream().noneMatch(f -> f.mention().names().equals(mention.names()));
  }
}
