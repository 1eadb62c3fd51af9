package accordo.search.query;

import accordo.search.query.QueryNode.Bound;
import accordo.search.query.QueryNode.FieldName;
import accordo.search.query.QueryNode.Phrase;
import accordo.search.query.QueryNode.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a query apart, from left to right. */
final class QueryScanner {
  private static final Pattern FIELD = Pattern.compile("([A-Za-z_][A-Za-z_0-9.]*):(?!:)");
  private static final Pattern NUMBER = Pattern.compile("\\d{0,2}");
  private static final String WORD_ENDS = "()\"[]{}";
  private static final int MOST_SLOP = 20;
  private static final int MOST_EDITS = 2;

  private final String query;
  private int at;

  QueryScanner(String query) {
    this.query = query;
  }

  boolean atEnd() {
    skipSpace();
    return at == query.length();
  }

  int position() {
    return at;
  }

  boolean sees(char c) {
    return at < query.length() && query.charAt(at) == c;
  }

  boolean take(char c) {
    skipSpace();
    boolean there = sees(c);
    at += there ? 1 : 0;
    return there;
  }

  /** Takes one of several characters, which must be there. */
  char takeAny(String characters) {
    skipSpace();
    if (at == query.length() || characters.indexOf(query.charAt(at)) < 0) {
      throw fault("one of " + characters + " is missing here");
    }
    return query.charAt(at++);
  }

  void skipSpace() {
    while (at < query.length() && isSpace(query.charAt(at))) {
      at++;
    }
  }

  QueryException fault(String message) {
    return faultAt(at, message);
  }

  QueryException faultAt(int column, String message) {
    return new QueryException(query, column, message);
  }

  boolean takeOr() {
    return takeWord("OR") || takeSign("||");
  }

  boolean takeAnd() {
    return takeWord("AND") || takeSign("&&");
  }

  boolean takeTo() {
    return takeWord("TO");
  }

  boolean takeNot() {
    return takeWord("NOT") || takeSign("!") || takeSign("-");
  }

  /** Where a condition must begin, nothing that joins two may stand. */
  void refuseOperator() {
    int start = at;
    if (atEnd() || sees(')')) {
      throw fault("a condition is missing here");
    }
    if (takeOr() || takeAnd()) {
      throw faultAt(start, "AND and OR stand between two conditions");
    }
  }

  private boolean takeWord(String word) {
    skipSpace();
    int end = at + word.length();
    boolean there = query.startsWith(word, at) && (end == query.length() || isEnd(end));
    at = there ? end : at;
    return there;
  }

  private boolean takeSign(String sign) {
    skipSpace();
    boolean there = query.startsWith(sign, at);
    at += there ? sign.length() : 0;
    return there;
  }

  /** Takes the name of a field and its colon; null where there is none. */
  FieldName takeField() {
    Matcher matcher = FIELD.matcher(query).region(at, query.length());
    if (!matcher.lookingAt()) {
      return null;
    }
    FieldName field = new FieldName(matcher.group(1), at);
    at = matcher.end();
    return field;
  }

  Phrase takePhrase(FieldName field) {
    int open = at++;
    StringBuilder text = new StringBuilder();
    while (at < query.length() && query.charAt(at) != '"') {
      takeCharacter(text);
    }
    if (!take('"')) {
      throw faultAt(open, "this quotation mark is not closed");
    }
    return new Phrase(field, open, text.toString(), takeTilde(0, MOST_SLOP));
  }

  Word takeWord(FieldName field) {
    int start = at;
    StringBuilder text = new StringBuilder();
    List<Integer> wildcards = new ArrayList<>();
    while (at < query.length() && !isEnd(at) && query.charAt(at) != '~') {
      char c = query.charAt(at);
      if (c == '*' || c == '?') {
        wildcards.add(text.length());
      }
      takeCharacter(text);
    }
    int edits = takeTilde(1, MOST_EDITS);
    if (text.isEmpty()) {
      throw faultAt(start, "a word, a \"phrase\" or a field such as party: is expected here");
    }
    refuseRegex(start, text);
    return new Word(field, start, text.toString(), List.copyOf(wildcards), edits);
  }

  private void refuseRegex(int start, StringBuilder text) {
    if (text.length() > 1 && text.charAt(0) == '/' && text.charAt(text.length() - 1) == '/') {
      throw faultAt(
          start, "regular expressions are not read; write the start of a word with a *: licen*");
    }
  }

  /** Takes an end of a range; null where it is open. */
  Bound takeBound(boolean inclusive) {
    skipSpace();
    int start = at;
    StringBuilder text = new StringBuilder();
    if (sees('"')) {
      text.append(takePhrase(null).text());
    } else {
      while (at < query.length() && !isEnd(at)) {
        takeCharacter(text);
      }
    }
    if (text.isEmpty()) {
      throw faultAt(start, "a number, a date or * is expected here");
    }
    return text.toString().equals("*") ? null : new Bound(text.toString(), start, inclusive);
  }

  private void takeCharacter(StringBuilder text) {
    if (query.charAt(at) == '\\' && ++at == query.length()) {
      throw faultAt(at - 1, "nothing follows this backslash");
    }
    text.append(query.charAt(at++));
  }

  /** Takes a tilde and its number: 0 without, a default where no number follows. */
  private int takeTilde(int byDefault, int most) {
    if (!sees('~')) {
      return 0;
    }
    int tilde = at++;
    Matcher matcher = NUMBER.matcher(query).region(at, query.length());
    String digits = matcher.lookingAt() ? matcher.group() : "";
    at += digits.length();
    if (at < query.length() && !isEnd(at)) {
      throw faultAt(tilde, "after ~ only a number may follow");
    }
    int number = digits.isEmpty() ? byDefault : Integer.parseInt(digits);
    if (number > most) {
      throw faultAt(tilde, "the number after ~ is at most " + most + " here");
    }
    return number;
  }

  private boolean isEnd(int position) {
    char c = query.charAt(position);
    return isSpace(c) || WORD_ENDS.indexOf(c) >= 0;
  }

  /** Spaces of all kinds, and control characters, which no one can have meant. */
  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }
}
