package accordo.annotate;

import edu.stanford.nlp.ie.NERFeatureFactory;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/**
 * Takes the gazetteer out of a name model when the models are packaged: five million entries that
 * CoreNLP would deserialise at every start become one {@link PhraseTable}.
 */
public final class GazetteerPacker {
  private GazetteerPacker() {}

  /**
   * Packs a model, unless that has been done.
   *
   * @param args the stock model, the model to write, the phrase table to write
   */
  public static void main(String[] args) throws Exception {
    Path stock = Path.of(args[0]);
    Path model = Path.of(args[1]);
    Path table = Path.of(args[2]);
    if (isNewer(model, stock) && isNewer(table, stock)) {
      return;
    }
    CRFClassifier<CoreLabel> classifier = CRFClassifier.getClassifier(stock.toFile());
    PhraseTable.Builder phrases = new PhraseTable.Builder();
    for (Object factory : classifier.featureFactories) {
      if (factory instanceof NERFeatureFactory<?> names) {
        take(names, phrases);
      }
    }
    try (ObjectOutputStream out = new ObjectOutputStream(gzip(model))) {
      classifier.serializeClassifier(out);
    }
    try (DataOutputStream out = new DataOutputStream(gzip(table))) {
      phrases.build().write(out);
    }
  }

  private static boolean isNewer(Path result, Path source) throws IOException {
    return Files.exists(result)
        && Files.getLastModifiedTime(result).compareTo(Files.getLastModifiedTime(source)) >= 0;
  }

  private static BufferedOutputStream gzip(Path file) throws IOException {
    return new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file)), 1 << 16);
  }

  /** Moves every phrase of a feature factory into the table. */
  private static void take(NERFeatureFactory<?> factory, PhraseTable.Builder phrases) {
    try {
      Field field = NERFeatureFactory.class.getDeclaredField("wordToGazetteInfos");
      field.setAccessible(true);
      for (Object infos : ((Map<?, ?>) field.get(factory)).values()) {
        for (Object info : (Collection<?>) infos) {
          if ((int) read(info, "loc") == 0) {
            phrases.add((String[]) read(info, "words"), (String) read(info, "feature"));
          }
        }
      }
      field.set(factory, new HashMap<>());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("CoreNLP's gazetteer has changed its shape", e);
    }
  }

  private static Object read(Object info, String name) throws ReflectiveOperationException {
    Field field = info.getClass().getDeclaredField(name);
    field.setAccessible(true);
    return field.get(info);
  }
}
