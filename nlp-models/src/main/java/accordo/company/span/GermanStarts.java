package accordo.company.span;

import accordo.annotate.NameTag;
import accordo.annotate.Reading;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.lexicon.CompanyLexicon;

/**
 * What stands before a name in German, where all nouns bear capitals: "Die Billigfluggesellschaft
 * X", "die Grazer Firma X".
 */
final class GermanStarts {
  private final CompanyLexicon lexicon;

  GermanStarts(CompanyLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** "das Garchinger Start-up", "der Vorstand der Herforder". */
  boolean isTownspeople(Sentence sentence, int at) {
    Token token = sentence.token(at);
    return at > 0
        && (token.lower().endsWith("er") || token.lower().endsWith("ern"))
        && token.nameTag() != NameTag.ORG
        && token.form().indexOf('-') < 0
        && lexicon.determiners().contains(sentence.token(at - 1).lower())
        && !lexicon.isWellKnown(token.form());
  }

  /** German nouns bear capitals: "Die Billigfluggesellschaft X", "der Firma X". */
  boolean isDescription(Sentence sentence, int from, int at) {
    Token token = sentence.token(at);
    boolean starts = at == 0 || !sentence.token(at - 1).isWord();
    boolean article = at == from && starts && lexicon.determiners().contains(token.lower());
    return article
        || at == from
            && (isOfCity(sentence, at) || isOfTownspeople(sentence, at) || isInflected(token))
        || lexicon.companyNouns().matchAt(sentence, at) == 1
            && !(lexicon.isHead(token.form()) && !isBeforeKnown(sentence, from, at))
            && !(at == from && CompoundHeads.isOne(sentence, at, lexicon))
            && !lexicon.isGenericTail(sentence.token(at + 1).form());
  }

  /** "die Grazer Heizdienst Huber", but "die Basler Kantonalbank". */
  private boolean isOfCity(Sentence sentence, int at) {
    Token next = sentence.token(at + 1);
    boolean last =
        at + 2 >= sentence.size()
            || !sentence.token(at + 2).isCapitalised()
            || sentence.token(at + 2).nameTag() != next.nameTag()
            || lexicon.isGenericTail(sentence.token(at + 2).form());
    return at > 0
        && sentence.token(at).lower().endsWith("er")
        && lexicon.determiners().contains(sentence.token(at - 1).lower())
        && (lexicon.isWellKnown(next.form())
            || !(last && (!next.isUnknownWord() || lexicon.isGenericTail(next.form()))));
  }

  /** "die Werft Meyer": known without the noun, which an article shows to describe it. */
  private boolean isBeforeKnown(Sentence sentence, int from, int at) {
    return at == from
        && at > 0
        && lexicon.determiners().contains(sentence.token(at - 1).lower())
        && lexicon.isWellKnown(sentence.token(at + 1).form())
        && !lexicon.isWellKnown(sentence.token(at).form() + " " + sentence.token(at + 1).form());
  }

  /** "Luzerner Pharmis", "die Arboner Saurer-Gruppe": what follows is a name of its own. */
  private boolean isOfTownspeople(Sentence sentence, int at) {
    Token next = sentence.token(at + 1);
    boolean noun = next.readings().stream().anyMatch(r -> r.kind() == Reading.Kind.NOUN);
    boolean article = at > 0 && lexicon.determiners().contains(sentence.token(at - 1).lower());
    return sentence.token(at).lower().endsWith("er")
        && (lexicon.isNoName(sentence.token(at).form()) && !noun
            || article && next.form().indexOf('-') > 0);
  }

  /** "Hersteller von Zahnimplantaten X": names begin with nouns in their base form. */
  private static boolean isInflected(Token noun) {
    return noun.lower().endsWith("n")
        && !noun.lower().endsWith("schen")
        && noun.readings().stream().noneMatch(r -> r.kind() == Reading.Kind.UNKNOWN)
        && noun.readings().stream().noneMatch(r -> r.kind() == Reading.Kind.ADJECTIVE)
        && noun.readings().stream().noneMatch(r -> r.lemma().equals(noun.lower()));
  }
}
