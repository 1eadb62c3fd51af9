package accordo.quote.passage;

import accordo.text.Span;
import java.util.List;

/** The words of a quote: quotation marks left out, the parts joined by one space. */
public final class QuoteText {
  private QuoteText() {}

  public static String of(Passages passages, List<Span> parts) {
    StringBuilder words = new StringBuilder();
    for (Span part : parts) {
      String piece = withoutMarks(passages, part).replaceAll("\\s+", " ").strip();
      words.append(words.isEmpty() ? "" : " ").append(piece.replaceAll("[,;]+$", ""));
    }
    return words.toString();
  }

  private static String withoutMarks(Passages passages, Span part) {
    String text = passages.document().text();
    StringBuilder kept = new StringBuilder();
    for (int i = part.start(); i < part.end(); i++) {
      Quoted quoted = passages.at(i);
      if (quoted == null || quoted.inner().contains(i)) {
        kept.append(text.charAt(i));
      }
    }
    return kept.toString();
  }
}
