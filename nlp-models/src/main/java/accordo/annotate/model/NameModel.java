package accordo.annotate.model;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * The numbers of a name model: a row of weights for each feature, one weight for each class, or for
 * each pair of classes.
 */
final class NameModel {
  private final NameSettings settings;
  private final List<String> classes;
  private final int outside;
  private final int[] pairs;
  private final HashKeys lowerCased;
  private final HashKeys clustered;
  private final int[] clusterOf;
  private final List<String> clusters;
  private final HashKeys features;
  private final int[] rows;
  private final float[] weights;
  private final PhraseTable phrases;

  private NameModel(PackedReader in) throws IOException {
    this.settings = NameSettings.read(in);
    this.classes = in.readStrings();
    this.outside = in.readInt();
    this.pairs = in.readInts();
    this.lowerCased = HashKeys.read(in);
    this.clustered = HashKeys.read(in);
    this.clusterOf = in.readInts();
    this.clusters = in.readStrings();
    this.features = HashKeys.read(in);
    this.rows = in.readInts();
    this.weights = in.readFloats();
    this.phrases = in.readInt() == 1 ? PhraseTable.read(in) : null;
  }

  static NameModel read(InputStream in) throws IOException {
    return new NameModel(new PackedReader(in));
  }

  NameSettings settings() {
    return settings;
  }

  List<String> classes() {
    return classes;
  }

  /** The class of words that are no names. */
  int outside() {
    return outside;
  }

  /**
   * The pairs of classes that may follow each other, as first times number of classes plus second.
   */
  int[] pairs() {
    return pairs;
  }

  /** Whether training saw this word in lower case. */
  boolean isKnownInLowerCase(String word) {
    return lowerCased.slot(TextHash.of(word).value()) >= 0;
  }

  /** The distributional class of a word. */
  String cluster(String word) {
    int slot = clustered.slot(TextHash.of(word).value());
    return slot < 0 ? settings.unknownCluster() : clusters.get(clusterOf[slot]);
  }

  /** Where a feature's weights start, or -1 for an unknown feature. */
  int row(TextHash feature) {
    int slot = features.slot(feature.value());
    return slot < 0 ? -1 : rows[slot];
  }

  /** Adds a row of weights. */
  void add(int row, double[] to) {
    if (row >= 0) {
      for (int i = 0; i < to.length; i++) {
        to[i] += weights[row + i];
      }
    }
  }

  /** The gazetteer, or null. */
  PhraseTable phrases() {
    return phrases;
  }
}
