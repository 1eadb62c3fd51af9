package accordo.annotate.model;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The numbers of a neural dependency model: a vector for each word, tag and label, two layers over
 * them. Weights are kept by input, so that a layer is a sum of rows.
 */
final class ParserModel {
  private static final String UNKNOWN = "-UNKNOWN-";
  private static final String NOTHING = "-NULL-";
  private static final String ROOT = "-ROOT-";

  private final Map<String, Integer> words;
  private final Map<String, Integer> tags;
  private final List<String> labels;
  private final int firstLabel;
  private final float[] embeddings;
  private final float[][] first;
  private final float[] bias;
  private final float[][] second;
  private final int[] precomputed;

  private ParserModel(PackedReader in) throws IOException {
    List<String> wordList = in.readStrings();
    List<String> tagList = in.readStrings();
    this.labels = in.readStrings();
    this.words = numbers(wordList, 0);
    this.tags = numbers(tagList, wordList.size());
    this.firstLabel = wordList.size() + tagList.size();
    this.embeddings = in.readFloats();
    int embedding = embeddings.length / (firstLabel + labels.size());
    this.first = new float[Features.COUNT * embedding][];
    for (int i = 0; i < first.length; i++) {
      first[i] = in.readFloats();
    }
    this.bias = in.readFloats();
    this.second = new float[bias.length][];
    for (int i = 0; i < second.length; i++) {
      second[i] = in.readFloats();
    }
    this.precomputed = in.readInts();
  }

  static ParserModel read(InputStream in) throws IOException {
    return new ParserModel(new PackedReader(in));
  }

  private static Map<String, Integer> numbers(List<String> names, int from) {
    Map<String, Integer> numbers = new HashMap<>(names.size() * 2);
    for (int i = 0; i < names.size(); i++) {
      numbers.put(names.get(i), from + i);
    }
    return numbers;
  }

  int word(String word) {
    Integer number = words.get(word);
    return number == null ? words.get(UNKNOWN) : number;
  }

  int tag(String tag) {
    Integer number = tags.get(tag);
    return number == null ? tags.get(UNKNOWN) : number;
  }

  /** The number of a label as input, from its place in {@link #labels}. */
  int label(int place) {
    return firstLabel + place;
  }

  int rootWord() {
    return words.get(ROOT);
  }

  int rootTag() {
    return tags.get(ROOT);
  }

  int noWord() {
    return words.get(NOTHING);
  }

  int noTag() {
    return tags.get(NOTHING);
  }

  int noLabel() {
    return firstLabel + labels.indexOf(NOTHING);
  }

  /** Labels of arcs; the first stands for none, the second for the root's. */
  List<String> labels() {
    return labels;
  }

  /** How many words, tags and labels there are. */
  int inputs() {
    return firstLabel + labels.size();
  }

  int tagsFrom() {
    return words.size();
  }

  int hidden() {
    return bias.length;
  }

  int embedding() {
    return first.length / Features.COUNT;
  }

  float[] bias() {
    return bias;
  }

  /** The second layer's weights, a row for each hidden unit, a column for each transition. */
  float[][] second() {
    return second;
  }

  /** The row of the first layer that the given component of a feature's vector weighs. */
  float[] first(int feature, int component) {
    return first[feature * embedding() + component];
  }

  float component(int input, int component) {
    return embeddings[input * embedding() + component];
  }

  /** Whether CoreNLP computes this input in this place beforehand, thus in double precision. */
  boolean isPrecomputed(int feature, int input) {
    return Arrays.binarySearch(precomputed, input * Features.COUNT + feature) >= 0;
  }
}
