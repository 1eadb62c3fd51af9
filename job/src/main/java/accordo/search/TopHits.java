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
   * What the last of those kept is sorted by, once there are so many; what is below comes later.
   */
  private int floorFirst = Integer.MIN_VALUE;

  private int floorDay = Integer.MIN_VALUE;

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
            if (rank >= floorFirst && (filtered == all || filtered.get(docs[i]))) {
              offer(leaf, docs[i], rank, columns);
            }
          }
        });
  }

  /** Among very many the latest are soon found by trying the latest of the segment. */
  private static boolean isDense(FixedBitSet filtered) {
    return filtered.cardinality() > filtered.length() / DENSE;
  }

  /** Once that would cost more, those that were not tried yet are gone through in any order. */
  private void offerLatest(int leaf, SegmentColumns columns, FixedBitSet filtered) {
    int tries = filtered.cardinality();
    int day = Integer.MAX_VALUE;
    for (int doc : columns.latestFirst) {
      if (columns.days[doc] < floorDay) {
        return;
      }
      if (--tries < 0 && columns.days[doc] < day) {
        break;
      }
      day = columns.days[doc];
      if (filtered.get(doc)) {
        offer(leaf, doc, first(columns, doc), columns);
      }
    }
    offerBefore(day, leaf, columns, filtered);
  }

  private void offerBefore(int day, int leaf, SegmentColumns columns, FixedBitSet filtered) {
    Matches.forEach(
        filtered,
        doc -> {
          if (columns.days[doc] < day) {
            offer(leaf, doc, first(columns, doc), columns);
          }
        });
  }

  private void offer(int leaf, int[] docs, int count, SegmentColumns columns) {
    for (int i = 0; i < count; i++) {
      int first = first(columns, docs[i]);
      if (first >= floorFirst) {
        offer(leaf, docs[i], first, columns);
      }
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
    if (first < floorFirst || first == floorFirst && day < floorDay) {
      return;
    }
    Hit hit = new Hit(first, day, columns.ties[doc], leaf, doc);
    if (after != null && hit.compareTo(after) <= 0) {
      return;
    }
    kept.add(hit);
    if (kept.size() > most) {
      kept.poll();
    }
    if (kept.size() == most) {
      floorFirst = kept.peek().first();
      floorDay = kept.peek().day();
    }
  }
}
