package accordo.search;

import accordo.search.DealSearch.Order;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.util.FixedBitSet;

/** Keeps the first hits of an order, after a position. */
final class TopHits {
  private static final int DENSE = 64;

  private final Order order;
  private final int most;
  private final Hit after;
  private final PriorityQueue<Hit> kept = new PriorityQueue<>(Collections.reverseOrder());

  /**
   * Starts without hits.
   *
   * @param after only what comes after this; null for all
   */
  TopHits(Order order, int most, Hit after) {
    this.order = order;
    this.most = most;
    this.after = after;
  }

  /** The first hits among the documents that a query matches and filters let through. */
  List<Hit> of(Snapshot snapshot, Matches matches, FixedBitSet[] filtered) {
    for (int leaf = 0; leaf < filtered.length; leaf++) {
      if (filtered[leaf] != null) {
        boolean byRank = order == Order.RELEVANCE && matches.ranks() != null;
        byte[] ranks = byRank ? matches.ranks()[leaf] : null;
        offer(leaf, snapshot.columns(leaf), matches.bits()[leaf], ranks, filtered[leaf]);
      }
    }
    List<Hit> hits = new ArrayList<>(kept);
    Collections.sort(hits);
    return hits;
  }

  private void offer(
      int leaf, SegmentColumns columns, FixedBitSet all, byte[] ranks, FixedBitSet filtered) {
    if (ranks != null) {
      offerRanked(leaf, columns, all, ranks, filtered);
    } else if (order != Order.CONFIDENCE && isDense(filtered)) {
      offerLatest(leaf, columns, filtered);
    } else {
      Matches.inBatches(filtered, (docs, count) -> offer(leaf, docs, count, columns));
    }
  }

  private void offerRanked(
      int leaf, SegmentColumns columns, FixedBitSet all, byte[] ranks, FixedBitSet filtered) {
    int[] at = {0};
    Matches.inBatches(
        all,
        (docs, count) -> {
          for (int i = 0; i < count; i++) {
            int rank = ranks[at[0]++] & 0xFF;
            if (filtered.get(docs[i])) {
              offer(leaf, docs[i], rank, columns);
            }
          }
        });
  }

  /** Among very many the latest are soon found by trying the latest of the segment. */
  private static boolean isDense(FixedBitSet filtered) {
    return filtered.cardinality() > filtered.length() / DENSE;
  }

  private void offerLatest(int leaf, SegmentColumns columns, FixedBitSet filtered) {
    for (int doc : columns.latestFirst) {
      if (kept.size() == most && columns.days[doc] < kept.peek().day()) {
        return;
      }
      if (filtered.get(doc)) {
        offer(leaf, doc, first(columns, doc), columns);
      }
    }
  }

  private void offer(int leaf, int[] docs, int count, SegmentColumns columns) {
    for (int i = 0; i < count; i++) {
      offer(leaf, docs[i], first(columns, docs[i]), columns);
    }
  }

  private int first(SegmentColumns columns, int doc) {
    return switch (order) {
      case RELEVANCE -> 0;
      case DATE -> columns.days[doc];
      case CONFIDENCE -> columns.sureness[doc];
    };
  }

  private void offer(int leaf, int doc, int first, SegmentColumns columns) {
    int day = columns.days[doc];
    boolean full = kept.size() == most;
    Hit last = full ? kept.peek() : null;
    if (full && (first < last.first() || first == last.first() && day < last.day())) {
      return;
    }
    Hit hit = new Hit(first, day, columns.ties[doc], leaf, doc);
    if (after != null && hit.compareTo(after) <= 0 || full && hit.compareTo(last) >= 0) {
      return;
    }
    if (full) {
      kept.poll();
    }
    kept.add(hit);
  }
}
