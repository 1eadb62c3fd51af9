package accordo.annotate.model;

import java.util.Arrays;

/**
 * A state of arc-standard parsing: words on the stack, words not yet read, arcs. Words count from
 * 1; 0 is the root, -1 none.
 */
final class ArcState {
  static final int NONE = -1;

  private final int words;
  private final int[] wordInputs;
  private final int[] tagInputs;
  private final int[] stack;
  private final int[] heads;
  private final int[] labels;
  private final int[] left;
  private final int[] secondLeft;
  private final int[] right;
  private final int[] secondRight;
  private int height;
  private int next = 1;

  /**
   * Starts a sentence.
   *
   * @param wordInputs the words' inputs, the root's first
   * @param tagInputs their tags' inputs
   */
  ArcState(int[] wordInputs, int[] tagInputs) {
    this.words = wordInputs.length - 1;
    this.wordInputs = wordInputs;
    this.tagInputs = tagInputs;
    this.stack = new int[words + 1];
    this.height = 1;
    this.heads = none();
    this.labels = new int[words + 1];
    this.left = none();
    this.secondLeft = none();
    this.right = none();
    this.secondRight = none();
  }

  private int[] none() {
    int[] none = new int[words + 1];
    Arrays.fill(none, NONE);
    return none;
  }

  boolean isDone() {
    return height == 1 && next > words;
  }

  boolean canShift() {
    return next <= words;
  }

  /** Whether the two words on top can be joined; before the sentence is read the root cannot. */
  boolean canJoin() {
    return height > 2;
  }

  void shift() {
    stack[height++] = next++;
  }

  /** Hangs the second word of the stack on the first. */
  void joinLeft(int label) {
    int head = stack[height - 1];
    int word = stack[height - 2];
    attach(word, head, label);
    secondLeft[head] = left[head];
    left[head] = word;
    stack[height - 2] = head;
    height--;
  }

  /** Hangs the first word of the stack on the second. */
  void joinRight(int label) {
    int head = stack[height - 2];
    int word = stack[height - 1];
    attach(word, head, label);
    secondRight[head] = right[head];
    right[head] = word;
    height--;
  }

  private void attach(int word, int head, int label) {
    heads[word] = head;
    labels[word] = label;
  }

  /** The word so far below the top of the stack. */
  int stack(int depth) {
    return depth < height ? stack[height - 1 - depth] : NONE;
  }

  /** The word so far ahead. */
  int buffer(int ahead) {
    return next + ahead <= words ? next + ahead : NONE;
  }

  int left(int word) {
    return word < 0 ? NONE : left[word];
  }

  int secondLeft(int word) {
    return word < 0 ? NONE : secondLeft[word];
  }

  int right(int word) {
    return word < 0 ? NONE : right[word];
  }

  int secondRight(int word) {
    return word < 0 ? NONE : secondRight[word];
  }

  int word(int word) {
    return wordInputs[word];
  }

  int tag(int word) {
    return tagInputs[word];
  }

  int label(int word) {
    return labels[word];
  }

  int head(int word) {
    return heads[word];
  }
}
