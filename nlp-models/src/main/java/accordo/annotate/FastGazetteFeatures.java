package accordo.annotate;

import edu.stanford.nlp.ie.NERFeatureFactory;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.sequences.Clique;
import edu.stanford.nlp.sequences.FeatureFactory;
import edu.stanford.nlp.util.PaddedList;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * The features of CoreNLP's {@link NERFeatureFactory}, its clean gazetteer looked up by phrase. The
 * stock factory compares every phrase that contains the word, up to 244,416 of them a token.
 */
final class FastGazetteFeatures extends FeatureFactory<CoreLabel> {
  private static final long serialVersionUID = 1;

  private final NERFeatureFactory<CoreLabel> stock;
  private final transient PhraseTable phrases;

  private FastGazetteFeatures(NERFeatureFactory<CoreLabel> stock, PhraseTable phrases) {
    this.stock = stock;
    this.phrases = phrases;
  }

  /** Replaces the classifier's gazetteer look-up, if it has a gazetteer. */
  @SuppressWarnings("unchecked")
  static void install(CRFClassifier<CoreLabel> classifier) {
    for (int i = 0; i < classifier.featureFactories.size(); i++) {
      if (classifier.featureFactories.get(i) instanceof NERFeatureFactory<?> factory
          && classifier.flags.useGazettes
          && classifier.flags.cleanGazette) {
        NERFeatureFactory<CoreLabel> stock = (NERFeatureFactory<CoreLabel>) factory;
        classifier.featureFactories.set(i, new FastGazetteFeatures(stock, takeGazette(stock)));
      }
    }
  }

  private static PhraseTable takeGazette(NERFeatureFactory<CoreLabel> stock) {
    try {
      Field field = NERFeatureFactory.class.getDeclaredField("wordToGazetteInfos");
      field.setAccessible(true);
      PhraseTable.Builder builder = new PhraseTable.Builder();
      for (Object infos : ((Map<?, ?>) field.get(stock)).values()) {
        for (Object info : (Collection<?>) infos) {
          if ((int) read(info, "loc") == 0) {
            builder.add((String[]) read(info, "words"), (String) read(info, "feature"));
          }
        }
      }
      field.set(stock, new HashMap<>());
      return builder.build();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("CoreNLP's gazetteer has changed its shape", e);
    }
  }

  private static Object read(Object info, String name) throws ReflectiveOperationException {
    Field field = info.getClass().getDeclaredField(name);
    field.setAccessible(true);
    return field.get(info);
  }

  @Override
  public Collection<String> getCliqueFeatures(
      PaddedList<CoreLabel> info, int position, Clique clique) {
    Collection<String> features = stock.getCliqueFeatures(info, position, clique);
    if (clique == cliqueC) {
      phrases.cover(
          position,
          at -> info.get(at).getString(CoreAnnotations.TextAnnotation.class),
          feature -> features.add(feature + "|C"));
    }
    return features;
  }
}
