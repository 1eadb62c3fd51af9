package accordo.consolidate;

import accordo.deal.DealType;
import accordo.deal.Party;
import accordo.deal.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where mentions meet: a desk for each group of types and each set of companies, so that the work
 * for a mention does not grow with the number of deals. An article that names fewer companies comes
 * to a desk of fewer; {@link Signpost}s lead on from there.
 */
public final class DeskKey {
  private static final String SEPARATOR = "|";

  /** Only some articles name these. */
  private static final Map<DealType, Set<Role>> EXTRAS =
      Map.of(
          DealType.ACQUISITION, Set.of(Role.SELLER),
          DealType.MERGER, Set.of(Role.NEW_ENTITY),
          DealType.JOINT_VENTURE, Set.of(Role.NEW_ENTITY));

  /** Lists of partners that are longer would set up too many signposts. */
  private static final int MOST_PARTIES = 6;

  private DeskKey() {}

  /** The desk of a mention. */
  public static String of(DealMention mention) {
    TreeSet<String> core = new TreeSet<>();
    Set<Role> extras = EXTRAS.getOrDefault(mention.deal().type(), Set.of());
    List<Party> parties = mention.deal().parties();
    for (int i = 0; i < parties.size(); i++) {
      if (!extras.contains(parties.get(i).role())) {
        core.add(CompanyIdentity.head(mention.companies().get(i)));
      }
    }
    return key(mention, core.size() < 2 ? heads(mention) : core);
  }

  /** The desks, other than its own, of fewer companies at which a mention sets up signposts. */
  static Set<String> fewer(String own, DealMention mention) {
    Set<String> desks = new TreeSet<>();
    List<String> heads = List.copyOf(heads(mention));
    if (heads.size() > MOST_PARTIES) {
      return desks;
    }
    boolean mayBeAlone = mention.deal().type().fewestParties() == 1;
    for (int i = 0; i < heads.size(); i++) {
      if (mayBeAlone) {
        desks.add(key(mention, List.of(heads.get(i))));
      }
      for (int j = i + 1; j < heads.size(); j++) {
        desks.add(key(mention, List.of(heads.get(i), heads.get(j))));
      }
    }
    desks.remove(own);
    return desks;
  }

  /** How many companies meet at a desk. */
  public static int companies(String desk) {
    return (int) desk.chars().filter(c -> c == SEPARATOR.charAt(0)).count();
  }

  private static TreeSet<String> heads(DealMention mention) {
    TreeSet<String> heads = new TreeSet<>();
    mention.companies().forEach(company -> heads.add(CompanyIdentity.head(company)));
    return heads;
  }

  private static String key(DealMention mention, Iterable<String> heads) {
    List<String> parts = new ArrayList<>(List.of(DealGroup.of(mention.deal().type()).name()));
    heads.forEach(parts::add);
    return String.join(SEPARATOR, parts);
  }
}
