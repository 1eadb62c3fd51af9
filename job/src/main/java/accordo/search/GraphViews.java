package accordo.search;

import accordo.deal.DealType;
import accordo.search.DealGraph.Edge;
import accordo.search.DealGraph.Node;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.util.FixedBitSet;

/** Draws graphs of companies from the columns of the segments. */
final class GraphViews {
  private final Snapshot snapshot;
  private final Vocabulary vocabulary;
  private final int most;

  GraphViews(Snapshot snapshot, int most) {
    this.snapshot = snapshot;
    this.vocabulary = snapshot.vocabulary();
    this.most = most;
  }

  /** Counts by type, the key made of two companies' numbers. */
  private static final class Pairs extends HashMap<Long, long[]> {
    private static final long serialVersionUID = 1;

    void add(int one, int other, DealType type) {
      long key = (long) Math.min(one, other) << 32 | Math.max(one, other);
      computeIfAbsent(key, k -> new long[DealType.values().length])[type.ordinal()]++;
    }
  }

  DealGraph of(FixedBitSet[] docs) {
    try (Tally tally = Tally.take()) {
      for (int leaf = 0; leaf < docs.length; leaf++) {
        DealRows rows = snapshot.columns(leaf).rows;
        Matches.forEach(docs[leaf], doc -> Arrays.stream(rows.companies(doc)).forEach(tally::add));
      }
      List<Tally.Count> top = tally.top(most, vocabulary.companies::text);
      return new DealGraph(
          top.stream().map(this::node).toList(),
          edges(pairs(docs, top)),
          tally.size() > top.size());
    }
  }

  /** The pairs of companies that are shown. */
  private Pairs pairs(FixedBitSet[] docs, List<Tally.Count> top) {
    boolean[] shown = new boolean[vocabulary.companies.size()];
    top.forEach(count -> shown[count.number()] = true);
    Pairs pairs = new Pairs();
    for (int leaf = 0; leaf < docs.length; leaf++) {
      DealRows rows = snapshot.columns(leaf).rows;
      Matches.forEach(docs[leaf], doc -> addPairs(rows, doc, shown, pairs));
    }
    return pairs;
  }

  private static void addPairs(DealRows rows, int doc, boolean[] shown, Pairs pairs) {
    int[] companies = rows.companies(doc);
    for (int i = 0; i < companies.length; i++) {
      for (int j = i + 1; j < companies.length && shown[companies[i]]; j++) {
        if (shown[companies[j]]) {
          pairs.add(companies[i], companies[j], PackedProfile.type(rows.profile(doc)));
        }
      }
    }
  }

  private Node node(Tally.Count count) {
    int company = count.number();
    return new Node(vocabulary.companies.text(company), vocabulary.name(company), count.count());
  }

  private List<Edge> edges(Pairs pairs) {
    return pairs.entrySet().stream()
        .map(e -> edge((int) (e.getKey() >>> 32), e.getKey().intValue(), e.getValue()))
        .sorted(
            Comparator.comparingLong(Edge::deals)
                .reversed()
                .thenComparing(Edge::from)
                .thenComparing(Edge::to))
        .toList();
  }

  private Edge edge(int one, int other, long[] counts) {
    Map<DealType, Long> types = new TreeMap<>();
    long deals = 0;
    for (DealType type : DealType.values()) {
      if (counts[type.ordinal()] > 0) {
        types.put(type, counts[type.ordinal()]);
        deals += counts[type.ordinal()];
      }
    }
    String a = vocabulary.companies.text(one);
    String b = vocabulary.companies.text(other);
    return a.compareTo(b) < 0 ? new Edge(a, b, deals, types) : new Edge(b, a, deals, types);
  }
}
