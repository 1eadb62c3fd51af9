package accordo.job;

import accordo.extract.Extractor;
import accordo.text.Language;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Loads the models once in a JVM, when they are first needed; they are read-only. */
final class SharedExtractor {
  private static final Map<Set<Language>, Extractor> LOADED = new ConcurrentHashMap<>();

  private SharedExtractor() {}

  static Extractor of(Collection<Language> languages) {
    return LOADED.computeIfAbsent(Set.copyOf(languages), Extractor::load);
  }
}
