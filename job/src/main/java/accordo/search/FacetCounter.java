package accordo.search;

import accordo.deal.Role;
import accordo.search.SegmentColumns.Lists;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.apache.lucene.util.FixedBitSet;

/** Counts the facets of what a query matches, from the columns of the segments. */
final class FacetCounter {
  /** The most values of a facet that are told; selected ones are told in any case. */
  static final int MOST = 50;

  private static final Role[] ROLES = Role.values();

  private final Snapshot snapshot;
  private final Vocabulary vocabulary;
  private final Narrowing narrowing;
  private final String text;
  private final Map<FixedBitSet[], ProfileCounts> profiles = new IdentityHashMap<>();

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
    boolean ofCompanies = facet == Facet.ROLE && !narrowing.values(Facet.COMPANY).isEmpty();
    return switch (facet) {
      case COMPANY -> companies(docs);
      case SOURCE -> outlets(docs);
      default -> sorted(ofCompanies ? roles(docs) : ofProfiles(facet, docs));
    };
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

  /** One count serves all facets that have the same documents. */
  private Map<String, Long> ofProfiles(Facet facet, FixedBitSet[] docs) {
    return profiles.computeIfAbsent(docs, d -> ProfileCounts.of(snapshot, d)).of(facet);
  }

  /** In these roles, where roles are filtered by. */
  private List<FacetCount> companies(FixedBitSet[] docs) {
    Set<String> wanted = new HashSet<>(narrowing.values(Facet.ROLE));
    boolean[] counted = new boolean[ROLES.length];
    for (Role role : ROLES) {
      counted[role.ordinal()] = wanted.isEmpty() || wanted.contains(role.name());
    }
    return Tally.count(
        tally -> {
          for (int leaf = 0; leaf < docs.length; leaf++) {
            Lists parties = snapshot.columns(leaf).parties;
            Matches.forEach(docs[leaf], doc -> addCompanies(parties, doc, counted, tally));
          }
          return top(tally, vocabulary.companies, vocabulary::name);
        });
  }

  /** A company that has several roles in one deal stands there side by side, and counts once. */
  private static void addCompanies(Lists parties, int doc, boolean[] counted, Tally tally) {
    int last = -1;
    for (int i = parties.starts()[doc]; i < parties.starts()[doc + 1]; i++) {
      int party = parties.values()[i];
      int company = SegmentColumns.company(party);
      if (counted[SegmentColumns.role(party)] && company != last) {
        tally.add(company);
        last = company;
      }
    }
  }

  private List<FacetCount> outlets(FixedBitSet[] docs) {
    return Tally.count(
        tally -> {
          for (int leaf = 0; leaf < docs.length; leaf++) {
            Lists outlets = snapshot.columns(leaf).outlets;
            Matches.forEach(
                docs[leaf],
                doc -> {
                  for (int i = outlets.starts()[doc]; i < outlets.starts()[doc + 1]; i++) {
                    tally.add(outlets.values()[i]);
                  }
                });
          }
          return top(tally, vocabulary.outlets, vocabulary.outlets::text);
        });
  }

  /** The roles of the companies that are filtered by. */
  private Map<String, Long> roles(FixedBitSet[] docs) {
    Set<Integer> companies =
        narrowing.values(Facet.COMPANY).stream()
            .map(vocabulary.companies::find)
            .collect(Collectors.toSet());
    long[] counts = new long[ROLES.length];
    for (int leaf = 0; leaf < docs.length; leaf++) {
      Lists parties = snapshot.columns(leaf).parties;
      Matches.forEach(
          docs[leaf],
          doc -> {
            int roles = 0;
            for (int i = parties.starts()[doc]; i < parties.starts()[doc + 1]; i++) {
              int party = parties.values()[i];
              if (companies.contains(SegmentColumns.company(party))) {
                roles |= 1 << SegmentColumns.role(party);
              }
            }
            for (; roles != 0; roles &= roles - 1) {
              counts[Integer.numberOfTrailingZeros(roles)]++;
            }
          });
    }
    Map<String, Long> byName = new HashMap<>();
    for (Role role : ROLES) {
      if (counts[role.ordinal()] > 0) {
        byName.put(role.name(), counts[role.ordinal()]);
      }
    }
    return byName;
  }

  private static List<FacetCount> top(Tally tally, Dictionary values, IntFunction<String> label) {
    return tally.top(MOST, values::text).stream()
        .map(c -> new FacetCount(values.text(c.number()), label.apply(c.number()), c.count()))
        .toList();
  }

  private static List<FacetCount> sorted(Map<String, Long> counts) {
    return counts.entrySet().stream()
        .map(e -> new FacetCount(e.getKey(), e.getKey(), e.getValue()))
        .sorted(
            Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::value))
        .toList();
  }
}
