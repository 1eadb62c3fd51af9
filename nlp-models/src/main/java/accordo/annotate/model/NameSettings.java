package accordo.annotate.model;

import edu.stanford.nlp.sequences.SeqClassifierFlags;
import java.io.IOException;
import java.util.List;

/**
 * What differs between the name models; the kinds of features are the same in all.
 *
 * @param shape number of CoreNLP's word shape
 * @param width how many words before and after count as near
 * @param longestPart longest beginning and end of a word that counts, or -1
 * @param titles whether titles before names count
 * @param american whether British spellings are read as American ones
 * @param clusters whether words have distributional classes
 * @param casedClusters whether these tell words apart by case
 * @param clustersOfShapes whether these take all numbers for one
 * @param unknownCluster the class of other words
 */
record NameSettings(
    int shape,
    int width,
    int longestPart,
    boolean titles,
    boolean american,
    boolean clusters,
    boolean casedClusters,
    boolean clustersOfShapes,
    String unknownCluster) {

  static NameSettings of(SeqClassifierFlags flags) {
    return new NameSettings(
        flags.wordShape,
        flags.disjunctionWidth,
        flags.maxNGramLeng,
        flags.useTitle,
        flags.wordFunction != null,
        flags.useDistSim,
        flags.casedDistSim,
        flags.numberEquivalenceDistSim,
        String.valueOf(flags.unknownWordDistSimClass));
  }

  static NameSettings read(PackedReader in) throws IOException {
    int[] numbers = in.readInts();
    List<String> texts = in.readStrings();
    return new NameSettings(
        numbers[0],
        numbers[1],
        numbers[2],
        numbers[3] == 1,
        numbers[4] == 1,
        numbers[5] == 1,
        numbers[6] == 1,
        numbers[7] == 1,
        texts.get(0));
  }

  void write(PackedWriter out) throws IOException {
    out.writeInts(
        new int[] {
          shape,
          width,
          longestPart,
          titles ? 1 : 0,
          american ? 1 : 0,
          clusters ? 1 : 0,
          casedClusters ? 1 : 0,
          clustersOfShapes ? 1 : 0
        });
    out.writeStrings(List.of(unknownCluster));
  }
}
