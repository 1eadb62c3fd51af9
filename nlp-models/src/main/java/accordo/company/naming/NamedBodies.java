package accordo.company.naming;

import accordo.annotate.Document;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.lexicon.CompanyLexicon;
import accordo.company.span.NameSpan;
import accordo.text.Trait;
import java.util.Set;

/**
 * Whether a word in a name makes it a ministry's, court's or university's. In "Corona Partners",
 * "Armor Marine" and "Mercado Unión" it does not: another word tells what they are.
 */
final class NamedBodies {
  private static final Set<String> ENGLISH =
      Set.of("club", "university", "college", "institute", "commission", "court");

  private final Document document;
  private final CompanyLexicon lexicon;

  NamedBodies(Document document, CompanyLexicon lexicon) {
    this.document = document;
    this.lexicon = lexicon;
  }

  boolean has(NameGroup group) {
    return group.spans().stream().anyMatch(this::has);
  }

  private boolean has(NameSpan span) {
    Sentence sentence = document.sentences().get(span.sentence());
    for (int at = span.from(); at < span.to(); at++) {
      int length = lexicon.bodies().inNames().matchAt(sentence, at);
      if (length > 0 && decides(sentence, span, at, length)) {
        return true;
      }
    }
    return false;
  }

  private boolean decides(Sentence sentence, NameSpan span, int at, int length) {
    if (length > 1 || span.size() == 1) {
      return true;
    }
    if (at + 2 == span.to() && isTail(sentence.token(at + 1).form())) {
      return false;
    }
    return at == span.from()
        || !document.has(Trait.HEAD_FIRST)
        || !isName(sentence.token(at - 1)) && !isLast(sentence, span, at);
  }

  /** "Armor Marine": English bodies apart, no body's name ends in what it is. */
  private static boolean isLast(Sentence sentence, NameSpan span, int at) {
    return at + 1 == span.to()
        && sentence.token(at - 1).isCapitalised()
        && !ENGLISH.contains(sentence.token(at).lower());
  }

  private boolean isTail(String word) {
    return lexicon.isGenericTail(word) && !lexicon.isPlace(word);
  }

  private static boolean isName(Token token) {
    return token.isCapitalised() && token.isUnknownWord();
  }
}
