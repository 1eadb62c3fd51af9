package accordo.company;

import accordo.annotate.Document;
import accordo.annotate.Resources;
import accordo.annotate.Sentence;
import accordo.text.Language;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells which company of an article "a finn cég" or "a finnek" means, from the countries of the
 * gazetteer and what the article says. Lines of {@code adjective TAB ISO country} in {@code
 * references/nationalities.tsv}.
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
  List<String> before(Sentence sentence, int token, Cast cast, Document document) {
    return Stream.of(token - 1, token - 2)
        .filter(i -> i >= 0)
        .map(i -> countries.get(sentence.token(i).lower()))
        .filter(Objects::nonNull)
        .findFirst()
        .map(country -> only(country, cast, document))
        .orElse(List.of());
  }

  /** The one company that a plural ("finnek", without its case ending) stands for. */
  List<String> plural(String word, Cast cast, Document document) {
    return PLURALS.stream()
        .filter(word::endsWith)
        .map(p -> countries.get(word.substring(0, word.length() - p.length())))
        .filter(Objects::nonNull)
        .findFirst()
        .map(country -> only(country, cast, document))
        .orElse(List.of());
  }

  private List<String> only(String country, Cast cast, Document document) {
    Set<String> found = new LinkedHashSet<>();
    for (Mention mention : cast.mentions()) {
      if (mention.kind() == Mention.Kind.COMPANY && isFrom(country, mention, document)) {
        found.addAll(mention.names());
      }
    }
    return found.size() == 1 ? List.copyOf(found) : List.of();
  }

  /** By the gazetteer, or by the article: "a belga Mithra". */
  private boolean isFrom(String country, Mention mention, Document document) {
    Sentence sentence = document.sentences().get(mention.sentence());
    String said =
        mention.from() == 0 ? null : countries.get(sentence.token(mention.from() - 1).lower());
    return country.equals(said)
        || mention.names().stream()
            .map(Gazetteer.shared()::find)
            .anyMatch(e -> e.filter(f -> f.country().equals(country)).isPresent());
  }
}
