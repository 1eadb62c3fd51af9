package accordo.search;

import accordo.deal.DealType;
import accordo.search.DealGraph.Edge;
import accordo.search.DealGraph.Node;
import accordo.search.SegmentColumns.Lists;
import java.util.ArrayList;
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
    List<Tally.Count> top = new ArrayList<>();
    int all = Tally.count(tally -> countCompanies(docs, tally, top));
    boolean[] shown = new boolean[vocabulary.companies.size()];
    top.forEach(count -> shown[count.number()] = true);
    Pairs pairs = new Pairs();
    for (int leaf = 0; leaf < docs.length; leaf++) {
      SegmentColumns columns = snapshot.columns(leaf);
      Matches.forEach(docs[leaf], doc -> addPairs(columns, doc, shown, pairs));
    }
    List<Node> nodes = top.stream().map(this::node).toList();
    return new DealGraph(nodes, edges(pairs), all > nodes.size());
  }

  private int countCompanies(FixedBitSet[] docs, Tally tally, List<Tally.Count> top) {
    for (int leaf = 0; leaf < docs.length; leaf++) {
      Lists parties = snapshot.columns(leaf).parties;
      Matches.forEach(
          docs[leaf],
          doc -> {
            for (int company : companies(parties, doc)) {
              tally.add(company);
            }
          });
    }
    top.addAll(tally.top(most, vocabulary.companies::text));
    return tally.size();
  }

  private void addPairs(SegmentColumns columns, int doc, boolean[] shown, Pairs pairs) {
    int[] companies = companies(columns.parties, doc);
    for (int i = 0; i < companies.length; i++) {
      for (int j = i + 1; j < companies.length && shown[companies[i]]; j++) {
        if (shown[companies[j]]) {
          DealType type = PackedProfile.type(vocabulary.profile(columns.profiles[doc]));
          pairs.add(companies[i], companies[j], type);
        }
      }
    }
  }

  /** Each once; one company's parties stand side by side. */
  static int[] companies(Lists parties, int doc) {
    int start = parties.starts()[doc];
    int[] companies = new int[parties.starts()[doc + 1] - start];
    int size = 0;
    for (int i = 0; i < companies.length; i++) {
      int company = SegmentColumns.company(parties.values()[start + i]);
      if (size == 0 || companies[size - 1] != company) {
        companies[size++] = company;
      }
    }
    return size == companies.length ? companies : java.util.Arrays.copyOf(companies, size);
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
