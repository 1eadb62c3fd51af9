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
 * to a desk of fewer; {@link Signpost}s lead on from there, and only to desks of a higher
 * {@linkplain #rank rank}, so that no mention goes in circles.
 */
public final class DeskKey {
  private static final char SEPARATOR = '|';

  /** Ends the group of a desk where deals are told with one side and an extra only. */
  private static final char HALF = '?';

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
    if (core.size() > 1) {
      return key(mention, core);
    }
    List<String> heads = heads(mention);
    return heads.size() == 2 ? half(mention, heads) : key(mention, heads);
  }

  /** The desks, other than its own, of fewer companies at which a mention sets up signposts. */
  static Set<String> fewer(String own, DealMention mention) {
    Set<String> desks = new TreeSet<>();
    List<String> heads = heads(mention);
    if (heads.size() > MOST_PARTIES) {
      return desks;
    }
    List<String> extras = extras(mention);
    boolean mayBeAlone = mention.deal().type().fewestParties() == 1;
    for (int i = 0; i < heads.size(); i++) {
      if (mayBeAlone) {
        desks.add(key(mention, heads.subList(i, i + 1)));
      }
      for (int j = i + 1; j < heads.size(); j++) {
        List<String> pair = List.of(heads.get(i), heads.get(j));
        desks.add(key(mention, pair));
        if (!Collections.disjoint(pair, extras)) {
          desks.add(half(mention, pair));
        }
      }
    }
    int rank = rank(own);
    desks.removeIf(desk -> rank(desk) >= rank);
    return desks;
  }

  /**
   * The place of a desk in the order in which mentions are passed on: 0 for those of one company, 1
   * for two of which one is an extra ("Alvia buys a unit of Borsk", whose name is not told), 2 for
   * the two sides of a deal, and 3 for more companies.
   */
  public static int rank(String desk) {
    int companies = companies(desk);
    boolean isHalf = companies == 2 && desk.charAt(desk.indexOf(SEPARATOR) - 1) == HALF;
    return companies == 1 || isHalf ? companies - 1 : Math.min(companies, 3);
  }

  private static int companies(String desk) {
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

  /** The parties that only some articles name. */
  private static List<String> extras(DealMention mention) {
    Role extra = EXTRAS.get(mention.deal().type());
    List<Party> parties = mention.deal().parties();
    List<String> extras = new ArrayList<>(1);
    for (int i = 0; extra != null && i < parties.size(); i++) {
      if (parties.get(i).role() == extra) {
        extras.add(CompanyIdentity.head(mention.companies().get(i)));
      }
    }
    return extras;
  }

  private static String half(DealMention mention, List<String> heads) {
    return key(DealGroup.of(mention.deal().type()).name() + HALF, heads);
  }

  private static String key(DealMention mention, List<String> heads) {
    return key(DealGroup.of(mention.deal().type()).name(), heads);
  }

  private static String key(String group, List<String> heads) {
    StringBuilder key = new StringBuilder(group);
    for (String head : heads) {
      key.append(SEPARATOR).append(head);
    }
    return key.toString();
  }
}
