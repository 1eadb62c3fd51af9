package accordo.company.reference;

import accordo.annotate.Document;
import accordo.annotate.Sentence;
import accordo.company.Cast;
import accordo.company.Mention;
import accordo.company.lexicon.Gazetteer;
import accordo.text.Language;
import accordo.text.Resources;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells which company of an article "a finn cég" or "a finnek" means, from the countries of the
 * gazetteer and what the article says. Lines of {@code adjective TAB ISO country} in {@code
 * references/nationalities.tsv}.
 */
final class Nationalities {
  private static final List<String> PLURALS = List.of("ek", "ok", "ak", "k");
  private static final int FARTHEST_ATTRIBUTE = 3;
  private static final int SHORTEST_PLACE = 4;

  private final Map<String, String> countries;

  /** The countries of towns, by the adjectives of these: "bécsi". */
  private final Map<String, String> towns;

  Nationalities(Language language) {
    String pack = language.pack() + "references/";
    this.countries = read(pack + "nationalities.tsv");
    this.towns = read(pack + "towns.tsv");
  }

  private static Map<String, String> read(String path) {
    Map<String, String> values = new HashMap<>();
    for (String line : Resources.linesIfPresent(path)) {
      String[] columns = line.split("\t");
      values.put(columns[0], columns[1]);
    }
    return values;
  }

  private String countryOf(String attribute) {
    return countries.getOrDefault(attribute, towns.get(attribute));
  }

  /** The company to which the article, or the gazetteer, gives an attribute before the token. */
  List<String> before(Sentence sentence, int token, Cast cast, Document document) {
    for (int i = token - 1; i >= Math.max(0, token - FARTHEST_ATTRIBUTE); i--) {
      String word = sentence.token(i).lower();
      if (isAttribute(word)) {
        List<String> found = latest(word, sentence, i, cast, document);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  /** The company that a plural ("finnek", without its case ending) stands for. */
  List<String> plural(String word, Sentence sentence, int at, Cast cast, Document document) {
    if (!word.endsWith("k")) {
      return List.of();
    }
    return PLURALS.stream()
        .filter(word::endsWith)
        .map(p -> word.substring(0, word.length() - p.length()))
        .filter(this::isAttribute)
        .findFirst()
        .map(adjective -> latest(adjective, sentence, at, cast, document))
        .orElse(List.of());
  }

  /** A nationality, or an adjective of a place: "a göteborgi társaság". */
  private boolean isAttribute(String word) {
    return countries.containsKey(word) || word.length() >= SHORTEST_PLACE && word.endsWith("i");
  }

  /** The companies that the article says are from another country than the noun's attribute. */
  Set<String> foreign(Sentence sentence, int token, Cast cast, Document document) {
    Set<String> foreign = new LinkedHashSet<>();
    for (int i = token - 1; i >= Math.max(0, token - FARTHEST_ATTRIBUTE); i--) {
      String country = countryOf(sentence.token(i).lower());
      if (country != null) {
        for (Mention mention : cast.mentions()) {
          String own = mention.kind() == Mention.Kind.COMPANY ? country(mention, document) : null;
          if (own != null && !own.isEmpty() && !own.equals(country)) {
            foreign.addAll(mention.names());
          }
        }
      }
    }
    return foreign;
  }

  /** The country in "a belga Mithra", else that of the gazetteer, or null. */
  private String country(Mention mention, Document document) {
    String said = countrySaid(mention, document);
    return said == null
        ? Gazetteer.shared().find(mention.names().get(0)).map(Gazetteer.Entry::country).orElse(null)
        : said;
  }

  private String countrySaid(Mention mention, Document document) {
    String attribute = attribute(mention, document);
    return attribute == null ? null : countryOf(attribute);
  }

  /** Of all companies with the attribute the one named last before the place. */
  private List<String> latest(
      String adjective, Sentence sentence, int at, Cast cast, Document document) {
    Set<String> bearers = new LinkedHashSet<>();
    for (Mention mention : cast.mentions()) {
      if (mention.kind() == Mention.Kind.COMPANY && bears(adjective, mention, document)) {
        bearers.addAll(mention.names());
      }
    }
    if (bearers.isEmpty()) {
      addCountrymen(adjective, cast, document, bearers);
    }
    List<String> latest = List.of();
    for (Mention mention : cast.mentions()) {
      boolean before =
          mention.sentence() < sentence.index()
              || mention.sentence() == sentence.index() && mention.to() <= at;
      if (before && bearers.containsAll(mention.names())) {
        latest = mention.names();
      }
    }
    return latest;
  }

  /** "a varsói cég" may be "a lengyel Wars", "a németek" may be "a müncheni Bayernwerk". */
  private void addCountrymen(
      String adjective, Cast cast, Document document, Set<String> countrymen) {
    String country = countryOf(adjective);
    for (Mention mention : cast.mentions()) {
      String own = mention.kind() == Mention.Kind.COMPANY ? attribute(mention, document) : null;
      boolean town = own != null && towns.containsKey(own) && towns.containsKey(adjective);
      if (country != null && own != null && !town && country.equals(countryOf(own))) {
        countrymen.addAll(mention.names());
      }
    }
  }

  /** The word that tells where the named company is from, or null. */
  private String attribute(Mention mention, Document document) {
    Sentence sentence = document.sentences().get(mention.sentence());
    for (int i = mention.from() - 1; i >= Math.max(0, mention.from() - FARTHEST_ATTRIBUTE); i--) {
      if (!sentence.token(i).isWord() || sentence.token(i).hasCapital()) {
        return null;
      }
      if (countryOf(sentence.token(i).lower()) != null) {
        return sentence.token(i).lower();
      }
    }
    return null;
  }

  /** By the gazetteer, or by the article: "a belga Mithra", "a pécsi gyökerű Mobilis". */
  private boolean bears(String adjective, Mention mention, Document document) {
    Sentence sentence = document.sentences().get(mention.sentence());
    for (int i = mention.from() - 1; i >= Math.max(0, mention.from() - FARTHEST_ATTRIBUTE); i--) {
      String word = sentence.token(i).lower();
      if (word.equals(adjective)) {
        return true;
      }
      if (!sentence.token(i).isWord() || sentence.token(i).hasCapital() || word.length() <= 2) {
        break;
      }
    }
    String country = countries.get(adjective);
    return country != null
        && mention.names().stream()
            .map(Gazetteer.shared()::find)
            .anyMatch(e -> e.filter(f -> f.country().equals(country)).isPresent());
  }
}
