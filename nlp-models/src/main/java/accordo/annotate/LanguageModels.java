package accordo.annotate;

import accordo.annotate.model.NameTagger;
import accordo.annotate.model.PosTagger;
import accordo.annotate.model.Tree;
import accordo.annotate.model.TreeParser;
import accordo.text.Resources;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The models of one language. Safe for use by many threads. */
final class LanguageModels {
  private final NameTagger names;
  private final PosTagger tags;
  private final TreeParser trees;

  private LanguageModels(NameTagger names, PosTagger tags, TreeParser trees) {
    this.names = names;
    this.tags = tags;
    this.trees = trees;
  }

  static LanguageModels load(AnnotatorSettings settings) {
    return new LanguageModels(
        read(settings.ner(), NameTagger::read),
        read(settings.tagger(), PosTagger::read),
        settings.parser() == null ? null : read(settings.parser(), TreeParser::read));
  }

  /** The class path of the packed form of a model of CoreNLP. */
  static String packed(String model) {
    return model + ".packed";
  }

  private interface Reader<T> {
    T read(InputStream in) throws IOException;
  }

  private static <T> T read(String model, Reader<T> reader) {
    try (InputStream in = new BufferedInputStream(Resources.open(packed(model)))) {
      return reader.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read model " + model, e);
    }
  }

  /** The class of name that each word belongs to, as the model calls it. */
  List<String> names(List<String> words) {
    return names.tag(words);
  }

  /** Each word's part of speech, as the model calls it. */
  List<String> tags(List<String> words) {
    return tags.tag(words);
  }

  boolean hasParser() {
    return trees != null;
  }

  Tree tree(List<String> words, List<String> tags) {
    return trees.parse(words, tags);
  }
}
