package accordo.annotate.model;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The numbers of a maximum-entropy tagger, its dictionary and its distributional classes. */
final class TagModel {
  private static final Pattern DIGIT = Pattern.compile("[0-9]");

  private final List<String> tags;
  private final List<TagFeature> features;
  private final boolean american;
  private final int rareBelow;
  private final HashKeys words;
  private final int[] counts;
  private final int[] firstTags;
  private final int[] setOf;
  private final List<int[]> tagSets;
  private final boolean casedClusters;
  private final boolean clustersOfDigits;
  private final String unknownCluster;
  private final HashKeys clustered;
  private final int[] clusterOf;
  private final List<String> clusters;
  private final HashKeys values;
  private final int[] rows;
  private final int[] rowTags;
  private final double[] rowWeights;

  private TagModel(PackedReader in) throws IOException {
    this.tags = in.readStrings();
    this.features = readFeatures(in);
    this.american = in.readInt() == 1;
    this.rareBelow = in.readInt();
    this.words = HashKeys.read(in);
    this.counts = in.readInts();
    this.firstTags = in.readInts();
    this.setOf = in.readInts();
    this.tagSets = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      tagSets.add(in.readInts());
    }
    this.casedClusters = in.readInt() == 1;
    this.clustersOfDigits = in.readInt() == 1;
    this.clustered = HashKeys.read(in);
    this.clusterOf = in.readInts();
    this.clusters = in.readStrings();
    this.unknownCluster = clusters.get(0);
    this.values = HashKeys.read(in);
    this.rows = in.readInts();
    this.rowTags = in.readInts();
    this.rowWeights = in.readDoubles();
  }

  private static List<TagFeature> readFeatures(PackedReader in) throws IOException {
    List<TagFeature> features = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      int[] numbers = in.readInts();
      features.add(
          new TagFeature(
              TagFeature.Kind.values()[numbers[0]],
              numbers[1],
              numbers[2],
              numbers[3] == 1,
              name(features.size())));
    }
    return features;
  }

  static TagModel read(InputStream in) throws IOException {
    return new TagModel(new PackedReader(in));
  }

  /** The hash of a feature by its place in the model. */
  static TextHash name(int feature) {
    return TextHash.of(feature + ":");
  }

  List<String> tags() {
    return tags;
  }

  List<TagFeature> features() {
    return features;
  }

  boolean american() {
    return american;
  }

  boolean isRare(String word) {
    int slot = words.slot(TextHash.of(word).value());
    return slot < 0 || counts[slot] < rareBelow;
  }

  /** Numbers of the tags that a word can have, in the order that CoreNLP tries them. */
  int[] tagsOf(String word) {
    int slot = words.slot(TextHash.of(word).value());
    return tagSets.get(slot < 0 ? 0 : setOf[slot]);
  }

  /** The most frequent tag of a word, or {@code "0"} for an unknown one. */
  String firstTag(String word) {
    int slot = words.slot(TextHash.of(word).value());
    return slot < 0 ? "0" : tags.get(firstTags[slot]);
  }

  String cluster(String word) {
    String key = casedClusters ? word : word.toLowerCase(Locale.ROOT);
    int slot = clustered.slot(TextHash.of(key).value());
    if (slot < 0 && clustersOfDigits) {
      slot = clustered.slot(TextHash.of(DIGIT.matcher(key).replaceAll("9")).value());
    }
    return slot < 0 ? unknownCluster : clusters.get(clusterOf[slot]);
  }

  /** Where the weights of a feature's value start, or -1. */
  int row(TextHash key) {
    int slot = values.slot(key.value());
    return slot < 0 ? -1 : rows[slot];
  }

  /** Adds a row of weights; the end of a row is marked with a tag below 0. */
  void add(int row, double[] to) {
    if (row >= 0) {
      for (int i = row; rowTags[i] >= 0; i++) {
        to[rowTags[i]] += rowWeights[i];
      }
    }
  }
}
