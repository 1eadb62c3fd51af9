package accordo.company.reference;

import accordo.annotate.Sentence;
import accordo.company.Cast;
import accordo.company.Mention;
import accordo.deal.Company;
import accordo.text.Language;
import accordo.text.Resources;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a noun that refers to a company says of its name: "a bank" is rather one called a bank.
 * Lines of {@code noun TAB part|part} in {@code references/kinds.tsv} of the language pack.
 */
final class NameKinds {
  /** Parts shorter than this have to be words of their own: "klm", "lot". */
  private static final int LEAST_INSIDE = 4;

  private static final int SHORTEST_NOUN = 4;

  private final Map<String, List<String>> parts = new HashMap<>();

  NameKinds(Language language) {
    String path = language.pack() + "references/kinds.tsv";
    for (String line : Resources.linesIfPresent(path)) {
      String[] columns = line.split("\t");
      parts.put(columns[0], List.of(columns[1].split("\\|")));
    }
  }

  /** The company of the noun's kind that was named last before it; empty when there is none. */
  List<String> latest(Sentence sentence, int at, Cast cast) {
    List<String> wanted = wanted(sentence.token(at).lower());
    List<String> latest = List.of();
    for (Mention mention : cast.mentions()) {
      if (BestSuited.isBefore(mention, sentence, at)
          && mention.kind() == Mention.Kind.COMPANY
          && wanted.stream().anyMatch(part -> has(mention.names().get(0), part))) {
        latest = mention.names();
      }
    }
    return latest;
  }

  /**
   * The company named last whose name ends in the noun: "a sörgyár" is the "Soproni Sörgyár".
   *
   * @param nouns the noun as written and without its endings
   */
  List<String> namedBy(List<String> nouns, Sentence sentence, int at, Cast cast) {
    List<String> latest = List.of();
    for (Mention mention : cast.mentions()) {
      if (BestSuited.isBefore(mention, sentence, at)
          && mention.kind() == Mention.Kind.COMPANY
          && nouns.stream().anyMatch(noun -> endsIn(mention.names().get(0), noun))) {
        latest = mention.names();
      }
    }
    return latest;
  }

  /** Whether the noun is the last word of a longer name of the article. */
  boolean isTail(String noun, Cast cast) {
    return cast.companies().stream()
        .map(Company::name)
        .anyMatch(name -> name.contains(" ") && endsIn(name, noun) && isWhole(name, noun));
  }

  private static boolean isWhole(String name, String noun) {
    return name.length() > noun.length() && name.charAt(name.length() - noun.length() - 1) == ' ';
  }

  /** The last word of the name, or, in a compound, the last part of it. */
  private static boolean endsIn(String name, String noun) {
    String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return noun.length() >= SHORTEST_NOUN
        && (last.equals(noun) && name.contains(" ")
            || last.endsWith(noun) && last.length() > noun.length() + 2);
  }

  private List<String> wanted(String word) {
    return parts.keySet().stream()
        .filter(word::startsWith)
        .max(Comparator.comparingInt(String::length))
        .map(parts::get)
        .orElse(List.of());
  }

  private static boolean has(String name, String part) {
    String lower = name.toLowerCase(Locale.ROOT);
    return part.length() >= LEAST_INSIDE
        ? lower.contains(part)
        : List.of(lower.split("[^\\p{L}\\p{N}]+")).contains(part);
  }
}
