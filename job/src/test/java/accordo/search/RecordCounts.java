package accordo.search;

import accordo.consolidate.DealRecord;
import accordo.consolidate.RecordParty;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Facets straight from records: slow, plain to see that they are right, to compare with. */
final class RecordCounts {
  private RecordCounts() {}

  static boolean matches(DealRecord deal, List<Filter> filters, Facet ignored) {
    return filters.stream()
        .map(Filter::facet)
        .filter(facet -> facet != ignored)
        .allMatch(
            facet ->
                filters.stream()
                    .filter(f -> f.facet() == facet)
                    .anyMatch(f -> values(deal, facet, filters, ignored).contains(f.value())));
  }

  static Map<Facet, List<FacetCount>> of(List<DealRecord> deals, List<Filter> filters, int most) {
    Map<String, String> names = new HashMap<>();
    Map<Facet, List<FacetCount>> counts = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      Map<String, Long> tally = new HashMap<>();
      for (DealRecord deal : deals) {
        deal.parties().forEach(p -> names.put(p.key(), p.name()));
        if (matches(deal, filters, facet)) {
          values(deal, facet, filters, facet).forEach(v -> tally.merge(v, 1L, Long::sum));
        }
      }
      filters.stream()
          .filter(f -> f.facet() == facet)
          .forEach(f -> tally.putIfAbsent(f.value(), 0L));
      counts.put(
          facet,
          tally.entrySet().stream()
              .map(e -> new FacetCount(e.getKey(), label(facet, e.getKey(), names), e.getValue()))
              .sorted(
                  Comparator.comparingLong(FacetCount::count)
                      .reversed()
                      .thenComparing(FacetCount::value))
              .limit(most)
              .toList());
    }
    return counts;
  }

  private static String label(Facet facet, String value, Map<String, String> names) {
    return facet == Facet.COMPANY ? names.getOrDefault(value, value) : value;
  }

  private static Set<String> values(
      DealRecord deal, Facet facet, List<Filter> filters, Facet ignored) {
    return switch (facet) {
      case TYPE -> Set.of(deal.type().name());
      case STATUS -> Set.of(deal.status().name());
      case LANGUAGE -> new HashSet<>(deal.languages());
      case SOURCE -> new HashSet<>(deal.outlets());
      case YEAR -> deal.date() == null ? Set.of() : Set.of(deal.date().substring(0, 4));
      case COMPANY -> companies(deal, filters, ignored);
      case ROLE -> roles(deal, filters, ignored);
    };
  }

  private static Set<String> companies(DealRecord deal, List<Filter> filters, Facet ignored) {
    Set<String> roles = wanted(Facet.ROLE, filters, ignored);
    return set(
        deal.parties().stream()
            .filter(p -> roles.isEmpty() || roles.contains(p.role().name()))
            .map(RecordParty::key));
  }

  private static Set<String> wanted(Facet facet, List<Filter> filters, Facet ignored) {
    boolean isAsked = facet != ignored || ignored == null;
    return set(filters.stream().filter(f -> isAsked && f.facet() == facet).map(Filter::value));
  }

  private static Set<String> roles(DealRecord deal, List<Filter> filters, Facet ignored) {
    Set<String> companies = wanted(Facet.COMPANY, filters, ignored);
    return set(
        deal.parties().stream()
            .filter(p -> companies.isEmpty() || companies.contains(p.key()))
            .map(p -> p.role().name()));
  }

  private static Set<String> set(Stream<String> values) {
    return values.filter(Objects::nonNull).collect(Collectors.toSet());
  }
}
