package accordo.company.lexicon;

import accordo.annotate.Reading;
import accordo.annotate.Token;
import accordo.annotate.WordForm;
import accordo.annotate.WordMemory;
import accordo.text.Language;
import accordo.text.Resources;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Adjectives of places, which stand for companies from there: "gli svedesi", "il gruppo padovano".
 * Lines of {@code lemma TAB ISO countries} in {@code references/homelands.tsv} of the language
 * pack.
 */
public final class Homelands {
  private static final List<String> ENDINGS = List.of("o", "e", "a", "");

  private final Map<String, Set<String>> countries = new HashMap<>();
  private final Map<String, Set<String>> seats = new HashMap<>();
  private final WordMemory<String> adjectives = new WordMemory<>(this::find);
  private final String domestic;

  public Homelands(Language language) {
    this.domestic = language.code().toUpperCase(Locale.ROOT);
    String path = language.pack() + "references/homelands.tsv";
    for (String line : Resources.linesIfPresent(path)) {
      String[] columns = line.split("\t");
      countries.put(columns[0], Set.of(columns[1].split(" ")));
    }
    readSeats(language.pack() + "references/seats.tsv");
  }

  private void readSeats(String path) {
    for (String line : Resources.linesIfPresent(path)) {
      String[] columns = line.split("\t");
      seats.put(NameForms.key(columns[0]), Set.of(columns[1].split("\\|")));
    }
  }

  /** The places, in small letters, where a well-known company is at home. */
  public Set<String> seats(String company) {
    return seats.getOrDefault(NameForms.key(company), Set.of());
  }

  /** Whether the language pack tells of places. */
  public boolean areKnown() {
    return !countries.isEmpty();
  }

  /** The lemma of an adjective of a place, or null where the token is none. */
  public String adjective(Token token) {
    return token.hasCapital() ? null : adjectives.of(token);
  }

  private String find(WordForm word) {
    for (Reading reading : word.readings()) {
      if (countries.containsKey(reading.lemma())) {
        return reading.lemma();
      }
    }
    String stem = word.lower().substring(0, word.lower().length() - 1);
    return ENDINGS.stream()
        .map(stem::concat)
        .filter(countries::containsKey)
        .findFirst()
        .orElse(null);
  }

  /** Where the places of the adjective are, as ISO codes. */
  public Set<String> countries(String adjective) {
    return countries.getOrDefault(adjective, Set.of());
  }

  /** Whether the places are in the country of the language, whose firms need no adjective. */
  public boolean isDomestic(String adjective) {
    return countries(adjective).contains(domestic);
  }
}
