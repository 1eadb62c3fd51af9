package accordo.quote.passage;

import accordo.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Finds what stands between quotation marks, in all typographies. A quotation may run over several
 * paragraphs, with or without a repeated opening mark.
 */
public final class QuotationMarks {
  private static final int LONGEST = 3000;
  private static final int MOST_PARAGRAPHS = 6;
  private static final int SHORTEST_SINGLE = 4;

  /** Each opening mark with those that may close it, as writers mix them. */
  private static final Map<String, List<String>> CLOSERS =
      Map.ofEntries(
          Map.entry("«", List.of("»")),
          Map.entry("»", List.of("«")),
          Map.entry("„", List.of("“", "”", "\"", "‟")),
          Map.entry("“", List.of("”", "\"", "“", "''")),
          Map.entry("”", List.of("”")),
          Map.entry("‹", List.of("›")),
          Map.entry("›", List.of("‹")),
          Map.entry("``", List.of("''", "\"")),
          Map.entry("\"", List.of("\"", "''", "”")),
          Map.entry("‘", List.of("’")),
          Map.entry("'", List.of("'")));

  private static final String MARKS = "«»„“”\"‟‹›‘’'";

  private final String text;
  private final List<Quoted> found = new ArrayList<>();

  private QuotationMarks(String text) {
    this.text = text;
  }

  /** All quotations of the text in order; those inside others are part of them. */
  public static List<Quoted> find(String text) {
    QuotationMarks marks = new QuotationMarks(text);
    int at = 0;
    while (at < text.length()) {
      at = marks.readAt(at);
    }
    return marks.found;
  }

  private int readAt(int at) {
    String opener = markAt(at);
    if (opener == null || !CLOSERS.containsKey(opener) || !opens(opener, at)) {
      return at + 1;
    }
    int start = at + opener.length();
    int end = closing(opener, start);
    if (end < 0) {
      return start;
    }
    if (isSingle(opener) && !isLong(start, end)) {
      return start;
    }
    int after = end + markAt(end).length();
    found.add(new Quoted(new Span(at, after), new Span(start, end)));
    return after;
  }

  private String markAt(int at) {
    char mark = text.charAt(at);
    if ((mark == '`' || mark == '\'') && at + 1 < text.length() && text.charAt(at + 1) == mark) {
      return text.substring(at, at + 2);
    }
    return MARKS.indexOf(mark) < 0 ? null : String.valueOf(mark);
  }

  private static boolean isSingle(String mark) {
    return mark.equals("'") || mark.equals("‘");
  }

  /** Single marks are apostrophes as well: only what has some words counts. */
  private boolean isLong(int start, int end) {
    String inner = text.substring(start, end);
    return inner.indexOf('\n') < 0 && inner.split("\\s+").length >= SHORTEST_SINGLE;
  }

  /** Marks that also close others open only at the start of a word. */
  private boolean opens(String mark, int at) {
    if (mark.equals("«") || mark.equals("„") || mark.equals("``")) {
      return true;
    }
    boolean freeBefore = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    boolean punctuated = at > 0 && ".,;!?".indexOf(text.charAt(at - 1)) >= 0;
    int next = at + mark.length();
    boolean wordAfter = next < text.length() && !Character.isWhitespace(text.charAt(next));
    if (isSingle(mark)) {
      boolean spaceBefore = at == 0 || " \n(".indexOf(text.charAt(at - 1)) >= 0;
      return spaceBefore && next < text.length() && Character.isLetter(text.charAt(next));
    }
    return freeBefore && !punctuated && wordAfter;
  }

  private int closing(String opener, int from) {
    List<String> closers = CLOSERS.get(opener);
    int paragraphs = 0;
    int limit = Math.min(text.length(), from + LONGEST);
    for (int i = from; i < limit; i++) {
      if (text.charAt(i) == '\n') {
        int next = skipBlank(i);
        if (++paragraphs > MOST_PARAGRAPHS) {
          return -1;
        }
        if (text.startsWith(opener, next)) {
          i = next + opener.length() - 1;
        }
        continue;
      }
      String mark = markAt(i);
      if (mark != null && closers.contains(mark) && closes(opener, mark, i)) {
        return i;
      }
      if (paragraphs > 0 && mark != null && mark.equals(opener) && opens(opener, i)) {
        return -1;
      }
    }
    return -1;
  }

  private int skipBlank(int at) {
    int i = at;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** A mark that could open as well closes only at the end of a word. */
  private boolean closes(String opener, String mark, int at) {
    int next = at + mark.length();
    boolean wordBefore = at > 0 && !Character.isWhitespace(text.charAt(at - 1));
    boolean freeAfter = next >= text.length() || !Character.isLetterOrDigit(text.charAt(next));
    if (isSingle(opener)) {
      return wordBefore && freeAfter;
    }
    if (!mark.equals("\"") && !mark.equals(opener)) {
      return true;
    }
    return wordBefore || freeAfter;
  }
}
