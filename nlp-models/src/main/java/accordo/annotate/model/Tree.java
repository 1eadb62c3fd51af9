package accordo.annotate.model;

import java.util.List;

/** A dependency tree over the words of a sentence, which count from 0. */
public final class Tree {
  private static final String ROOT = "root";
  private static final String PASSIVE = "aux:pass";

  private final int[] heads;
  private final String[] relations;

  private Tree(int[] heads, String[] relations) {
    this.heads = heads;
    this.relations = relations;
  }

  /** A tree of each word's head, below 0 for the root, and its relation to it. */
  public static Tree of(int[] heads, String[] relations) {
    return new Tree(heads.clone(), relations.clone());
  }

  static Tree of(ArcState state, int words, List<String> labels) {
    int[] heads = new int[words];
    String[] relations = new String[words];
    for (int i = 0; i < words; i++) {
      heads[i] = state.head(i + 1) - 1;
      relations[i] = heads[i] < 0 ? ROOT : labels.get(state.label(i + 1));
    }
    Tree tree = new Tree(heads, relations);
    tree.mendPassives();
    return tree;
  }

  /** The word that governs a word; below 0 for the root. */
  public int head(int word) {
    return heads[word];
  }

  /** The Universal Dependencies relation of a word to its head. */
  public String relation(int word) {
    return relations[word];
  }

  /** CoreNLP calls every subject of a passive verb a passive one. */
  private void mendPassives() {
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] >= 0 && relations[i].equals(PASSIVE)) {
        mendSubjects(heads[i]);
      }
    }
  }

  private void mendSubjects(int verb) {
    for (int i = 0; i < heads.length; i++) {
      String relation = relations[i];
      if (heads[i] == verb && (relation.equals("nsubj") || relation.equals("csubj"))) {
        relations[i] = relation + ":pass";
      }
    }
  }
}
