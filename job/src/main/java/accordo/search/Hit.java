package accordo.search;

/**
 * A deal that was found, and what it is sorted by.
 *
 * @param first rank, day or sureness, as the order asks for; high comes first
 * @param day since 1970; late comes first
 * @param tie low comes first
 * @param leaf the segment
 * @param doc the document in the segment
 */
record Hit(int first, int day, long tie, int leaf, int doc) implements Comparable<Hit> {
  @Override
  public int compareTo(Hit other) {
    return compare(first, day, tie, other.first, other.day, other.tie);
  }

  /** Negative when the one comes before the other. */
  static int compare(int first, int day, long tie, int otherFirst, int otherDay, long otherTie) {
    int by = Integer.compare(otherFirst, first);
    by = by == 0 ? Integer.compare(otherDay, day) : by;
    return by == 0 ? Long.compare(tie, otherTie) : by;
  }
}
