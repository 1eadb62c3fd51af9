package accordo.company.span;

import accordo.annotate.Document;
import accordo.annotate.NameTag;
import accordo.annotate.Pos;
import accordo.annotate.Reading;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.lexicon.CompanyLexicon;
import accordo.company.lexicon.LegalForms;
import accordo.text.Trait;
import java.util.Set;

/**
 * Names that their own words tell: those with a legal form, or with a word of their trade first.
 */
final class BuiltNames {
  private static final int LONGEST = 4;
  private static final Set<String> LINKS =
      Set.of("de", "del", "di", "d'", "d’", "du", "des", "do", "da", "dos", "das", "&");

  private static final Set<String> AND = Set.of("y", "e", "et", "and", "und");

  private final Document document;
  private final CompanyLexicon lexicon;
  private final SpanList spans;

  private BuiltNames(Document document, CompanyLexicon lexicon, SpanList spans) {
    this.document = document;
    this.lexicon = lexicon;
    this.spans = spans;
  }

  static void addTo(SpanList spans, Document document, CompanyLexicon lexicon, Sentence sentence) {
    BuiltNames finder = new BuiltNames(document, lexicon, spans);
    finder.addBearersOfLegalForms(sentence);
    finder.addHeaded(sentence);
  }

  private void addBearersOfLegalForms(Sentence sentence) {
    for (int i = 1; i < sentence.size(); i++) {
      if (LegalForms.isForm(sentence, i, i + 1) && bears(sentence.token(i - 1))) {
        int from = i - 1;
        while (from > 0 && i - from < LegalForms.LONGEST && bears(sentence.token(from - 1))) {
          from--;
        }
        spans.addIfFree(new NameSpan(sentence.index(), from, i + 1, NameTag.ORG));
      }
    }
  }

  private boolean bears(Token token) {
    boolean mixed = token.form().matches("\\p{Ll}+\\d+|\\d+\\p{L}*\\p{Lu}");
    return mixed
        || token.isWord() && token.isCapitalised() && !RecognisedNames.isArticle(document, token);
  }

  /**
   * "Banca Lariana", "Laboratorios del Sur": a word of the trade and what follows with capitals.
   */
  private void addHeaded(Sentence sentence) {
    for (int from = 0; from < sentence.size() - 1; from++) {
      if (!sentence.token(from).isCapitalised()) {
        continue;
      }
      boolean inside =
          from > 0
              && (isCapitalisedNoun(sentence, from - 1)
                  || isGermanAdjective(sentence.token(from - 1)));
      String head = sentence.token(from).form();
      if (!inside && lexicon.isHead(head) || isCompoundHead(sentence, from)) {
        int to = endOfHeaded(sentence, from + 1);
        if (to > from + 1 && !describes(sentence, from, to)) {
          spans.addWhole(new NameSpan(sentence.index(), from, to, NameTag.ORG));
          from = to - 1;
        }
      }
    }
  }

  /** "die Reederei Hapag-Lloyd": a noun under an article, and a name that is known without it. */
  private boolean describes(Sentence sentence, int head, int to) {
    return document.has(Trait.CAPITAL_NOUNS)
        && head > 0
        && lexicon.determiners().contains(sentence.token(head - 1).lower())
        && lexicon.companyNouns().matchAt(sentence, head) == 1
        && lexicon.isWellKnown(document.words(sentence, head + 1, to))
        && !lexicon.isWellKnown(document.words(sentence, head, to));
  }

  private boolean isCompoundHead(Sentence sentence, int at) {
    Token name = sentence.token(at + 1);
    return CompoundHeads.isOne(sentence, at, lexicon)
        && isPartOfName(name)
        && !lexicon.isWellKnown(name.form());
  }

  /** The article that begins a sentence has a capital as well: "Die Brauerei Kronau". */
  private boolean isCapitalisedNoun(Sentence sentence, int at) {
    Token token = sentence.token(at);
    return token.isCapitalised()
        && !(document.has(Trait.CAPITAL_NOUNS) && (isArticle(token, at) || isTown(sentence, at)));
  }

  private boolean isArticle(Token token, int at) {
    return at == 0 && lexicon.determiners().contains(token.lower());
  }

  /** "die Grazer Heizdienst Huber". */
  private boolean isTown(Sentence sentence, int at) {
    return at > 0
        && sentence.token(at).lower().endsWith("er")
        && lexicon.determiners().contains(sentence.token(at - 1).lower());
  }

  /** "der französische Verlag Hachette" describes, "der Verlag Hachette" may be a name. */
  private boolean isGermanAdjective(Token token) {
    return document.has(Trait.CAPITAL_NOUNS) && token.pos() == Pos.ADJ;
  }

  private int endOfHeaded(Sentence sentence, int start) {
    int to = start;
    while (to < sentence.size() && to - start < LONGEST) {
      if (isPartOfName(sentence.token(to))
          || to == start && isOwner(sentence.token(to))
          || to > start && isGermanTail(sentence.token(to))) {
        to++;
      } else if (to > start && to + 1 < sentence.size() && isKnownPair(sentence, to)) {
        to += 2;
      } else if (LINKS.contains(sentence.token(to).lower()) && linked(sentence, to + 1) > 0) {
        to = linked(sentence, to + 1);
      } else {
        break;
      }
    }
    return to;
  }

  /** "Viña Concha y Toro": what "and" joins is one name where it is known as one. */
  private boolean isKnownPair(Sentence sentence, int and) {
    return AND.contains(sentence.token(and).lower())
        && lexicon.isWellKnown(document.words(sentence, and - 1, and + 2));
  }

  /** The end of what a link joins to a name, "de" or "de el"; 0 when it joins nothing. */
  private int linked(Sentence sentence, int at) {
    int start = at;
    if (start < sentence.size() && lexicon.determiners().contains(sentence.token(start).form())) {
      start++;
    }
    return start < sentence.size() && isPartOfName(sentence.token(start)) ? start + 1 : 0;
  }

  /** "Gebrüder Kreuzer Medizintechnik". */
  private boolean isGermanTail(Token token) {
    return document.has(Trait.CAPITAL_NOUNS)
        && token.isCapitalised()
        && lexicon.isGenericTail(token.form());
  }

  /** "Autohaus Kreuzer": a noun right after another is a name in German. */
  private boolean isOwner(Token token) {
    return document.has(Trait.CAPITAL_NOUNS)
        && token.isWord()
        && token.isCapitalised()
        && !lexicon.isNoName(token.form())
        && token.readings().stream().noneMatch(r -> r.kind() == Reading.Kind.VERB);
  }

  /** German nouns bear capitals as well. */
  private boolean isPartOfName(Token token) {
    return token.isWord()
        && token.isCapitalised()
        && (!document.has(Trait.CAPITAL_NOUNS)
            || token.isUnknownWord()
            || token.pos() == Pos.PROPN
            || token.nameTag() != NameTag.NONE);
  }
}
