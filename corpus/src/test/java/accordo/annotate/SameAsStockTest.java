package accordo.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import accordo.corpus.GoldArticle;
import accordo.corpus.GoldReader;
import accordo.text.Language;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Our inference against CoreNLP's own, over the corpus: the same names, tags and trees for 21,000
 * tokens. CoreNLP's Italian reads 100 tokens a second, so that more takes a property: {@code mvn
 * verify -Dstock.tokens=20000} compares so many in each language.
 */
class SameAsStockTest {
  private static final int TOKENS = Integer.getInteger("stock.tokens", 3_500);
  private static final Path STOCK = Path.of("..", "nlp-models", "target", "stock");

  @ParameterizedTest
  @MethodSource("accordo.text.Language#all")
  void namesTagsAndTreesAreCoreNlps(Language language) throws Exception {
    AnnotatorSettings settings = AnnotatorSettings.of(language);
    LanguageModels models = LanguageModels.load(settings);
    List<List<CoreLabel>> sentences = sentences(language);
    compareNames(settings, models, sentences);
    compareTags(settings, models, sentences);
    if (models.hasParser()) {
      compareTrees(settings, models, sentences);
    }
  }

  private static void compareNames(
      AnnotatorSettings settings, LanguageModels models, List<List<CoreLabel>> sentences)
      throws Exception {
    Properties properties = new Properties();
    // Else CoreNLP would let one sentence change the names of the next.
    properties.setProperty("maxAdditionalKnownLCWords", "0");
    CRFClassifier<CoreLabel> stock =
        CRFClassifier.getClassifier(STOCK.resolve(settings.ner()).toString(), properties);
    for (List<CoreLabel> sentence : sentences) {
      List<String> names =
          stock.classifySentence(sentence).stream()
              .map(label -> label.get(CoreAnnotations.AnswerAnnotation.class))
              .toList();
      assertEquals(names, models.names(words(sentence)), () -> words(sentence).toString());
    }
  }

  private static void compareTags(
      AnnotatorSettings settings, LanguageModels models, List<List<CoreLabel>> sentences) {
    MaxentTagger stock = new MaxentTagger(STOCK.resolve(settings.tagger()).toString());
    for (List<CoreLabel> sentence : sentences) {
      stock.tagCoreLabels(sentence);
      assertEquals(tags(sentence), models.tags(words(sentence)), () -> words(sentence).toString());
    }
  }

  private static void compareTrees(
      AnnotatorSettings settings, LanguageModels models, List<List<CoreLabel>> sentences) {
    DependencyParser stock =
        DependencyParser.loadFromModelFile(STOCK.resolve(settings.parser()).toString());
    for (List<CoreLabel> sentence : sentences) {
      CoreMap map = new ArrayCoreMap(1);
      map.set(CoreAnnotations.TokensAnnotation.class, sentence);
      List<String> arcs =
          stock.predict(map).typedDependencies().stream()
              .map(a -> a.dep().index() + " " + a.gov().index() + " " + a.reln())
              .sorted()
              .toList();
      var tree = models.tree(words(sentence), tags(sentence));
      List<String> ours = new ArrayList<>();
      for (int i = 0; i < sentence.size(); i++) {
        ours.add((i + 1) + " " + (tree.head(i) + 1) + " " + tree.relation(i));
      }
      ours.sort(null);
      assertEquals(arcs, ours, () -> words(sentence).toString());
    }
  }

  private static List<String> words(List<CoreLabel> sentence) {
    return sentence.stream().map(CoreLabel::word).toList();
  }

  private static List<String> tags(List<CoreLabel> sentence) {
    return sentence.stream().map(CoreLabel::tag).toList();
  }

  /** Sentences of the language, then of the others, which no model finds easier to read. */
  private static List<List<CoreLabel>> sentences(Language language) throws IOException {
    Annotator annotator = Annotator.load(language);
    List<List<CoreLabel>> sentences = new ArrayList<>();
    int tokens = 0;
    for (GoldArticle article : articles(language)) {
      for (Sentence sentence : annotator.tokenize(article.article().text()).sentences()) {
        if (tokens < TOKENS) {
          sentences.add(labels(sentence));
          tokens += sentence.size();
        }
      }
    }
    assertTrue(tokens >= TOKENS, tokens + " tokens");
    return sentences;
  }

  private static List<GoldArticle> articles(Language first) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Language language : Language.all()) {
      Path file = Path.of("articles", language.code() + ".jsonl");
      files.add(language == first ? 0 : files.size(), file);
    }
    return GoldReader.read(files);
  }

  private static List<CoreLabel> labels(Sentence sentence) {
    List<CoreLabel> labels = new ArrayList<>(sentence.size());
    for (Token token : sentence.tokens()) {
      CoreLabel label = new CoreLabel();
      label.setWord(token.form());
      label.setValue(token.form());
      label.setIndex(labels.size() + 1);
      labels.add(label);
    }
    return labels;
  }
}
