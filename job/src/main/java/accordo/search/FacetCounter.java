package accordo.search;

import accordo.deal.Role;
import accordo.search.SegmentColumns.Lists;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
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
  private final Map<FixedBitSet[], ProfileCounts> profiles = new IdentityHashMap<>();

  FacetCounter(Snapshot snapshot, Narrowing narrowing) {
    this.snapshot = snapshot;
    this.vocabulary = snapshot.vocabulary();
    this.narrowing = narrowing;
  }

  /**
   * The counts of all facets.
   *
   * @param query what the query matches
   * @param filtered what of it meets all filters
   */
  Map<Facet, List<FacetCount>> count(FixedBitSet[] query, FixedBitSet[] filtered) {
    Map<Facet, List<FacetCount>> counts = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      boolean isFiltered = !narrowing.values(facet).isEmpty();
      FixedBitSet[] docs = isFiltered ? narrowing.of(query, facet) : filtered;
      counts.put(facet, count(facet, docs));
    }
    return counts;
  }

  private List<FacetCount> count(Facet facet, FixedBitSet[] docs) {
    boolean ofCompanies = facet == Facet.ROLE && !narrowing.values(Facet.COMPANY).isEmpty();
    return switch (facet) {
      case COMPANY -> companies(docs);
      case SOURCE -> outlets(docs);
      default -> told(facet, ofCompanies ? roles(docs) : ofProfiles(facet, docs));
    };
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
          return top(Facet.COMPANY, tally, vocabulary.companies, vocabulary::name);
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
          return top(Facet.SOURCE, tally, vocabulary.outlets, vocabulary.outlets::text);
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

  private List<FacetCount> top(
      Facet facet, Tally tally, Dictionary values, IntFunction<String> label) {
    List<FacetCount> top = new ArrayList<>();
    for (Tally.Count count : tally.top(MOST, values::text)) {
      int number = count.number();
      top.add(new FacetCount(values.text(number), label.apply(number), count.count()));
    }
    for (String selected : narrowing.values(facet)) {
      if (top.stream().noneMatch(c -> c.value().equals(selected))) {
        int number = values.find(selected);
        String name = number < 0 ? selected : label.apply(number);
        top.add(new FacetCount(selected, name, tally.of(number)));
      }
    }
    return top;
  }

  private List<FacetCount> told(Facet facet, Map<String, Long> counts) {
    narrowing.values(facet).forEach(selected -> counts.putIfAbsent(selected, 0L));
    return counts.entrySet().stream()
        .map(e -> new FacetCount(e.getKey(), e.getKey(), e.getValue()))
        .sorted(
            Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::value))
        .toList();
  }
}
