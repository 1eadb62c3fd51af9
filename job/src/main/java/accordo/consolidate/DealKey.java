package accordo.consolidate;

import accordo.company.NameForms;
import accordo.deal.Deal;
import accordo.deal.DealType;
import accordo.deal.Party;
import accordo.deal.Role;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What makes two mentions the same deal: the group of their types and their core parties, whatever
 * the roles, since articles (and readers of them) disagree on those sooner.
 */
public final class DealKey {
  /** Types that the press uses one for the other; every other type is a group of its own. */
  private static final Map<DealType, String> GROUPS =
      Map.of(
          DealType.ACQUISITION, "TAKEOVER",
          DealType.MERGER, "TAKEOVER",
          DealType.PARTNERSHIP, "COOPERATION",
          DealType.JOINT_DEVELOPMENT, "COOPERATION");

  /** Only some articles name these. */
  private static final Map<DealType, Set<Role>> EXTRAS =
      Map.of(
          DealType.ACQUISITION, Set.of(Role.SELLER),
          DealType.MERGER, Set.of(Role.NEW_ENTITY),
          DealType.JOINT_VENTURE, Set.of(Role.NEW_ENTITY));

  private static final int ID_LENGTH = 16;

  private DealKey() {}

  /** A canonical text, equal for all mentions of a deal. */
  public static String of(Deal deal) {
    String group = GROUPS.getOrDefault(deal.type(), deal.type().name());
    Set<Role> extras = EXTRAS.getOrDefault(deal.type(), Set.of());
    List<Party> core = deal.parties().stream().filter(p -> !extras.contains(p.role())).toList();
    TreeSet<String> keys = new TreeSet<>();
    for (Party party : core.isEmpty() ? deal.parties() : core) {
      keys.add(company(party.company()));
    }
    return group + "|" + String.join("|", keys);
  }

  /** The canonical form of a company's name. */
  public static String company(String name) {
    return NameForms.key(name);
  }

  /** The id of the record with a key. */
  static String id(String key) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, ID_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
