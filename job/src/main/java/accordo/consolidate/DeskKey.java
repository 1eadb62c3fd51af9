package accordo.consolidate;

import accordo.deal.DealType;
import accordo.deal.Party;
import accordo.deal.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
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
  private static final char SEPARATOR = '|';

  /** Only some articles name these. */
  private static final Map<DealType, Role> EXTRAS =
      new EnumMap<>(
          Map.of(
              DealType.ACQUISITION, Role.SELLER,
              DealType.MERGER, Role.NEW_ENTITY,
              DealType.JOINT_VENTURE, Role.NEW_ENTITY));

  /** Lists of partners that are longer would set up too many signposts. */
  private static final int MOST_PARTIES = 6;

  private DeskKey() {}

  /** The desk of a mention. */
  public static String of(DealMention mention) {
    List<String> core = new ArrayList<>();
    Role extra = EXTRAS.get(mention.deal().type());
    List<Party> parties = mention.deal().parties();
    for (int i = 0; i < parties.size(); i++) {
      if (parties.get(i).role() != extra) {
        addSorted(CompanyIdentity.head(mention.companies().get(i)), core);
      }
    }
    return key(mention, core.size() < 2 ? heads(mention) : core);
  }

  /** The desks, other than its own, of fewer companies at which a mention sets up signposts. */
  static Set<String> fewer(String own, DealMention mention) {
    Set<String> desks = new TreeSet<>();
    List<String> heads = heads(mention);
    if (heads.size() > MOST_PARTIES) {
      return desks;
    }
    boolean mayBeAlone = mention.deal().type().fewestParties() == 1;
    for (int i = 0; i < heads.size(); i++) {
      if (mayBeAlone) {
        desks.add(key(mention, heads.subList(i, i + 1)));
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
    int companies = 0;
    for (int i = desk.indexOf(SEPARATOR); i >= 0; i = desk.indexOf(SEPARATOR, i + 1)) {
      companies++;
    }
    return companies;
  }

  private static List<String> heads(DealMention mention) {
    List<String> heads = new ArrayList<>();
    for (String company : mention.companies()) {
      addSorted(CompanyIdentity.head(company), heads);
    }
    return heads;
  }

  /** Adds what is not there yet. */
  private static void addSorted(String head, List<String> heads) {
    int place = Collections.binarySearch(heads, head);
    if (place < 0) {
      heads.add(-place - 1, head);
    }
  }

  private static String key(DealMention mention, List<String> heads) {
    StringBuilder key = new StringBuilder(DealGroup.of(mention.deal().type()).name());
    for (String head : heads) {
      key.append(SEPARATOR).append(head);
    }
    return key.toString();
  }
}
