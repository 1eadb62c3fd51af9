package accordo.company.span;

import accordo.annotate.Sentence;
import accordo.text.Resources;
import java.util.Set;
import java.util.regex.Pattern;

/** What is counted rather than named: "Adam Air Flight 574", "the Phase III trial". */
final class CountedNouns {
  private static final Set<String> NOUNS =
      Set.copyOf(Resources.lines("accordo/company/counted-nouns.txt"));

  private static final Pattern NUMBER = Pattern.compile("\\d+\\p{L}?|[IVX]+");

  private CountedNouns() {}

  /** The end of a name less the noun and number that are no part of it; {@code from} if none. */
  static int end(Sentence sentence, int from, int to) {
    int end = to;
    if (end > from && NUMBER.matcher(sentence.token(end - 1).form()).matches()) {
      end--;
    }
    boolean counted = end < sentence.size() && NUMBER.matcher(sentence.token(end).form()).matches();
    return counted && end > from && NOUNS.contains(sentence.token(end - 1).lower()) ? end - 1 : to;
  }
}
