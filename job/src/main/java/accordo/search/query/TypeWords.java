package accordo.search.query;

import accordo.deal.DealType;
import accordo.text.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What people call the types of deals in six languages: "cross licence", "licenza incrociata" and
 * "Kreuzlizenz" are all {@link DealType#CROSS_LICENSE}. The words are in {@code type-words.tsv}.
 */
final class TypeWords {
  private static final String FILE = "type-words.tsv";

  /** By language and stems, joined by spaces. */
  private static final Map<String, Set<DealType>> TYPES = read();

  private static final int MOST_WORDS =
      TYPES.keySet().stream().mapToInt(k -> k.split(" ").length - 1).max().orElse(0);

  private TypeWords() {}

  /** The types that a text names as a whole, in whatever language; empty when none. */
  static Set<DealType> named(String text) {
    return named(List.of(text)).types();
  }

  /**
   * The longest name of types that words begin with.
   *
   * @param length how many of the words it takes, 0 when there is none
   */
  record Named(int length, Set<DealType> types) {}

  static Named named(List<String> words) {
    Named best = new Named(0, Set.of());
    for (Language language : Language.all()) {
      StringBuilder key = new StringBuilder(language.code());
      for (int i = 0; i < Math.min(words.size(), MOST_WORDS); i++) {
        Stems.of(language.code(), words.get(i)).forEach(stem -> key.append(' ').append(stem));
        Set<DealType> types = TYPES.getOrDefault(key.toString(), Set.of());
        if (!types.isEmpty() && i + 1 >= best.length()) {
          best = i + 1 == best.length() ? union(best, types) : new Named(i + 1, types);
        }
      }
    }
    return best;
  }

  private static Named union(Named named, Set<DealType> more) {
    Set<DealType> all = EnumSet.copyOf(named.types());
    all.addAll(more);
    return new Named(named.length(), all);
  }

  private static Map<String, Set<DealType>> read() {
    Map<String, Set<DealType>> types = new HashMap<>();
    for (String line : lines()) {
      String[] columns = line.split("\t", -1);
      if (columns.length != 3) {
        throw new IllegalStateException(FILE + ": expected type, language, words: " + line);
      }
      for (String words : columns[2].split("\\|")) {
        String stems = String.join(" ", Stems.of(columns[1], words));
        types
            .computeIfAbsent(columns[1] + " " + stems, k -> EnumSet.noneOf(DealType.class))
            .add(DealType.valueOf(columns[0]));
      }
    }
    return types;
  }

  private static List<String> lines() {
    var stream = TypeWords.class.getResourceAsStream(FILE);
    if (stream == null) {
      throw new IllegalStateException("missing resource accordo/search/query/" + FILE);
    }
    try (var in = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      List<String> lines = new ArrayList<>(in.lines().toList());
      lines.removeIf(line -> line.isBlank() || line.startsWith("#"));
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }
}
