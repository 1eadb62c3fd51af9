package accordo.annotate.model;

/**
 * What a word adds with one of its tags; few words have more than one.
 *
 * @param next the same with another tag, or null
 */
record TaggedVector(int tag, float[] vector, TaggedVector next) {
  /** What the word adds with a tag, or null where that is not known. */
  float[] of(int wanted) {
    for (TaggedVector at = this; at != null; at = at.next) {
      if (at.tag == wanted) {
        return at.vector;
      }
    }
    return null;
  }
}
