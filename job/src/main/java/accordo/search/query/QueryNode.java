package accordo.search.query;

import java.util.List;

/** A query as it was written: conditions, and how they are joined. */
sealed interface QueryNode {
  /** All of several. */
  record All(List<QueryNode> nodes) implements QueryNode {}

  /** Any of several. */
  record Any(List<QueryNode> nodes) implements QueryNode {}

  /** What does not meet a condition. */
  record Not(QueryNode node) implements QueryNode {}

  /** A condition that one field must meet. */
  sealed interface Leaf extends QueryNode {
    /** The field, or null where none was written. */
    FieldName field();

    /** Where the value begins, from 0. */
    int column();
  }

  /** A field as it was written, and where. */
  record FieldName(String name, int column) {}

  /**
   * A word.
   *
   * @param text escapes resolved
   * @param wildcards positions in the text of {@code *} and {@code ?} that stand for others
   * @param edits how many letters may differ, 0 where the word has no {@code ~}
   */
  record Word(FieldName field, int column, String text, List<Integer> wildcards, int edits)
      implements Leaf {
    boolean isAnything() {
      return text.equals("*") && wildcards.size() == 1;
    }
  }

  /**
   * Words in quotation marks.
   *
   * @param slop how many words may stand between them
   */
  record Phrase(FieldName field, int column, String text, int slop) implements Leaf {}

  /** From one value to another; null is without end. */
  record Range(FieldName field, int column, Bound low, Bound high) implements Leaf {}

  /** An end of a range. */
  record Bound(String text, int column, boolean inclusive) {}
}
