package accordo.company.reference;

import accordo.annotate.Document;
import accordo.annotate.Reading;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.Cast;
import accordo.company.Focus;
import accordo.company.Mention;
import accordo.company.lexicon.Homelands;
import accordo.deal.Company;
import accordo.text.Language;
import accordo.text.Resources;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/** Resolves references by where a company is from: "gli svedesi", "il gruppo padovano". */
final class HomeReferences {
  private static final int FARTHEST_ADJECTIVE = 3;

  private final Homelands homelands;
  private final ReferenceLexicon lexicon;
  private final Set<String> determiners;

  HomeReferences(Language language, ReferenceLexicon lexicon) {
    String path = language.pack() + "references/people-determiners.txt";
    this.determiners =
        Resources.exists(path) ? Set.copyOf(Resources.lines(path)) : lexicon.determiners();
    this.homelands = new Homelands(language);
    this.lexicon = lexicon;
  }

  /** Whether a bare adjective of a place under a determiner stands for a company. */
  boolean isPeople(Sentence sentence, int at) {
    return at > 0
        && homelands.areKnown()
        && homelands.adjective(sentence.token(at)) != null
        && determiners.contains(sentence.token(at - 1).lower())
        && !isAttribute(sentence, at + 1);
  }

  /** "gli svizzeri della Bühler", "l'olandese TenneT", "l'italiana moda" name who is meant. */
  private boolean isAttribute(Sentence sentence, int next) {
    if (next == sentence.size()) {
      return false;
    }
    Token token = sentence.token(next);
    boolean noun =
        token.isWord() && token.readings().stream().allMatch(r -> r.kind() == Reading.Kind.NOUN);
    return noun || token.hasCapital() || lexicon.genitives().contains(token.lower());
  }

  /** The company that the adjective at the token stands for. */
  List<String> people(Document document, Sentence sentence, int at, Cast cast) {
    return byAdjective(document, sentence, at, at, cast);
  }

  /**
   * The company that a noun for companies means by its adjective or place: "la società danese", "il
   * gruppo di Fabriano". Empty where it has none.
   */
  List<String> described(Document document, Sentence sentence, int from, int to, Cast cast) {
    if (!homelands.areKnown()) {
      return List.of();
    }
    int end = Math.min(sentence.size(), to + FARTHEST_ADJECTIVE);
    for (int i = to; i < end && sentence.token(i).isWord(); i++) {
      if (homelands.adjective(sentence.token(i)) != null) {
        return byAdjective(document, sentence, i, from, cast);
      }
      Token token = sentence.token(i);
      if (i > to && token.isCapitalised() && isGenitive(sentence, i - 1)) {
        Homes homes = new Homes(document, cast, homelands, lexicon.genitives());
        String place = token.lower();
        return best(document, sentence, from, cast, 1, company -> homes.isAt(company, place));
      }
    }
    if (from > 0 && homelands.adjective(sentence.token(from - 1)) != null) {
      return byAdjective(document, sentence, from - 1, from, cast);
    }
    return List.of();
  }

  private boolean isGenitive(Sentence sentence, int at) {
    return lexicon.genitives().contains(sentence.token(at).lower());
  }

  private List<String> byAdjective(
      Document document, Sentence sentence, int at, int from, Cast cast) {
    Homes homes = new Homes(document, cast, homelands, lexicon.genitives());
    String adjective = homelands.adjective(sentence.token(at));
    return best(document, sentence, from, cast, 0, company -> homes.suits(company, adjective));
  }

  /** Of those that suit best whom the article is about, else who was named last. */
  private static List<String> best(
      Document document,
      Sentence sentence,
      int at,
      Cast cast,
      int least,
      ToIntFunction<String> score) {
    List<String> best = BestSuited.of(document, sentence, at, cast, least, score);
    return choose(sentence, cast, cast.focus(document), best, at);
  }

  /** Who stands in the sentence itself, else whom the article names most. */
  private static List<String> choose(
      Sentence sentence, Cast cast, Focus focus, List<String> best, int at) {
    if (best.size() < 2) {
      return best;
    }
    List<String> here =
        cast.in(sentence.index()).stream()
            .filter(m -> m.to() <= at && best.containsAll(m.names()))
            .map(Mention::names)
            .reduce(List.of(), (earlier, later) -> later);
    Set<String> others = new HashSet<>();
    cast.companies().stream()
        .map(Company::name)
        .filter(n -> !best.contains(n))
        .forEach(others::add);
    return here.isEmpty()
        ? focus.main(sentence.index(), others).map(Mention::names).orElse(List.of())
        : here;
  }
}
