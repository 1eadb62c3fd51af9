package accordo.company.reference;

import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.lexicon.Origins;
import java.util.List;

/**
 * Companies called by where they are from alone: "l'américain", "gli svizzeri", "die Coburger",
 * "the Swedes".
 */
final class PeopleReferences {
  private final ReferenceLexicon lexicon;
  private final NounContext context;
  private final Origins origins;
  private final HomeReferences homes;
  private final TownReferences towns;

  PeopleReferences(
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
  }

  /** Whether the language calls companies by the people of their towns, known to no list. */
  boolean mayBeTownspeople() {
    return towns.areKnown();
  }

  /** Whether the word may stand for a company from a country or region, told by words alone. */
  boolean mayBeAt(Sentence sentence, int at) {
    return homes.isPeople(sentence, at)
        || isNational(sentence, at)
        || origins.isPeople(sentence, at) && context.hasDeterminer(sentence, at);
  }

  /** Whom the word stands for, maybe nobody; null where it does not tell where somebody is from. */
  List<String> at(Passage passage, int at) {
    Sentence sentence = passage.sentence();
    if (homes.isPeople(sentence, at)) {
      return homes.people(passage.document(), sentence, at, passage.cast());
    }
    if (isNational(sentence, at)) {
      List<String> described =
          new Descriptions(passage.document(), passage.cast(), lexicon).find(sentence, at, at + 1);
      return described.isEmpty() ? countryman(passage, at) : described;
    }
    if (context.hasArticle(sentence, at)) {
      List<String> people = towns.people(passage.document(), sentence, at, passage.cast());
      if (!people.isEmpty()) {
        return people;
      }
    }
    boolean people = origins.isPeople(sentence, at) && context.hasDeterminer(sentence, at);
    return people ? countryman(passage, at) : null;
  }

  /** The company before the word that is from the country that it tells. */
  private List<String> countryman(Passage passage, int at) {
    Sentence sentence = passage.sentence();
    return passage.antecedents().before(sentence, at, origins.of(sentence.token(at)));
  }

  /** "l'américain": an adjective right after its article that no noun or name follows. */
  private boolean isNational(Sentence sentence, int at) {
    if (!context.hasArticle(sentence, at)
        || !sentence.token(at).hasLemmaIn(lexicon.nationalities())) {
      return false;
    }
    if (at + 1 == sentence.size()) {
      return true;
    }
    Token next = sentence.token(at + 1);
    return !next.hasCapital()
        && !NounContext.isAdjective(sentence, at + 1)
        && !NounContext.isNoun(sentence, at + 1);
  }
}
