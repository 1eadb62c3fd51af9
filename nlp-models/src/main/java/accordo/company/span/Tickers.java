package accordo.company.span;

import accordo.annotate.Sentence;

/** What an exchange calls a share is no name: "(BME: LBG)", "(Nasdaq: KSTN)". */
final class Tickers {
  /** "(Euronext Paris: NOKA)". */
  private static final int LONGEST_EXCHANGE = 3;

  private Tickers() {}

  static void removeFrom(SpanList spans, Sentence sentence) {
    spans.all().removeIf(s -> s.sentence() == sentence.index() && isOne(sentence, s));
  }

  private static boolean isOne(Sentence sentence, NameSpan span) {
    int colon = span.from() - 1;
    if (span.size() > 1 || colon < 2 || !sentence.token(colon).form().equals(":")) {
      return false;
    }
    for (int at = colon - 1; at > 0 && colon - at <= LONGEST_EXCHANGE; at--) {
      if (!sentence.token(at).hasCapital()) {
        return false;
      }
      if (sentence.token(at - 1).form().equals("(")) {
        return true;
      }
    }
    return false;
  }
}
