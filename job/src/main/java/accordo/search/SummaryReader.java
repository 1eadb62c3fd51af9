package accordo.search;

import accordo.consolidate.DealSummary;
import accordo.index.DealSummaries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the summaries of hits. */
final class SummaryReader {
  private static final Comparator<Hit> IN_INDEX =
      Comparator.comparingInt(Hit::leaf).thenComparingInt(Hit::doc);

  private SummaryReader() {}

  /** The summaries of hits, in their order; read in the order of the index. */
  static List<DealSummary> read(Snapshot snapshot, List<Hit> hits) {
    Map<Hit, DealSummary> summaries = new HashMap<>();
    DealSummaries segment = null;
    int open = -1;
    try {
      for (Hit hit : hits.stream().sorted(IN_INDEX).toList()) {
        if (hit.leaf() != open) {
          open = hit.leaf();
          segment = DealSummaries.of(snapshot.leaves().get(open).reader());
        }
        summaries.put(hit, segment.read(hit.doc()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index", e);
    }
    return hits.stream().map(summaries::get).toList();
  }
}
