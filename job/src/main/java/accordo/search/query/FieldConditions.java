package accordo.search.query;

import accordo.deal.DealType;
import accordo.deal.Status;
import accordo.index.Analyzers;
import accordo.index.IndexFields;
import accordo.search.query.QueryNode.Bound;
import accordo.search.query.QueryNode.Leaf;
import accordo.search.query.QueryNode.Phrase;
import accordo.search.query.QueryNode.Range;
import accordo.search.query.QueryNode.Word;
import accordo.text.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;

/** Turns a condition on a field into a Lucene query, by the field's kind. */
final class FieldConditions {
  private static final Map<String, Boolean> YES_NO =
      Map.of("true", true, "yes", true, "false", false, "no", false);
  private static final QueryBuilder BUILDER = new QueryBuilder(Analyzers.ofQueries());

  private final String query;
  private final Rates rates;
  private final QueryNumbers numbers;
  private final WordPatterns patterns;

  FieldConditions(String query, Rates rates) {
    this.query = query;
    this.rates = rates;
    this.numbers = new QueryNumbers(query);
    this.patterns = new WordPatterns(query);
  }

  /** The documents that meet a condition; they all rank the same. */
  Query of(Leaf leaf, QueryField field) {
    if (leaf instanceof Word word && word.isAnything()) {
      return anything(field);
    }
    if (leaf instanceof Range range) {
      return range(range, field, range.low(), range.high());
    }
    String text = leaf instanceof Phrase phrase ? phrase.text() : ((Word) leaf).text();
    Bound exactly = new Bound(text, leaf.column(), true);
    return switch (field.kind()) {
      case NAME, KEY -> words(leaf, field, text);
      case TYPE -> FreeText.types(types(leaf, text));
      case STATUS -> values(field, constants(leaf, text, Status.values(), "status"));
      case LANGUAGE -> values(field, List.of(language(leaf, text)));
      case YES_NO -> values(field, List.of(yesOrNo(leaf, text)));
      case WHOLE_NUMBER, NUMBER, DATE, PERIOD -> range(leaf, field, exactly, exactly);
    };
  }

  private static Query anything(QueryField field) {
    return switch (field.kind()) {
      case TYPE, STATUS, LANGUAGE -> new MatchAllDocsQuery();
      case KEY ->
          field.indexed().equals(IndexFields.IDENTIFIER)
              ? term(IndexFields.HAS, field.indexed())
              : new MatchAllDocsQuery();
      case PERIOD -> term(IndexFields.HAS, IndexFields.FIRST_SEEN);
      default -> term(IndexFields.HAS, field.indexed());
    };
  }

  private Query words(Leaf leaf, QueryField field, String text) {
    if (leaf instanceof Word word && (word.edits() > 0 || !word.wildcards().isEmpty())) {
      return new ConstantScoreQuery(patterns.of(field.indexed(), word));
    }
    int slop = leaf instanceof Phrase phrase ? phrase.slop() : 0;
    Query words = BUILDER.createPhraseQuery(field.indexed(), text, slop);
    if (words == null) {
      throw fault(leaf, "there is no word to look for here");
    }
    return new ConstantScoreQuery(words);
  }

  private Query range(Leaf leaf, QueryField field, Bound low, Bound high) {
    return switch (field.kind()) {
      case WHOLE_NUMBER -> ints(field.indexed(), numbers.whole(low, high));
      case DATE -> ints(field.indexed(), numbers.days(low, high));
      case PERIOD -> period(numbers.days(low, high));
      case NUMBER -> amounts(field.indexed(), numbers.fractions(low, high));
      default ->
          throw fault(
              leaf,
              "ranges are for numbers and dates; "
                  + field.name()
                  + " is written "
                  + field.example());
    };
  }

  private static Query ints(String field, QueryNumbers.Ints range) {
    return range.low() > range.high()
        ? new MatchNoDocsQuery("nothing is in an empty range")
        : IntPoint.newRangeQuery(field, range.low(), range.high());
  }

  /** From the first article to the last, some of it lies in the period. */
  private static Query period(QueryNumbers.Ints days) {
    return FreeText.all(
        List.of(
            ints(IndexFields.FIRST_SEEN, new QueryNumbers.Ints(Integer.MIN_VALUE, days.high())),
            ints(IndexFields.LAST_SEEN, new QueryNumbers.Ints(days.low(), Integer.MAX_VALUE))));
  }

  private Query amounts(String field, QueryNumbers.Doubles range) {
    if (!IndexFields.isMoney(field)) {
      return doubles(field, range.low(), range.high());
    }
    List<Query> any = new ArrayList<>();
    rates.forEachIn(
        field.substring(field.indexOf('.') + 1),
        (currency, worth) ->
            any.add(
                doubles(IndexFields.money(currency), range.low() / worth, range.high() / worth)));
    return FreeText.any(any);
  }

  private static Query doubles(String field, double low, double high) {
    return low > high
        ? new MatchNoDocsQuery("nothing is in an empty range")
        : DoublePoint.newRangeQuery(field, low, high);
  }

  private Collection<DealType> types(Leaf leaf, String text) {
    Collection<DealType> named = TypeWords.named(text);
    if (!named.isEmpty() && !isConstant(text, DealType.values())) {
      return named;
    }
    EnumSet<DealType> types = EnumSet.noneOf(DealType.class);
    constants(leaf, text, DealType.values(), "type").stream()
        .map(value -> DealType.valueOf(value.toUpperCase(Locale.ROOT)))
        .forEach(types::add);
    return types;
  }

  private static boolean isConstant(String text, Enum<?>[] constants) {
    return Arrays.stream(constants).anyMatch(c -> c.name().equals(constant(text)));
  }

  private static String constant(String text) {
    return text.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
  }

  /** The constants of a name, lower-cased; several where the name has a {@code *}. */
  private List<String> constants(Leaf leaf, String text, Enum<?>[] constants, String what) {
    Pattern pattern = glob(leaf, constant(text));
    List<String> names = QueryFields.names(constants);
    List<String> matching = names.stream().filter(n -> pattern.matcher(n).matches()).toList();
    if (matching.isEmpty()) {
      String nearest = QueryFields.nearest(constant(text), names);
      String known = nearest == null ? ": one of " + String.join(", ", names) : "";
      throw new QueryException(
          query, leaf.column(), "there is no " + what + " '" + text + "'" + known, nearest);
    }
    return matching.stream().map(n -> n.toLowerCase(Locale.ROOT)).toList();
  }

  private Pattern glob(Leaf leaf, String text) {
    if (!(leaf instanceof Word word) || word.wildcards().isEmpty()) {
      return Pattern.compile(Pattern.quote(text));
    }
    if (word.wildcards().size() > WordPatterns.MOST_WILDCARDS) {
      throw fault(leaf, "a word has at most " + WordPatterns.MOST_WILDCARDS + " of * and ?");
    }
    StringBuilder regex = new StringBuilder();
    for (char c : text.toCharArray()) {
      regex.append(c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(String.valueOf(c)));
    }
    return Pattern.compile(regex.toString());
  }

  private String language(Leaf leaf, String text) {
    String name = text.strip();
    return Language.all().stream()
        .filter(
            l ->
                l.code().equalsIgnoreCase(name)
                    || l.locale().getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(name)
                    || l.locale().getDisplayLanguage(l.locale()).equalsIgnoreCase(name))
        .map(Language::code)
        .findFirst()
        .orElseThrow(
            () -> fault(leaf, "there is no language '" + text + "': one of " + Language.codes()));
  }

  private String yesOrNo(Leaf leaf, String text) {
    Boolean value = YES_NO.get(text.strip().toLowerCase(Locale.ROOT));
    if (value == null) {
      throw fault(leaf, "'" + text + "' is neither true nor false");
    }
    return value.toString();
  }

  private static Query values(QueryField field, List<String> values) {
    return FreeText.any(values.stream().map(v -> term(field.indexed(), v)).toList());
  }

  private static Query term(String field, String value) {
    return new ConstantScoreQuery(new TermQuery(new Term(field, value)));
  }

  private QueryException fault(Leaf leaf, String message) {
    return new QueryException(query, leaf.column(), message);
  }
}
