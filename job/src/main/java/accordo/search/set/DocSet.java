package accordo.search.set;

import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.FixedBitSet;

/**
 * Some documents of a segment, never changed: in order where they are few, else a bit for each
 * document of the segment.
 */
public final class DocSet {
  /** Up to one in so many documents is few. */
  private static final int DENSE = 64;

  /** So many documents of several sets are put in order; more become bits. */
  private static final int SORTED = 256;

  static final DocSet NONE = new DocSet(new int[0], null);

  private final int[] few;
  private final FixedBitSet bits;

  private DocSet(int[] few, FixedBitSet bits) {
    this.few = few;
    this.bits = bits;
  }

  /** Documents in their order. */
  static DocSet of(int[] few) {
    return few.length == 0 ? NONE : new DocSet(few, null);
  }

  static DocSet of(FixedBitSet bits) {
    return new DocSet(null, bits);
  }

  /** All of so many documents. */
  static DocSet all(int docs) {
    FixedBitSet all = new FixedBitSet(docs);
    all.set(0, docs);
    return of(all);
  }

  /** Whether so many documents, of a segment with so many, are few. */
  static boolean isFew(long count, int docs) {
    return count <= docs / DENSE;
  }

  public boolean isEmpty() {
    return few != null && few.length == 0;
  }

  /** More than this they are not, though maybe fewer. */
  int most() {
    return few == null ? bits.length() : few.length;
  }

  boolean contains(int doc) {
    return few == null ? bits.get(doc) : Arrays.binarySearch(few, doc) >= 0;
  }

  /** What is in both. */
  DocSet and(DocSet other) {
    if (few == null && other.few == null) {
      FixedBitSet both = bits.clone();
      both.and(other.bits);
      return of(both);
    }
    return most() <= other.most() ? other.among(few, true) : among(other.few, true);
  }

  /** What is in this only. */
  DocSet without(DocSet other) {
    if (few != null) {
      return other.among(few, false);
    }
    FixedBitSet rest = bits.clone();
    if (other.few == null) {
      rest.andNot(other.bits);
    } else {
      for (int doc : other.few) {
        rest.clear(doc);
      }
    }
    return of(rest);
  }

  /** Those of some documents that are in this. */
  public FixedBitSet among(FixedBitSet docs) {
    if (few == null) {
      FixedBitSet both = docs.clone();
      both.and(bits);
      return both;
    }
    FixedBitSet both = new FixedBitSet(docs.length());
    for (int doc : few) {
      if (docs.get(doc)) {
        both.set(doc);
      }
    }
    return both;
  }

  /** Those of some documents that are in this, or are not. */
  private DocSet among(int[] docs, boolean in) {
    int[] some = new int[docs.length];
    int count = 0;
    int at = 0;
    for (int doc : docs) {
      boolean is;
      if (few == null) {
        is = bits.get(doc);
      } else {
        while (at < few.length && few[at] < doc) {
          at++;
        }
        is = at < few.length && few[at] == doc;
      }
      some[count] = doc;
      count += is == in ? 1 : 0;
    }
    return of(Arrays.copyOf(some, count));
  }

  /** What is in any of several sets of a segment with so many documents. */
  static DocSet any(List<DocSet> sets, int docs) {
    List<DocSet> some = sets.stream().filter(set -> !set.isEmpty()).toList();
    if (some.size() < 2) {
      return some.isEmpty() ? NONE : some.get(0);
    }
    boolean areFew = some.stream().allMatch(set -> set.few != null);
    if (areFew && some.stream().mapToInt(DocSet::most).sum() <= SORTED) {
      return of(
          some.stream().flatMapToInt(set -> Arrays.stream(set.few)).sorted().distinct().toArray());
    }
    FixedBitSet all = new FixedBitSet(docs);
    some.forEach(set -> set.addTo(all));
    return of(all);
  }

  long bytes() {
    return few == null ? bits.ramBytesUsed() : few.length * (long) Integer.BYTES;
  }

  private void addTo(FixedBitSet all) {
    if (few == null) {
      all.or(bits);
    } else {
      for (int doc : few) {
        all.set(doc);
      }
    }
  }

  /** The same as bits, for a segment of so many documents; not to be changed. */
  public FixedBitSet bits(int docs) {
    if (few == null) {
      return bits;
    }
    FixedBitSet all = new FixedBitSet(docs);
    addTo(all);
    return all;
  }

  /** Adds a weight for each of some documents that is in this; documents in their order. */
  public void addWeight(float weight, int[] docs, float[] weights) {
    if (few == null) {
      for (int i = 0; i < docs.length; i++) {
        weights[i] += bits.get(docs[i]) ? weight : 0;
      }
      return;
    }
    for (int i = 0, at = 0; i < docs.length && at < few.length; ) {
      if (few[at] == docs[i]) {
        weights[i] += weight;
      }
      if (few[at] <= docs[i]) {
        at++;
      } else {
        i++;
      }
    }
  }
}
