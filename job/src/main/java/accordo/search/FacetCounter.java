package accordo.search;

import accordo.deal.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.util.FixedBitSet;

/** Counts the facets of what a query matches, from the columns of the segments. */
final class FacetCounter {
  private static final Role[] ROLES = Role.values();

  private final Snapshot snapshot;
  private final Vocabulary vocabulary;
  private final Narrowing narrowing;
  private final String text;
  private final Map<FixedBitSet[], DealCounts> counted = new IdentityHashMap<>();

  /**
   * Counts for a query.
   *
   * @param text the query as it was typed
   */
  FacetCounter(Snapshot snapshot, Narrowing narrowing, String text) {
    this.text = text;
    this.snapshot = snapshot;
    this.vocabulary = snapshot.vocabulary();
    this.narrowing = narrowing;
  }

  /**
   * The counts of all facets. Those of a facet are the same whatever it is filtered by, so that who
   * goes from one value to the next has them counted once.
   *
   * @param query what the query matches
   * @param filtered what of it meets all filters
   */
  Map<Facet, List<FacetCount>> count(FixedBitSet[] query, FixedBitSet[] filtered) {
    Map<Facet, List<FacetCount>> counts = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      boolean isFiltered = !narrowing.values(facet).isEmpty();
      List<FacetCount> most =
          snapshot
              .results()
              .counts(
                  new ResultCache.CountKey(text, facet, narrowing.others(facet)),
                  () -> count(facet, isFiltered ? narrowing.of(query, facet) : filtered));
      counts.put(facet, isFiltered ? withSelected(facet, most, query) : most);
    }
    return counts;
  }

  private List<FacetCount> count(Facet facet, FixedBitSet[] docs) {
    if (facet == Facet.ROLE && !narrowing.values(Facet.COMPANY).isEmpty()) {
      return sorted(roles(docs));
    }
    if (facet == Facet.COMPANY && !narrowing.values(Facet.ROLE).isEmpty()) {
      return companiesInRoles(docs);
    }
    DealCounts counts = counted.computeIfAbsent(docs, d -> counts(facet, d));
    return switch (facet) {
      case COMPANY -> counts.companies();
      case SOURCE -> counts.outlets();
      default -> sorted(counts.ofProfiles(facet));
    };
  }

  /** One pass serves all facets that have the same documents: those that are not filtered by. */
  private DealCounts counts(Facet facet, FixedBitSet[] docs) {
    Set<Facet> wanted = EnumSet.of(facet);
    if (narrowing.values(facet).isEmpty()) {
      wanted = EnumSet.allOf(Facet.class);
      wanted.removeIf(other -> !narrowing.values(other).isEmpty());
    }
    return DealCounts.of(snapshot, docs, wanted);
  }

  /** Selected values that are not among the most frequent stand behind these. */
  private List<FacetCount> withSelected(Facet facet, List<FacetCount> most, FixedBitSet[] query) {
    List<FacetCount> all = new ArrayList<>(most);
    for (String selected : new LinkedHashSet<>(narrowing.values(facet))) {
      if (most.stream().noneMatch(count -> count.value().equals(selected))) {
        long deals = Matches.count(narrowing.with(new Filter(facet, selected)).of(query, null));
        int company = facet == Facet.COMPANY ? vocabulary.companies.find(selected) : -1;
        String label = company < 0 ? selected : vocabulary.name(company);
        all.add(new FacetCount(selected, label, deals));
      }
    }
    return all;
  }

  /** The companies in the roles that are filtered by. */
  private List<FacetCount> companiesInRoles(FixedBitSet[] docs) {
    int wanted = 0;
    for (Role role : ROLES) {
      wanted |= narrowing.values(Facet.ROLE).contains(role.name()) ? 1 << role.ordinal() : 0;
    }
    int roles = wanted;
    try (Tally tally = Tally.take()) {
      for (int leaf = 0; leaf < docs.length; leaf++) {
        DealRows rows = snapshot.columns(leaf).rows;
        Matches.forEach(docs[leaf], doc -> addCompanies(rows, doc, roles, tally));
      }
      List<Tally.Count> top = tally.top(DealCounts.MOST, vocabulary.companies::text);
      return DealCounts.labelled(top, vocabulary.companies, vocabulary::name);
    }
  }

  /** A company that has several roles in one deal stands there side by side, and counts once. */
  private static void addCompanies(DealRows rows, int doc, int roles, Tally tally) {
    int last = -1;
    for (int at = rows.start(doc); at < rows.end(doc) && DealRows.isParty(rows.value(at)); at++) {
      int company = DealRows.company(rows.value(at));
      boolean isWanted = (roles >> DealRows.role(rows.value(at)) & 1) != 0;
      if (isWanted && company != last) {
        tally.add(company);
        last = company;
      }
    }
  }

  /** The roles of the companies that are filtered by. */
  private Map<String, Long> roles(FixedBitSet[] docs) {
    Set<Integer> companies =
        narrowing.values(Facet.COMPANY).stream()
            .map(vocabulary.companies::find)
            .collect(Collectors.toSet());
    long[] counts = new long[ROLES.length];
    for (int leaf = 0; leaf < docs.length; leaf++) {
      DealRows rows = snapshot.columns(leaf).rows;
      Matches.forEach(docs[leaf], doc -> addRoles(rows, doc, companies, counts));
    }
    Map<String, Long> byName = new HashMap<>();
    for (Role role : ROLES) {
      if (counts[role.ordinal()] > 0) {
        byName.put(role.name(), counts[role.ordinal()]);
      }
    }
    return byName;
  }

  private static void addRoles(DealRows rows, int doc, Set<Integer> companies, long[] counts) {
    int roles = 0;
    for (int at = rows.start(doc); at < rows.end(doc) && DealRows.isParty(rows.value(at)); at++) {
      if (companies.contains(DealRows.company(rows.value(at)))) {
        roles |= 1 << DealRows.role(rows.value(at));
      }
    }
    for (; roles != 0; roles &= roles - 1) {
      counts[Integer.numberOfTrailingZeros(roles)]++;
    }
  }

  private static List<FacetCount> sorted(Map<String, Long> counts) {
    return counts.entrySet().stream()
        .map(e -> new FacetCount(e.getKey(), e.getKey(), e.getValue()))
        .sorted(
            Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::value))
        .toList();
  }
}
