package accordo.annotate;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.zip.GZIPInputStream;

/** Loads name models. */
final class NameModel {
  private static final int BUFFER = 1 << 16;

  private NameModel() {}

  /**
   * Loads a classifier.
   *
   * @param gazetteer class path of the phrases that {@link GazetteerPacker} took out of it, or null
   */
  static CRFClassifier<CoreLabel> load(String path, String gazetteer) {
    Properties settings = new Properties();
    // Words seen in one article must not change the names of the next.
    settings.setProperty("maxAdditionalKnownLCWords", "0");
    try (ObjectInputStream in = new ObjectInputStream(open(path))) {
      CRFClassifier<CoreLabel> classifier = CRFClassifier.getClassifier(in, settings);
      if (gazetteer != null) {
        FastGazetteFeatures.install(classifier, phrases(gazetteer));
      }
      return classifier;
    } catch (IOException | ClassNotFoundException e) {
      throw new UncheckedIOException(new IOException("cannot read model " + path, e));
    }
  }

  private static PhraseTable phrases(String path) throws IOException {
    try (DataInputStream in = new DataInputStream(open(path))) {
      return PhraseTable.read(in);
    }
  }

  private static InputStream open(String path) throws IOException {
    return new BufferedInputStream(new GZIPInputStream(Resources.open(path), BUFFER), BUFFER);
  }
}
