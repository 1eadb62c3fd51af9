package accordo.company.reference;

import accordo.annotate.Document;
import accordo.annotate.Reading;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.Cast;
import accordo.company.Focus;
import accordo.company.Mention;
import accordo.company.lexicon.Origins;
import accordo.deal.Company;
import accordo.text.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Resolves references by a town or country, in languages that call firms so: "die Coburger", "der
 * schwedische Konzern", "das Unternehmen aus Seattle".
 */
final class TownReferences {
  private static final int FARTHEST_ADJECTIVE = 3;
  private static final int FARTHEST_PLACE = 4;

  private final Set<String> endings;
  private final Origins origins;
  private final ReferenceLexicon lexicon;

  TownReferences(Language language, Origins origins, ReferenceLexicon lexicon) {
    this.endings = Towns.endings(language);
    this.origins = origins;
    this.lexicon = lexicon;
  }

  /** Whether the language calls firms by their towns. */
  boolean areKnown() {
    return !endings.isEmpty();
  }

  /** The company that townspeople stand for, "die Coburger"; empty where they stand for none. */
  List<String> people(Document document, Sentence sentence, int at, Cast cast) {
    if (endings.isEmpty() || isAttribute(sentence, at)) {
      return List.of();
    }
    Token token = sentence.token(at);
    String town = Towns.town(token, endings);
    String country = origins.of(token);
    if (country == null && (town == null || !mayBeTown(token))) {
      return List.of();
    }
    Towns towns = new Towns(document, cast, origins, lexicon, endings);
    if (country == null && !towns.isHome(town)) {
      return List.of();
    }
    return best(document, sentence, at, cast, town, country);
  }

  /** No other noun: what no dictionary has, or has as an adjective. */
  private static boolean mayBeTown(Token token) {
    return token.isUnknownWord()
        || token.readings().stream().anyMatch(r -> r.kind() == Reading.Kind.ADJECTIVE)
        || token.readings().stream().allMatch(r -> r.kind() == Reading.Kind.OTHER);
  }

  private static boolean isAttribute(Sentence sentence, int at) {
    return !sentence.token(at).isCapitalised()
        || at + 1 < sentence.size() && sentence.token(at + 1).isCapitalised();
  }

  /** The company that a noun for companies means by its adjective or the place after it. */
  List<String> described(Document document, Sentence sentence, int from, int to, Cast cast) {
    if (endings.isEmpty()) {
      return List.of();
    }
    for (int i = from - 1; i >= Math.max(0, from - FARTHEST_ADJECTIVE); i--) {
      Token token = sentence.token(i);
      if (lexicon.determiners().contains(token.lower())) {
        break;
      }
      String town = Towns.town(token, endings);
      String country = origins.of(token);
      if (town != null || country != null) {
        return best(document, sentence, from, cast, town, country);
      }
    }
    String country = origins.of(sentence.token(from));
    if (country != null) {
      return best(document, sentence, from, cast, null, country);
    }
    return afterNoun(document, sentence, from, to, cast);
  }

  /** "das Unternehmen aus dem Münsterland". */
  private List<String> afterNoun(
      Document document, Sentence sentence, int from, int to, Cast cast) {
    if (to >= sentence.size() || !lexicon.places().contains(sentence.token(to).lower())) {
      return List.of();
    }
    for (int i = to + 1; i < Math.min(sentence.size(), to + FARTHEST_PLACE); i++) {
      Token token = sentence.token(i);
      if (token.isCapitalised()) {
        return best(document, sentence, from, cast, token.lower(), origins.of(token));
      }
    }
    return List.of();
  }

  private List<String> best(
      Document document, Sentence sentence, int at, Cast cast, String town, String country) {
    Towns towns = new Towns(document, cast, origins, lexicon, endings);
    List<String> best =
        BestSuited.of(
            document, sentence, at, cast, 2, company -> towns.suits(company, town, country));
    return best.size() < 2 ? best : choose(sentence, cast, cast.focus(document), best);
  }

  /** Whom the article names most. */
  private static List<String> choose(Sentence sentence, Cast cast, Focus focus, List<String> best) {
    Set<String> others = new HashSet<>();
    cast.companies().stream()
        .map(Company::name)
        .filter(n -> !best.contains(n))
        .forEach(others::add);
    return focus.main(sentence.index(), others).map(Mention::names).orElse(List.of());
  }
}
