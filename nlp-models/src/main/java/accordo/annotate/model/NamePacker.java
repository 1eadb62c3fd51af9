package accordo.annotate.model;

import edu.stanford.nlp.ie.NERFeatureFactory;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.Index;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes the numbers out of a name model of CoreNLP: features become hashes, the gazetteer's
 * millions of entries a {@link PhraseTable}.
 */
final class NamePacker {
  private final CRFClassifier<CoreLabel> stock;
  private final NERFeatureFactory<?> factory;

  private NamePacker(CRFClassifier<CoreLabel> stock) {
    this.stock = stock;
    this.factory = (NERFeatureFactory<?>) stock.featureFactories.get(0);
  }

  static void pack(Path stock, Path packed) throws IOException {
    try (PackedWriter out = new PackedWriter(packed)) {
      new NamePacker(CRFClassifier.getClassifier(stock.toFile())).write(out);
    } catch (ClassNotFoundException e) {
      throw new IOException("cannot read model " + stock, e);
    }
  }

  private void write(PackedWriter out) throws IOException {
    NameSettings.of(stock.flags).write(out);
    List<String> classes = new ArrayList<>(stock.classIndex.objectsList());
    out.writeStrings(classes);
    out.writeInt(classes.indexOf(stock.flags.backgroundSymbol));
    out.writeInts(pairs(classes.size()));
    hashes((Collection<?>) Reflect.get(stock, "knownLCWords")).write(out);
    writeClusters(out);
    writeFeatures(out);
    writePhrases(out);
  }

  /** The pairs of classes in the order of their weights. */
  private int[] pairs(int classes) {
    Index<CRFLabel> pairs = labels().get(1);
    int[] numbers = new int[pairs.size()];
    for (int i = 0; i < numbers.length; i++) {
      int[] pair = pairs.get(i).getLabel();
      numbers[i] = pair[0] * classes + pair[1];
    }
    return numbers;
  }

  @SuppressWarnings("unchecked")
  private List<Index<CRFLabel>> labels() {
    return (List<Index<CRFLabel>>) Reflect.get(stock, "labelIndices");
  }

  /** A row with the weights of single classes in the order of the classes. */
  private float[] ordered(String feature, float[] row) {
    if (!feature.endsWith(Suffix.NONE.text())) {
      return row;
    }
    float[] ordered = new float[row.length];
    Index<CRFLabel> single = labels().get(0);
    for (int i = 0; i < row.length; i++) {
      ordered[single.get(i).getLabel()[0]] = row[i];
    }
    return ordered;
  }

  private void writeClusters(PackedWriter out) throws IOException {
    Object lexicon = Reflect.get(factory, "lexicon");
    Map<?, ?> clusterOfWord = lexicon == null ? Map.of() : (Map<?, ?>) lexicon;
    Map<String, Integer> numbers = new LinkedHashMap<>();
    HashKeys keys = hashes(clusterOfWord.keySet());
    int[] clusterOf = new int[keys.size()];
    clusterOfWord.forEach(
        (word, cluster) -> {
          int number = numbers.computeIfAbsent((String) cluster, c -> numbers.size());
          clusterOf[keys.slot(TextHash.of((String) word).value())] = number;
        });
    keys.write(out);
    out.writeInts(clusterOf);
    out.writeStrings(numbers.keySet());
  }

  private void writeFeatures(PackedWriter out) throws IOException {
    Index<?> names = (Index<?>) Reflect.get(stock, "featureIndex");
    float[][] weights = (float[][]) Reflect.get(stock, "weights");
    HashKeys keys = hashes(names.objectsList());
    int[] rows = new int[keys.size()];
    int total = 0;
    for (float[] row : weights) {
      total += row.length;
    }
    float[] all = new float[total];
    int at = 0;
    for (int i = 0; i < weights.length; i++) {
      String name = (String) names.get(i);
      rows[keys.slot(TextHash.of(name).value())] = at;
      System.arraycopy(ordered(name, weights[i]), 0, all, at, weights[i].length);
      at += weights[i].length;
    }
    keys.write(out);
    out.writeInts(rows);
    out.writeFloats(all);
  }

  private void writePhrases(PackedWriter out) throws IOException {
    out.writeInt(stock.flags.useGazettes ? 1 : 0);
    if (stock.flags.useGazettes) {
      PhraseTable.Builder phrases = new PhraseTable.Builder();
      Map<?, ?> entries = (Map<?, ?>) Reflect.get(factory, "wordToGazetteInfos");
      for (Object infos : entries.values()) {
        for (Object info : (Collection<?>) infos) {
          if ((int) Reflect.get(info, "loc") == 0) {
            phrases.add(
                (String[]) Reflect.get(info, "words"), (String) Reflect.get(info, "feature"));
          }
        }
      }
      phrases.build().write(out);
    }
  }

  private static HashKeys hashes(Collection<?> texts) {
    return HashKeys.of(texts.stream().map(t -> TextHash.of((String) t).value()).toList());
  }
}
