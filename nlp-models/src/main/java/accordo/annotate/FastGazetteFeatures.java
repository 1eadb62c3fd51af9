package accordo.annotate;

import edu.stanford.nlp.ie.NERFeatureFactory;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.sequences.Clique;
import edu.stanford.nlp.sequences.FeatureFactory;
import edu.stanford.nlp.util.PaddedList;
import java.util.Collection;

/**
 * The features of CoreNLP's {@link NERFeatureFactory}, its clean gazetteer looked up by phrase. The
 * stock factory compares every phrase that contains the word, up to 244,416 of them a token. {@link
 * GazetteerPacker} takes the phrases out of the model.
 */
final class FastGazetteFeatures extends FeatureFactory<CoreLabel> {
  private static final long serialVersionUID = 1;

  private final NERFeatureFactory<CoreLabel> stock;
  private final transient PhraseTable phrases;

  private FastGazetteFeatures(NERFeatureFactory<CoreLabel> stock, PhraseTable phrases) {
    this.stock = stock;
    this.phrases = phrases;
  }

  /** Gives a classifier whose gazetteer was packed its phrases back. */
  @SuppressWarnings("unchecked")
  static void install(CRFClassifier<CoreLabel> classifier, PhraseTable phrases) {
    classifier.featureFactories.replaceAll(
        factory ->
            factory instanceof NERFeatureFactory<?> stock
                ? new FastGazetteFeatures((NERFeatureFactory<CoreLabel>) stock, phrases)
                : factory);
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
