package accordo.search;

import accordo.consolidate.DealRecord;
import accordo.consolidate.RecordParty;
import accordo.consolidate.Source;
import accordo.consolidate.SourcedQuote;
import accordo.deal.DealType;
import accordo.deal.Quote;
import accordo.search.DealGraph.Edge;
import accordo.search.DealGraph.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Views of companies and people, graphs and timelines, straight from records. */
final class Views {
  private Views() {}

  static CompanyView company(String key, List<DealRecord> deals) {
    Map<DealType, Long> types = new TreeMap<>();
    Map<Integer, Long> years = new TreeMap<>();
    Set<String> names = new TreeSet<>();
    Map<String, Long> partners = new HashMap<>();
    Map<String, String> labels = new HashMap<>();
    Map<String, Long> speakers = new LinkedHashMap<>();
    Map<String, String> titles = new HashMap<>();
    for (DealRecord deal : deals) {
      types.merge(deal.type(), 1L, Long::sum);
      if (deal.date() != null) {
        years.merge(Integer.parseInt(deal.date().substring(0, 4)), 1L, Long::sum);
      }
      for (RecordParty party : deal.parties()) {
        labels.put(party.key(), party.name());
        if (party.key().equals(key)) {
          names.addAll(party.names());
        } else {
          partners.merge(party.key(), 1L, Long::sum);
        }
      }
      for (SourcedQuote sourced : deal.quotes()) {
        Quote quote = sourced.quote();
        if (quote.speaker() != null && names.contains(quote.company())) {
          speakers.merge(quote.speaker(), 1L, Long::sum);
          titles.putIfAbsent(quote.speaker(), quote.title());
        }
      }
    }
    return new CompanyView(
        key,
        labels.get(key),
        List.copyOf(names),
        deals.size(),
        types,
        years,
        top(partners, 20).stream()
            .map(e -> new CompanyView.Partner(e.getKey(), labels.get(e.getKey()), e.getValue()))
            .toList(),
        top(speakers, 20).stream()
            .map(e -> new CompanyView.Executive(e.getKey(), titles.get(e.getKey()), e.getValue()))
            .toList());
  }

  static PersonView person(String name, List<DealRecord> deals) {
    Set<String> titles = new LinkedHashSet<>();
    Set<String> companies = new LinkedHashSet<>();
    List<PersonView.Said> said = new ArrayList<>();
    for (DealRecord deal : deals) {
      Map<String, Source> sources =
          deal.sources().stream().collect(Collectors.toMap(Source::articleId, s -> s, (a, b) -> a));
      for (SourcedQuote sourced : deal.quotes()) {
        Quote quote = sourced.quote();
        if (name.equalsIgnoreCase(quote.speaker())) {
          said.add(new PersonView.Said(quote, deal.id(), sources.get(sourced.articleId())));
          if (quote.title() != null) {
            titles.add(quote.title());
          }
          if (quote.company() != null) {
            companies.add(quote.company());
          }
        }
      }
    }
    return new PersonView(name, List.copyOf(titles), List.copyOf(companies), said);
  }

  static DealGraph graph(List<DealRecord> deals, int most) {
    Map<String, Long> companies = new HashMap<>();
    Map<String, String> labels = new HashMap<>();
    for (DealRecord deal : deals) {
      deal.parties().forEach(p -> labels.put(p.key(), p.name()));
      keys(deal).forEach(key -> companies.merge(key, 1L, Long::sum));
    }
    List<Node> nodes =
        top(companies, most).stream()
            .map(e -> new Node(e.getKey(), labels.get(e.getKey()), e.getValue()))
            .toList();
    Set<String> shown = nodes.stream().map(Node::key).collect(Collectors.toSet());
    Map<List<String>, Map<DealType, Long>> pairs = new HashMap<>();
    for (DealRecord deal : deals) {
      List<String> keys = keys(deal).stream().filter(shown::contains).toList();
      for (int i = 0; i < keys.size(); i++) {
        for (int j = i + 1; j < keys.size(); j++) {
          pairs
              .computeIfAbsent(List.of(keys.get(i), keys.get(j)), k -> new TreeMap<>())
              .merge(deal.type(), 1L, Long::sum);
        }
      }
    }
    List<Edge> edges =
        pairs.entrySet().stream()
            .map(e -> edge(e.getKey(), e.getValue()))
            .sorted(Comparator.comparingLong(Edge::deals).reversed().thenComparing(Edge::from))
            .toList();
    return new DealGraph(nodes, edges, companies.size() > nodes.size());
  }

  private static Edge edge(List<String> pair, Map<DealType, Long> types) {
    long deals = types.values().stream().mapToLong(n -> n).sum();
    return new Edge(pair.get(0), pair.get(1), deals, types);
  }

  private static Set<String> keys(DealRecord deal) {
    return deal.parties().stream()
        .map(RecordParty::key)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static Timeline timeline(List<DealRecord> deals) {
    TreeMap<String, Map<DealType, Long>> years = new TreeMap<>();
    for (DealRecord deal : deals) {
      if (deal.date() != null) {
        years
            .computeIfAbsent(deal.date().substring(0, 4), y -> new TreeMap<>())
            .merge(deal.type(), 1L, Long::sum);
      }
    }
    if (!years.isEmpty()) {
      int last = Integer.parseInt(years.lastKey());
      for (int year = Integer.parseInt(years.firstKey()); year < last; year++) {
        years.putIfAbsent(String.valueOf(year), Map.of());
      }
    }
    return new Timeline(
        Timeline.Step.YEAR,
        years.entrySet().stream().map(e -> new Timeline.Bin(e.getKey(), e.getValue())).toList());
  }

  static List<Map.Entry<String, Long>> top(Map<String, Long> counts, int most) {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        .toList();
  }
}
