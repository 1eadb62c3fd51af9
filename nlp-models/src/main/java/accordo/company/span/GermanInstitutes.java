package accordo.company.span;

import accordo.annotate.Document;
import accordo.annotate.NameTag;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.text.Trait;
import java.util.Locale;
import java.util.Set;

/**
 * German institutes with what they are for: "das Fraunhofer-Institut für Digitale
 * Medientechnologie", of which the name model takes the first word only.
 */
final class GermanInstitutes {
  private static final Set<String> HEADS = Set.of("institut", "zentrum", "gesellschaft", "anstalt");
  private static final int LONGEST = 5;

  private GermanInstitutes() {}

  static void addTo(SpanList spans, Document document, Sentence sentence) {
    if (!document.has(Trait.CAPITAL_NOUNS)) {
      return;
    }
    for (int at = 0; at + 2 < sentence.size(); at++) {
      if (isHead(sentence.token(at)) && sentence.token(at + 1).form().equals("für")) {
        int to = end(sentence, at + 2);
        if (to > at + 2) {
          NameSpan span = new NameSpan(sentence.index(), at, to, NameTag.ORG);
          spans.all().removeIf(span::overlaps);
          spans.add(span);
        }
      }
    }
  }

  /** "Max-Planck-Institut": a name before the hyphen. */
  private static boolean isHead(Token token) {
    int hyphen = token.form().lastIndexOf('-');
    return hyphen > 1
        && token.isCapitalised()
        && HEADS.contains(token.form().substring(hyphen + 1).toLowerCase(Locale.GERMAN));
  }

  /** "Energieeffizienz und Klimaschutz ISE". */
  private static int end(Sentence sentence, int from) {
    int to = from;
    while (to < sentence.size() && to - from < LONGEST) {
      boolean joins =
          to > from
              && to + 1 < sentence.size()
              && sentence.token(to).form().equals("und")
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
