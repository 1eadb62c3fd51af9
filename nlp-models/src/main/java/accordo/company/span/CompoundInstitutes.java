package accordo.company.span;

import accordo.annotate.NameTag;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.lexicon.InstitutionWords;

/**
 * Institutes named by a compound, with what they are for: "das Fraunhofer-Institut für Digitale
 * Medientechnologie", of which the name model takes the first word only.
 */
final class CompoundInstitutes {
  private static final int LONGEST = 5;

  private CompoundInstitutes() {}

  static void addTo(SpanList spans, InstitutionWords words, Sentence sentence) {
    for (int at = 0; at + 2 < sentence.size(); at++) {
      if (isHead(sentence.token(at), words) && words.isLink(sentence.token(at + 1).form())) {
        int to = end(sentence, at + 2, words);
        if (to > at + 2) {
          NameSpan span = new NameSpan(sentence.index(), at, to, NameTag.ORG);
          spans.all().removeIf(span::overlaps);
          spans.add(span);
        }
      }
    }
  }

  /** "Max-Planck-Institut": a name before the hyphen. */
  private static boolean isHead(Token token, InstitutionWords words) {
    int hyphen = token.form().lastIndexOf('-');
    return hyphen > 1
        && token.isCapitalised()
        && words.isCompounded(token.form().substring(hyphen + 1));
  }

  /** "Energieeffizienz und Klimaschutz ISE". */
  private static int end(Sentence sentence, int from, InstitutionWords words) {
    int to = from;
    while (to < sentence.size() && to - from < LONGEST) {
      boolean joins =
          to > from
              && to + 1 < sentence.size()
              && words.isAnd(sentence.token(to).form())
              && isPart(sentence.token(to + 1));
      if (!isPart(sentence.token(to)) && !joins) {
        break;
      }
      to += joins ? 2 : 1;
    }
    return to;
  }

  private static boolean isPart(Token token) {
    return token.isWord() && token.isCapitalised();
  }
}
