package accordo.search.query;

import accordo.index.Analyzers;
import accordo.search.query.QueryNode.Word;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

/** Words with {@code *} and {@code ?}, and words that may be spelt otherwise. */
final class WordPatterns {
  private static final int FEWEST_LETTERS = 2;
  static final int MOST_WILDCARDS = 3;
  private static final int FEWEST_FUZZY = 4;
  private static final int LONGEST = 60;
  private static final int MOST_SPELLINGS = 50;

  private final String query;

  WordPatterns(String query) {
    this.query = query;
  }

  /** What has words like this in any of several fields. */
  Query anyOf(List<String> fields, Word word) {
    return FreeText.any(fields.stream().map(field -> of(field, word)).toList());
  }

  /** What has words like this in a field. */
  Query of(String field, Word word) {
    if (word.text().length() > LONGEST) {
      throw fault(word, "a word with * or ~ has at most " + LONGEST + " letters");
    }
    return word.wildcards().isEmpty() ? fuzzy(field, word) : wildcard(field, word);
  }

  private Query fuzzy(String field, Word word) {
    String text = normal(field, word.text());
    if (text.codePointCount(0, text.length()) < FEWEST_FUZZY) {
      throw fault(word, "a word with ~ needs at least " + FEWEST_FUZZY + " letters");
    }
    return new FuzzyQuery(
        new Term(field, text), word.edits(), FEWEST_LETTERS, MOST_SPELLINGS, true);
  }

  private Query wildcard(String field, Word word) {
    List<Integer> wildcards = word.wildcards();
    if (wildcards.get(0) < FEWEST_LETTERS) {
      throw fault(
          word,
          "at least " + FEWEST_LETTERS + " letters must stand before the first * or ?, as in no*");
    }
    if (wildcards.size() > MOST_WILDCARDS) {
      throw fault(word, "a word has at most " + MOST_WILDCARDS + " of * and ?");
    }
    if (word.edits() > 0) {
      throw fault(word, "* and ~ do not go together: write one of them");
    }
    BoundedTerms bounded = new BoundedTerms(query, word.column());
    int last = word.text().length() - 1;
    if (wildcards.equals(List.of(last)) && word.text().charAt(last) == '*') {
      String start = normal(field, word.text().substring(0, last));
      return new PrefixQuery(new Term(field, start), bounded);
    }
    try {
      int limit = Operations.DEFAULT_DETERMINIZE_WORK_LIMIT;
      return new WildcardQuery(new Term(field, pattern(field, word)), limit, bounded);
    } catch (TooComplexToDeterminizeException e) {
      throw fault(word, "this pattern is too complex: use fewer * and ?");
    }
  }

  /** The pattern in Lucene's notation. */
  private static String pattern(String field, Word word) {
    StringBuilder pattern = new StringBuilder();
    int start = 0;
    for (int wildcard : word.wildcards()) {
      pattern.append(literal(field, word.text().substring(start, wildcard)));
      pattern.append(word.text().charAt(wildcard));
      start = wildcard + 1;
    }
    return pattern.append(literal(field, word.text().substring(start))).toString();
  }

  private static String literal(String field, String text) {
    return normal(field, text).replaceAll("[\\\\*?]", "\\\\$0");
  }

  private static String normal(String field, String text) {
    return text.isEmpty() ? text : Analyzers.ofQueries().normalize(field, text).utf8ToString();
  }

  private QueryException fault(Word word, String message) {
    return new QueryException(query, word.column(), message);
  }
}
