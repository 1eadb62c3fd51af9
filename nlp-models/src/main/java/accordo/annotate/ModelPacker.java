package accordo.annotate;

import accordo.annotate.model.Packers;
import accordo.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Packs the models that the language packs name, when the project is built: CoreNLP's formats take
 * a minute and gigabytes to load, packed ones a second. Tables and dictionaries are copied as they
 * are.
 */
public final class ModelPacker {
  private static final String DICTIONARY = ".dict";

  private final Path stock;
  private final Path packed;

  private ModelPacker(Path stock, Path packed) {
    this.stock = stock;
    this.packed = packed;
  }

  /**
   * Packs what is not packed yet.
   *
   * @param args the folder of CoreNLP's models, the folder to write to
   */
  public static void main(String[] args) throws IOException {
    ModelPacker packer = new ModelPacker(Path.of(args[0]), Path.of(args[1]));
    for (Language language : Language.all()) {
      packer.pack(AnnotatorSettings.of(language));
    }
  }

  private void pack(AnnotatorSettings settings) throws IOException {
    pack(settings.ner(), Packers::packNames);
    pack(settings.tagger(), Packers::packTags);
    pack(settings.parser(), Packers::packTrees);
    copy(settings.contractions());
    copy(settings.enclitics());
    copy(settings.lemmas());
    if (settings.lemmas() != null) {
      copy(settings.lemmas().replace(DICTIONARY, ".info"));
    }
  }

  private interface Packing {
    void pack(Path stock, Path packed) throws IOException;
  }

  private void pack(String model, Packing packing) throws IOException {
    if (model != null) {
      Path from = stock.resolve(model);
      Path to = packed.resolve(LanguageModels.packed(model));
      if (!isNewer(to, from)) {
        Path unfinished = to.resolveSibling(to.getFileName() + ".part");
        Files.createDirectories(to.getParent());
        packing.pack(from, unfinished);
        Files.move(unfinished, to, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  /** Copies a file of the stock folder; language packs may also name tables of their own. */
  private void copy(String path) throws IOException {
    if (path != null && Files.exists(stock.resolve(path))) {
      Path to = packed.resolve(path);
      Files.createDirectories(to.getParent());
      Files.copy(stock.resolve(path), to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static boolean isNewer(Path result, Path source) throws IOException {
    return Files.exists(result)
        && Files.getLastModifiedTime(result).compareTo(Files.getLastModifiedTime(source)) >= 0;
  }
}
