package accordo.company.span;

import accordo.annotate.Document;
import accordo.annotate.NameTag;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.lexicon.CompanyLexicon;
import accordo.text.Trait;
import java.util.Set;

/**
 * Governments, ministries and armed forces, which the name model knows in part or not at all: "the
 * US government", "governo degli Stati Uniti", "Fuerzas Aéreas australianas", "a magyar állam".
 */
final class BodyNames {
  private static final Set<String> OF = Set.of("of", "di", "de", "d'", "d’", "du", "des", "del");
  private static final int LONGEST = 4;

  /** Shorter words are articles and prepositions. */
  private static final int LEAST_NOUN = 5;

  private final Document document;
  private final CompanyLexicon lexicon;

  BodyNames(Document document, CompanyLexicon lexicon) {
    this.document = document;
    this.lexicon = lexicon;
  }

  void addTo(SpanList spans, Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      int length = lexicon.bodies().nouns().matchAt(sentence, i);
      if (length > 0 && !isAdjective(sentence, i)) {
        int from = start(sentence, i);
        int to = end(sentence, i + length);
        if (from < i || to > i + length || isName(sentence, i, to) || isState(sentence, i)) {
          spans.addIfFree(new NameSpan(sentence.index(), from, to, NameTag.ORG));
          i = to - 1;
        }
      }
    }
  }

  /** "az államtól": with an article and a case it is no other one than the country's own. */
  private boolean isState(Sentence sentence, int at) {
    return at > 0
        && lexicon.determiners().contains(sentence.token(at - 1).lower())
        && lexicon.bodies().isOwnState(sentence.token(at).lower());
  }

  /** "il progetto comune di X e Y": no town council. */
  private boolean isAdjective(Sentence sentence, int at) {
    Token before = at > 0 ? sentence.token(at - 1) : null;
    return before != null
        && before.isWord()
        && !before.isCapitalised()
        && before.form().length() >= LEAST_NOUN
        && lexicon.bodies().adjectives().matchAt(sentence, at) > 0;
  }

  /** "the US government", "a magyar állam". */
  private int start(Sentence sentence, int head) {
    int from = head;
    boolean before = !document.has(Trait.HEAD_FIRST);
    while (before && from > 0 && head - from < LONGEST && isOwner(sentence, from - 1)) {
      from--;
    }
    return from;
  }

  /** "gobierno canadiense", "government of Canada", "ministère de la Défense". */
  private int end(Sentence sentence, int head) {
    int to = head;
    if (document.has(Trait.HEAD_FIRST)) {
      to = owners(sentence, to);
    }
    int next = to;
    if (next < sentence.size() && OF.contains(sentence.token(next).lower())) {
      next++;
      if (next < sentence.size() && lexicon.determiners().contains(sentence.token(next).lower())) {
        next++;
      }
      int last = owners(sentence, next);
      to = last > next ? last : to;
    }
    return to;
  }

  private int owners(Sentence sentence, int from) {
    int to = from;
    while (to < sentence.size() && to - from < LONGEST && isOwner(sentence, to)) {
      to++;
    }
    return to;
  }

  private boolean isOwner(Sentence sentence, int at) {
    Token token = sentence.token(at);
    boolean article = lexicon.determiners().contains(token.lower());
    return !article && token.isWord() && token.isCapitalised() || lexicon.isNational(sentence, at);
  }

  private static boolean isName(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (i == 0 || !sentence.token(i).isCapitalised()) {
        return false;
      }
    }
    return true;
  }
}
