package accordo.search;

import accordo.index.IndexFields;
import accordo.search.query.FreeText;
import accordo.search.set.DocSet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.FixedBitSet;

/** What the filters of a request let through. */
final class Narrowing {
  private final Snapshot snapshot;
  private final Map<Facet, List<String>> filters = new EnumMap<>(Facet.class);

  Narrowing(Snapshot snapshot, List<Filter> filters) {
    this.snapshot = snapshot;
    for (Filter filter : filters) {
      this.filters.computeIfAbsent(filter.facet(), f -> new ArrayList<>()).add(filter.value());
    }
  }

  /** The values that a facet is filtered by; empty when it is not. */
  List<String> values(Facet facet) {
    return filters.getOrDefault(facet, List.of());
  }

  /** The filters of all facets but one. */
  Set<Filter> others(Facet facet) {
    Set<Filter> others = new HashSet<>();
    filters.forEach(
        (other, values) -> {
          if (other != facet) {
            values.forEach(value -> others.add(new Filter(other, value)));
          }
        });
    return others;
  }

  /** The same, but with one value for a facet. */
  Narrowing with(Filter filter) {
    List<Filter> all = new ArrayList<>(others(filter.facet()));
    all.add(filter);
    return new Narrowing(snapshot, all);
  }

  /**
   * The documents among some that meet the filters of all facets but one.
   *
   * @param ignored null for none
   */
  FixedBitSet[] of(FixedBitSet[] some, Facet ignored) {
    List<Query> queries =
        filters.keySet().stream()
            .filter(facet -> facet != ignored)
            .map(facet -> query(facet, ignored))
            .toList();
    if (queries.isEmpty()) {
      return some;
    }
    DocSet[] through = new Matcher(snapshot).sets(FreeText.all(queries));
    FixedBitSet[] narrowed = new FixedBitSet[some.length];
    for (int leaf = 0; leaf < some.length; leaf++) {
      if (some[leaf] != null && !through[leaf].isEmpty()) {
        narrowed[leaf] = through[leaf].among(some[leaf]);
      }
    }
    return narrowed;
  }

  /** Companies and roles filtered by together mean these companies in these roles. */
  private Query query(Facet facet, Facet ignored) {
    boolean hasCompany = filters.containsKey(Facet.COMPANY) && ignored != Facet.COMPANY;
    boolean hasRole = filters.containsKey(Facet.ROLE) && ignored != Facet.ROLE;
    return switch (facet) {
      case TYPE -> any(IndexFields.TYPE, lowered(values(facet)));
      case STATUS -> any(IndexFields.STATUS, lowered(values(facet)));
      case LANGUAGE -> any(IndexFields.LANGUAGE, lowered(values(facet)));
      case SOURCE -> any(IndexFields.OUTLET, values(facet));
      case YEAR -> any(IndexFields.YEAR, values(facet));
      case COMPANY ->
          hasRole
              ? any(IndexFields.PARTY_ROLE, partyRoles())
              : any(IndexFields.PARTY_KEY, values(facet));
      case ROLE ->
          hasCompany
              ? any(IndexFields.PARTY_ROLE, partyRoles())
              : any(IndexFields.ROLE, values(facet));
    };
  }

  private List<String> partyRoles() {
    return values(Facet.COMPANY).stream()
        .flatMap(key -> values(Facet.ROLE).stream().map(role -> IndexFields.partyRole(key, role)))
        .toList();
  }

  private static List<String> lowered(List<String> values) {
    return values.stream().map(v -> v.toLowerCase(Locale.ROOT)).toList();
  }

  private static Query any(String field, List<String> values) {
    List<Query> terms = new ArrayList<>();
    values.forEach(value -> terms.add(new TermQuery(new Term(field, value))));
    return new ConstantScoreQuery(FreeText.any(terms));
  }
}
