package accordo.company.reference;

import accordo.annotate.Document;
import accordo.annotate.NameTag;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.Cast;
import accordo.company.Mention;
import accordo.company.lexicon.CaseEndings;
import accordo.company.lexicon.Origins;
import accordo.company.lexicon.Remembered;
import accordo.text.Language;
import accordo.text.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Companies called by what they are: "the group", "the Sheffield company", "la compagnia di
 * traghetti", Hungarian "a cégnek".
 */
final class NounReferences {
  private static final int FARTHEST_ORIGIN = 3;

  private final ReferenceLexicon lexicon;
  private final NounContext context;
  private final Origins origins;
  private final HomeReferences homes;
  private final TownReferences towns;
  private final NameKinds kinds;
  private final OtherParts otherParts;
  private final Nationalities nationalities;
  private final CaseEndings endings;
  private final Remembered<Boolean> ones;

  /** Whether nouns bear case endings: "a cégnek". */
  private final boolean inflects;

  NounReferences(
      Language language,
      ReferenceLexicon lexicon,
      NounContext context,
      Origins origins,
      HomeReferences homes,
      TownReferences towns) {
    this.lexicon = lexicon;
    this.context = context;
    this.origins = origins;
    this.homes = homes;
    this.towns = towns;
    this.kinds = new NameKinds(language);
    this.otherParts = new OtherParts(language);
    this.nationalities = new Nationalities(language);
    this.endings = CaseEndings.of(language);
    this.ones = new Remembered<>(lexicon::isOne);
    this.inflects = language.has(Trait.CASE_ENDINGS);
  }

  /** Whether a reference may start at the token, told by words alone. */
  boolean mayBeAt(Sentence sentence, int at) {
    return lexicon.one().matchAt(sentence, at) > 0 && context.hasDeterminer(sentence, at);
  }

  /** The reference that starts at the token, or null. */
  Mention at(Passage passage, int at) {
    Sentence sentence = passage.sentence();
    boolean plain = sentence.token(at).nameTag() == NameTag.NONE;
    int length = plain ? lexicon.one().matchAt(sentence, at) : 0;
    if (length == 0) {
      return inflects ? inflected(passage, at) : null;
    }
    int end = at + length;
    if (isOfOther(sentence, end)) {
      return null;
    }
    return context.hasDeterminer(sentence, at)
            && !NounContext.namesCompany(passage, at, end)
            && !context.describesName(passage, end)
        ? passage.reference(at, end, meant(passage, at))
        : null;
  }

  /** "der Betrieb ihrer Rechenzentren": what owns or does something is told. */
  private boolean isOfOther(Sentence sentence, int next) {
    return next < sentence.size()
        && lexicon.genitiveArticles().contains(sentence.token(next).lower());
  }

  /** "a cégnek", "a finneknek": the noun that refers bears a case ending. */
  private Mention inflected(Passage passage, int at) {
    Token token = passage.sentence().token(at);
    if (token.hasCapital() || !context.hasDeterminer(passage.sentence(), at)) {
      return null;
    }
    List<String> plural = nation(token.lower(), passage, at);
    if (!plural.isEmpty()) {
      return passage.reference(at, at + 1, plural);
    }
    if (isTail(passage, at, token.lower())) {
      return passage.reference(at, at + 1, tails(passage, at));
    }
    for (CaseEndings.Stem stem : endings.stems(token.lower())) {
      List<String> nation = nation(stem.base(), passage, at);
      if (!nation.isEmpty()) {
        return passage.reference(at, at + 1, nation, stem.grammaticalCase());
      }
      if (isTail(passage, at, stem.base())) {
        return passage.reference(at, at + 1, tails(passage, at), stem.grammaticalCase());
      }
      if (ones.of(stem.base()) && !NounContext.namesCompany(passage, at, at + 1)) {
        return passage.reference(at, at + 1, meant(passage, at), stem.grammaticalCase());
      }
    }
    return null;
  }

  /** "a park", "az erőművet": the article and the last word of a name that was told before. */
  private boolean isTail(Passage passage, int at, String noun) {
    return context.hasArticle(passage.sentence(), at)
        && kinds.isTail(noun, passage.cast())
        && !lexicon.generic().contains(noun)
        && !NounContext.namesCompany(passage, at, at + 1);
  }

  private List<String> tails(Passage passage, int at) {
    Sentence sentence = passage.sentence();
    return kinds.namedBy(bases(sentence.token(at).lower()), sentence, at, passage.cast());
  }

  /** The case that a noun for companies bears, "mindkét cégnek"; or null. */
  String caseOf(Token noun) {
    return endings.stems(noun.lower()).stream()
        .filter(stem -> ones.of(stem.base()) || lexicon.parties().contains(stem.base()))
        .map(CaseEndings.Stem::grammaticalCase)
        .findFirst()
        .orElse(null);
  }

  private List<String> nation(String plural, Passage passage, int at) {
    return nationalities.plural(plural, passage.sentence(), at, passage.cast(), passage.document());
  }

  /**
   * Whom the noun means: who is said to be such a one, else who is from there, else the nearest.
   */
  private List<String> meant(Passage passage, int at) {
    Document document = passage.document();
    Sentence sentence = passage.sentence();
    int end = at + Math.max(1, lexicon.one().matchAt(sentence, at));
    Set<String> others = otherParts.of(passage, at, end);
    Cast cast = others.isEmpty() ? passage.cast() : passage.cast().without(others);
    List<String> found = DefinedTerms.meant(passage, at);
    if (found.isEmpty()) {
      found = apposed(passage, at);
    }
    if (found.isEmpty()) {
      found = new Descriptions(document, cast, lexicon).find(sentence, at, end);
    }
    if (found.isEmpty()) {
      found = kinds.latest(sentence, at, cast);
    }
    if (found.isEmpty() && inflects) {
      found = kinds.namedBy(bases(sentence.token(at).lower()), sentence, at, cast);
    }
    if (found.isEmpty()) {
      found = homes.described(document, sentence, at, end, cast);
    }
    if (found.isEmpty()) {
      found = towns.described(document, sentence, at, end, cast);
    }
    if (found.isEmpty()) {
      found = nationalities.before(sentence, at, cast, document);
    }
    if (found.isEmpty()) {
      return UnitsOfNamed.isOne(passage, lexicon, at) ? List.of() : nearest(passage, at, others);
    }
    return found;
  }

  /** The noun as written and what it may be without endings, but for such as tell nothing. */
  private List<String> bases(String word) {
    List<String> bases = new ArrayList<>(List.of(word));
    endings.stems(word).forEach(stem -> bases.add(stem.base()));
    bases.removeAll(lexicon.generic());
    return bases;
  }

  /** "X, la compagnia di traghetti venduta da Y" is X. */
  private List<String> apposed(Passage passage, int noun) {
    int comma = noun - 2;
    boolean apposed =
        comma > 0
            && passage.sentence().token(comma).form().equals(",")
            && context.hasArticle(passage.sentence(), noun);
    if (apposed) {
      for (Mention mention : passage.named()) {
        if (mention.to() == comma && mention.kind() == Mention.Kind.COMPANY) {
          return mention.names();
        }
      }
    }
    return List.of();
  }

  private List<String> nearest(Passage passage, int at, Set<String> others) {
    Sentence sentence = passage.sentence();
    String country = origins.in(sentence, Math.max(0, at - FARTHEST_ORIGIN), at + 1);
    if (inflects) {
      Set<String> foreign = nationalities.foreign(sentence, at, passage.cast(), passage.document());
      return passage.antecedents().before(sentence, at, null, foreign);
    }
    return lexicon.places().isEmpty() || towns.areKnown()
        ? passage.antecedents().before(sentence, at, country, others)
        : atSeat(passage, at, country);
  }

  /** "the Sheffield company": who is said to be from there, else who is not from elsewhere. */
  private List<String> atSeat(Passage passage, int at, String country) {
    Sentence sentence = passage.sentence();
    Seats seats = new Seats(passage.document(), passage.cast(), lexicon, origins);
    Set<String> places = seats.before(sentence, at, passage.cast());
    List<String> local = seats.find(sentence, at, places);
    if (!local.isEmpty()) {
      return local;
    }
    Set<String> others = places.isEmpty() ? Set.of() : seats.others(places);
    return passage.antecedents().before(sentence, at, country, others);
  }
}
