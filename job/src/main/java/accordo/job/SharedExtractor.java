package accordo.job;

import accordo.company.lexicon.CompanyRegister;
import accordo.extract.Extractor;
import accordo.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Loads the models once in a JVM, when they are first needed; they are read-only. */
final class SharedExtractor {
  /** What decides over what is loaded. */
  private record Key(Set<Language> languages, List<String> companies) {}

  private static final Map<Key, Extractor> LOADED = new ConcurrentHashMap<>();

  private SharedExtractor() {}

  /**
   * @param companies files of companies, as {@link CompanyRegister#read} takes them
   */
  static Extractor of(List<Language> languages, List<String> companies) {
    return LOADED.computeIfAbsent(
        new Key(Set.copyOf(languages), List.copyOf(companies)), SharedExtractor::load);
  }

  private static Extractor load(Key key) {
    try {
      List<Path> files = key.companies().stream().map(Path::of).toList();
      return Extractor.load(key.languages(), CompanyRegister.read(files));
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }
}
