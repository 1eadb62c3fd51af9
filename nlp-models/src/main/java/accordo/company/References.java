package accordo.company;

import accordo.annotate.Document;
import accordo.annotate.NameTag;
import accordo.annotate.Reading;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.text.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/** Resolves "the group", "both companies" and "it" to the companies they stand for. */
public final class References {
  private static final int FARTHEST_DETERMINER = 3;
  private static final int FARTHEST_ARTICLE = 6;
  private static final int MOST_ADJECTIVES = 3;
  private static final int FARTHEST_BACK = 4;

  /** How many sentences back references are followed to their references. */
  private static final int DEEPEST = 4;

  private final ReferenceLexicon lexicon;
  private final Origins origins;
  private final CaseEndings endings;
  private final Nationalities nationalities;
  private final CasedPronouns casedPronouns;
  private final NameKinds kinds;
  private final HomeReferences homes;
  private final TownReferences towns;
  private final VerbPronouns verbPronouns;
  private final Remembered<Boolean> ones;

  /** In Hungarian only names have capitals, so that one ends the phrase before it. */
  private final boolean inflects;

  public References(Language language) {
    this.lexicon = ReferenceLexicon.of(language);
    this.ones = new Remembered<>(lexicon::isOne);
    this.origins = new Origins(language);
    this.endings = new CaseEndings(language);
    this.nationalities = new Nationalities(language);
    this.casedPronouns = new CasedPronouns(language);
    this.kinds = new NameKinds(language);
    this.homes = new HomeReferences(language, lexicon);
    this.verbPronouns = new VerbPronouns(language);
    this.towns = new TownReferences(language, origins, lexicon);
    this.inflects = language == Language.HU;
  }

  /** The references of one sentence, given the names of the whole document. */
  public List<Mention> resolve(Document document, Sentence sentence, Cast cast) {
    return resolve(document, sentence, cast, DEEPEST, new HashMap<>());
  }

  private List<Mention> resolve(
      Document document,
      Sentence sentence,
      Cast cast,
      int depth,
      Map<Integer, List<Mention>> known) {
    IntFunction<List<Mention>> before =
        s -> {
          if (depth > 0 && !known.containsKey(s)) {
            known.put(s, resolve(document, document.sentences().get(s), cast, depth - 1, known));
          }
          return known.getOrDefault(s, List.of());
        };
    Antecedents antecedents = new Antecedents(document, cast, before, lexicon.bystanders());
    List<Mention> names = cast.in(sentence.index());
    List<Mention> found = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      Mention reference =
          isFree(names, i) ? referenceAt(document, sentence, i, cast, antecedents) : null;
      if (reference != null) {
        found.add(reference);
      }
      i = reference == null ? i + 1 : reference.to();
    }
    return found;
  }

  /**
   * With the references of a parsed sentence those that only a verb's dependents can be: "its", "to
   * it", "our".
   */
  public List<Mention> resolveAll(Document document, Sentence sentence, Cast cast) {
    List<Mention> all = resolve(document, sentence, cast);
    List<Mention> others = new ArrayList<>(cast.in(sentence.index()));
    others.addAll(all);
    all.addAll(new Possessors(lexicon, document, cast).in(sentence, others));
    return all;
  }

  static boolean isFree(List<Mention> names, int token) {
    for (Mention name : names) {
      if (name.covers(token)) {
        return false;
      }
    }
    return true;
  }

  private Mention referenceAt(
      Document document, Sentence sentence, int at, Cast cast, Antecedents antecedents) {
    int two = lexicon.two().matchAt(sentence, at);
    if (two > 0 && isCompanyNoun(sentence, at + two)) {
      return reference(sentence, at, at + two + 1, pairBefore(document, sentence, at, cast));
    }
    if (two > 0 && !isFollowedByNoun(sentence, at + two)) {
      return reference(sentence, at, at + two, pairBefore(document, sentence, at, cast));
    }
    Token token = sentence.token(at);
    Mention cased =
        inflects
            ? casedPronouns.at(sentence, at, cast, () -> antecedents.before(sentence, at, null))
            : null;
    if (cased != null) {
      return cased;
    }
    if (lexicon.pronouns().contains(token.lower()) || verbPronouns.isOne(sentence, at, cast)) {
      return reference(sentence, at, at + 1, antecedents.before(sentence, at, null));
    }
    int last = lexicon.last().matchAt(sentence, at);
    if (last > 0 && !isFollowedByNoun(sentence, at + last)) {
      return reference(sentence, at, at + last, antecedents.last(sentence, at));
    }
    if (homes.isPeople(sentence, at)) {
      return reference(sentence, at, at + 1, homes.people(document, sentence, at, cast));
    }
    if (isNational(sentence, at)) {
      List<String> described = new Descriptions(document, cast, lexicon).find(sentence, at, at + 1);
      String country = origins.of(token);
      return reference(
          sentence,
          at,
          at + 1,
          described.isEmpty() ? antecedents.before(sentence, at, country) : described);
    }
    if (hasArticle(sentence, at)) {
      List<String> people = towns.people(document, sentence, at, cast);
      if (!people.isEmpty()) {
        return reference(sentence, at, at + 1, people);
      }
    }
    if (origins.isPeople(sentence, at) && hasDeterminer(sentence, at)) {
      String country = origins.of(token);
      return reference(sentence, at, at + 1, antecedents.before(sentence, at, country));
    }
    int one = token.nameTag() == NameTag.NONE ? lexicon.one().matchAt(sentence, at) : 0;
    if (one > 0 && hasDeterminer(sentence, at) && !namesCompany(sentence, at, at + one, cast)) {
      return reference(sentence, at, at + one, one(document, sentence, at, cast, antecedents));
    }
    return one == 0 ? inflected(document, sentence, at, cast, antecedents) : null;
  }

  /** "l'américain": an adjective right after its article that no noun or name follows. */
  private boolean isNational(Sentence sentence, int at) {
    Token token = sentence.token(at);
    if (at == 0
        || !lexicon.determiners().contains(sentence.token(at - 1).lower())
        || token.readings().stream().noneMatch(r -> lexicon.nationalities().contains(r.lemma()))) {
      return false;
    }
    if (at + 1 == sentence.size()) {
      return true;
    }
    Token next = sentence.token(at + 1);
    return !next.hasCapital()
        && !isAdjective(sentence, at + 1)
        && !isFollowedByNoun(sentence, at + 1);
  }

  /** "a cégnek": the noun that refers bears a case ending. */
  private Mention inflected(
      Document document, Sentence sentence, int at, Cast cast, Antecedents antecedents) {
    Token token = sentence.token(at);
    if (!inflects || token.hasCapital() || !hasDeterminer(sentence, at)) {
      return null;
    }
    List<String> plural = nationalities.plural(token.lower(), sentence, at, cast, document);
    if (!plural.isEmpty()) {
      return reference(sentence, at, at + 1, plural);
    }
    for (CaseEndings.Stem stem : endings.stems(token.lower())) {
      List<String> nation = nationalities.plural(stem.base(), sentence, at, cast, document);
      if (!nation.isEmpty()) {
        return inflected(sentence, at, nation, stem);
      }
      if (ones.of(stem.base()) && !namesCompany(sentence, at, at + 1, cast)) {
        List<String> names = one(document, sentence, at, cast, antecedents);
        return inflected(sentence, at, names, stem);
      }
    }
    return null;
  }

  private static Mention inflected(
      Sentence sentence, int at, List<String> names, CaseEndings.Stem stem) {
    String marker = stem.grammaticalCase();
    return names.isEmpty()
        ? null
        : new Mention(sentence.index(), at, at + 1, names, Mention.Kind.REFERENCE, marker);
  }

  private List<String> one(
      Document document, Sentence sentence, int at, Cast cast, Antecedents antecedents) {
    List<String> apposed = apposed(sentence, at, cast);
    if (!apposed.isEmpty()) {
      return apposed;
    }
    Descriptions descriptions = new Descriptions(document, cast, lexicon);
    int end = at + Math.max(1, lexicon.one().matchAt(sentence, at));
    List<String> described = descriptions.find(sentence, at, end);
    if (!described.isEmpty()) {
      return described;
    }
    List<String> kind = kinds.latest(sentence, at, cast);
    if (!kind.isEmpty()) {
      return kind;
    }
    List<String> home = homes.described(document, sentence, at, end, cast);
    if (!home.isEmpty()) {
      return home;
    }
    List<String> town = towns.described(document, sentence, at, end, cast);
    if (!town.isEmpty()) {
      return town;
    }
    List<String> nation = nationalities.before(sentence, at, cast, document);
    if (!nation.isEmpty()) {
      return nation;
    }
    String country = origins.in(sentence, Math.max(0, at - FARTHEST_DETERMINER), at + 1);
    return lexicon.places().isEmpty() || towns.areKnown()
        ? antecedents.before(sentence, at, country)
        : atSeat(document, sentence, at, cast, antecedents, country);
  }

  /** "the Sheffield company": who is said to be from there, else who is not from elsewhere. */
  private List<String> atSeat(
      Document document,
      Sentence sentence,
      int at,
      Cast cast,
      Antecedents antecedents,
      String country) {
    Seats seats = new Seats(document, cast, lexicon, origins);
    Set<String> places = seats.before(sentence, at, cast);
    List<String> local = seats.find(sentence, at, places);
    if (!local.isEmpty() || places.isEmpty()) {
      return local.isEmpty() ? antecedents.before(sentence, at, country) : local;
    }
    return antecedents.before(sentence, at, country, seats.others(places));
  }

  /** "X, la compagnia di traghetti venduta da Y" is X. */
  private List<String> apposed(Sentence sentence, int noun, Cast cast) {
    int comma = noun - 2;
    return comma > 0
            && sentence.token(comma).form().equals(",")
            && lexicon.determiners().contains(sentence.token(noun - 1).lower())
        ? cast.in(sentence.index()).stream()
            .filter(m -> m.to() == comma && m.kind() == Mention.Kind.COMPANY)
            .findFirst()
            .map(Mention::names)
            .orElse(List.of())
        : List.of();
  }

  /** "les deux cultures" are no companies. */
  private static boolean isFollowedByNoun(Sentence sentence, int at) {
    return at < sentence.size()
        && sentence.token(at).isWord()
        && sentence.token(at).readings().stream().allMatch(r -> r.kind() == Reading.Kind.NOUN);
  }

  /** "i due birrai". */
  private boolean isCompanyNoun(Sentence sentence, int at) {
    return at < sentence.size()
        && !sentence.token(at).hasCapital()
        && lexicon.one().matchAt(sentence, at) > 0;
  }

  private static Mention reference(Sentence sentence, int from, int to, List<String> names) {
    return names.isEmpty()
        ? null
        : new Mention(sentence.index(), from, to, names, Mention.Kind.REFERENCE, null);
  }

  private boolean hasDeterminer(Sentence sentence, int noun) {
    int farthest = inflects ? FARTHEST_ARTICLE : FARTHEST_DETERMINER;
    for (int i = noun - 1; i >= Math.max(0, noun - farthest); i--) {
      Token token = sentence.token(i);
      if (lexicon.determiners().contains(token.lower())) {
        return true;
      }
      boolean endsName = inflects && token.hasCapital();
      if (!token.isWord() || endsName || lexicon.news().contains(token.lower())) {
        return false;
      }
    }
    return false;
  }

  private boolean hasArticle(Sentence sentence, int at) {
    return at > 0 && lexicon.determiners().contains(sentence.token(at - 1).lower());
  }

  private static boolean isAdjective(Sentence sentence, int at) {
    Token token = sentence.token(at);
    return !token.isCapitalised()
        && token.readings().stream().anyMatch(r -> r.kind() == Reading.Kind.ADJECTIVE);
  }

  /** "the chipmaker Intel" and "the chipmaker, Intel," name the company themselves. */
  private static boolean namesCompany(Sentence sentence, int from, int to, Cast cast) {
    int next = to < sentence.size() && sentence.token(to).form().equals(",") ? to + 1 : to;
    int name = to;
    while (name < sentence.size() && name < to + MOST_ADJECTIVES && isAdjective(sentence, name)) {
      name++;
    }
    for (Mention mention : cast.in(sentence.index())) {
      boolean after = mention.from() == to || mention.from() == next || mention.from() == name;
      if (after || mention.to() == from) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> companiesOf(Sentence sentence, Cast cast) {
    Set<String> names = new LinkedHashSet<>();
    for (Mention mention : cast.in(sentence.index())) {
      if (mention.kind() == Mention.Kind.COMPANY) {
        names.addAll(mention.names());
      }
    }
    return names;
  }

  /**
   * The first two companies of the nearest sentence that has two; where it has more, rather the
   * only two of the sentence itself.
   */
  private static List<String> pairBefore(Document document, Sentence sentence, int at, Cast cast) {
    Set<String> nearest = new LinkedHashSet<>();
    for (int s = sentence.index(); s >= Math.max(0, sentence.index() - FARTHEST_BACK); s--) {
      Set<String> here = new LinkedHashSet<>();
      for (Mention mention : cast.in(document.sentences().get(s).index())) {
        boolean before = s < sentence.index() || mention.to() <= at;
        if (mention.kind() == Mention.Kind.COMPANY && before) {
          here.addAll(mention.names());
        }
      }
      if (here.size() >= 2) {
        Set<String> own = here.size() > 2 ? companiesOf(sentence, cast) : Set.of();
        return (own.size() == 2 ? own : here).stream().limit(2).toList();
      }
      nearest.addAll(here);
    }
    return nearest.size() >= 2 ? nearest.stream().limit(2).toList() : List.of();
  }
}
