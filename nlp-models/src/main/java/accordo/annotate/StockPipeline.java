package accordo.annotate;

import accordo.text.Language;
import accordo.text.Resources;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * CoreNLP as it comes, with the annotators that an extraction needs: what benchmarks compare with.
 * Extraction itself never uses it.
 */
public final class StockPipeline {
  private final StanfordCoreNLP pipeline;

  private StockPipeline(StanfordCoreNLP pipeline) {
    this.pipeline = pipeline;
  }

  /**
   * Loads the models that Accordo also uses, in CoreNLP's own formats.
   *
   * @param stock the folder that they were unpacked to
   */
  public static StockPipeline load(Language language, Path stock) {
    AnnotatorSettings settings = AnnotatorSettings.of(language);
    Properties properties = Resources.properties(language.pack() + "stock.properties");
    properties.setProperty("pos.model", settings.tagger());
    properties.setProperty("ner.model", settings.ner());
    if (settings.parser() != null) {
      properties.setProperty("depparse.model", settings.parser());
    }
    properties.replaceAll((key, value) -> inFolder(stock, (String) value));
    // Beside the name model, English would run rules for dates, amounts and finer classes.
    for (String extra : new String[] {"applyNumericClassifiers", "applyFineGrained", "useSUTime"}) {
      properties.setProperty("ner." + extra, "false");
    }
    properties.setProperty("ner.buildEntityMentions", "false");
    return new StockPipeline(new StanfordCoreNLP(properties));
  }

  private static String inFolder(Path stock, String value) {
    Path file = stock.resolve(value);
    return Files.exists(file) ? file.toString() : value;
  }

  /** Annotates a text and gives its number of tokens. */
  public int read(String text) {
    Annotation annotation = new Annotation(text);
    pipeline.annotate(annotation);
    return annotation.get(CoreAnnotations.TokensAnnotation.class).size();
  }

  /** Lets go of the models. */
  public static void clear() {
    StanfordCoreNLP.clearAnnotatorPool();
  }
}
