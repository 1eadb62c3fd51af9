package accordo.company;

import accordo.annotate.Resources;
import accordo.annotate.Sentence;
import accordo.deal.Company;
import accordo.text.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Tells which company of an article "a finn cég" or "a finnek" means, from the countries of the
 * gazetteer. Lines of {@code adjective TAB ISO country} in {@code references/nationalities.tsv}.
 */
final class Nationalities {
  private static final List<String> PLURALS = List.of("ek", "ok", "ak", "k");

  private final Map<String, String> countries = new HashMap<>();

  Nationalities(Language language) {
    String path = "accordo/lang/" + language.code() + "/references/nationalities.tsv";
    if (Resources.exists(path)) {
      for (String line : Resources.lines(path)) {
        String[] columns = line.split("\t");
        countries.put(columns[0], columns[1]);
      }
    }
  }

  /** The one company of the country that the words before the token name; empty when in doubt. */
  List<String> before(Sentence sentence, int token, Cast cast) {
    return Stream.of(token - 1, token - 2)
        .filter(i -> i >= 0)
        .map(i -> countries.get(sentence.token(i).lower()))
        .filter(Objects::nonNull)
        .findFirst()
        .map(country -> only(country, cast))
        .orElse(List.of());
  }

  /** The one company that a plural ("finnek", without its case ending) stands for. */
  List<String> plural(String word, Cast cast) {
    return PLURALS.stream()
        .filter(word::endsWith)
        .map(p -> countries.get(word.substring(0, word.length() - p.length())))
        .filter(Objects::nonNull)
        .findFirst()
        .map(country -> only(country, cast))
        .orElse(List.of());
  }

  private static List<String> only(String country, Cast cast) {
    List<String> found =
        cast.companies().stream()
            .map(Company::name)
            .filter(
                n ->
                    Gazetteer.shared().find(n).filter(e -> e.country().equals(country)).isPresent())
            .toList();
    return found.size() == 1 ? found : List.of();
  }
}
