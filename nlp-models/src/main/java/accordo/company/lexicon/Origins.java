package accordo.company.lexicon;

import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.annotate.WordForm;
import accordo.annotate.WordMemory;
import accordo.text.Language;
import accordo.text.Resources;
import java.util.HashMap;
import java.util.Map;

/**
 * Words that say where a company is from: "der US-Konzern", "die Finnen". Lines of {@code stem TAB
 * ISO country} in {@code references/origins.tsv} of the language pack, or in {@code countries.tsv}
 * where an adjective does not stand for a company by itself; cities, which never do, in {@code
 * cities.tsv}.
 */
public final class Origins {
  private static final int SHORTEST_NAME = 5;

  /** "us" is the start of many words. */
  private static final int SHORT = 2;

  private final Map<String, String> countries = new HashMap<>();
  private final Map<String, String> cities = new HashMap<>();
  private final WordMemory<String> byWord = new WordMemory<>(this::find);

  public Origins(Language language) {
    String pack = language.pack() + "references/";
    read(pack + "origins.tsv", countries);
    read(pack + "countries.tsv", countries);
    read(pack + "cities.tsv", cities);
  }

  private static void read(String path, Map<String, String> countries) {
    for (String line : Resources.linesIfPresent(path)) {
      String[] columns = line.split("\t");
      countries.put(columns[0], columns[1]);
    }
  }

  /** The country that the token's first letters name, or null. */
  public String of(Token token) {
    return byWord.of(token);
  }

  private String find(WordForm form) {
    String word = form.lower();
    for (int n = word.length(); n > 1; n--) {
      String country = countries.get(word.substring(0, n));
      boolean whole = n > SHORT || n == word.length() || !Character.isLetter(word.charAt(n));
      if (country != null && whole) {
        return country;
      }
    }
    return null;
  }

  /** The country that the token names or where the city lies that it names, or null. */
  public String ofPlace(Token token, String place) {
    String country = of(token);
    return country == null ? cities.get(place) : country;
  }

  /** The country that a word of the phrase names, or null. */
  public String in(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      String country = of(sentence.token(i));
      if (country != null) {
        return country;
      }
    }
    return null;
  }

  /** Whether the token names the people of a place, who may stand for a company from there. */
  public boolean isPeople(Sentence sentence, int at) {
    Token token = sentence.token(at);
    boolean attribute = at + 1 < sentence.size() && sentence.token(at + 1).isCapitalised();
    return token.isCapitalised()
        && !attribute
        && token.form().length() >= SHORTEST_NAME
        && (token.lower().endsWith("er")
            || token.lower().endsWith("e")
            || token.lower().endsWith("n"))
        && of(token) != null;
  }
}
