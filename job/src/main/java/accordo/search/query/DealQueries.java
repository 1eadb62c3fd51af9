package accordo.search.query;

import accordo.search.query.QueryNode.All;
import accordo.search.query.QueryNode.Any;
import accordo.search.query.QueryNode.Leaf;
import accordo.search.query.QueryNode.Not;
import accordo.search.query.QueryNode.Phrase;
import accordo.search.query.QueryNode.Range;
import accordo.search.query.QueryNode.Word;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;

/**
 * Reads queries such as {@code licensee:xiaomi AND patents:[100 TO *]} over {@link QueryFields}.
 * Words without a field are {@link FreeText}.
 */
public final class DealQueries {
  private final String text;
  private final FieldConditions conditions;
  private final QueryBudget budget;
  private boolean ranked;

  private DealQueries(String text, Rates rates) {
    this.text = text;
    this.conditions = new FieldConditions(text, rates);
    this.budget = new QueryBudget(text);
  }

  /**
   * A query as Lucene knows it.
   *
   * @param ranked whether what it finds differs in rank
   */
  public record Parsed(Query query, boolean ranked) {}

  /**
   * The query that a user typed, amounts of equal currency only; nothing typed is everything.
   *
   * @throws QueryException when it is malformed, names a field that there is not, or would cost too
   *     much
   */
  public static Query parse(String text) {
    return parse(text, Rates.NONE);
  }

  /** The query that a user typed, amounts in other currencies at their rates. */
  public static Query parse(String text, Rates rates) {
    return read(text, rates).query();
  }

  public static Parsed read(String text, Rates rates) {
    DealQueries reader = new DealQueries(text, rates);
    Query query = reader.query(QuerySyntax.read(text));
    return new Parsed(query, reader.ranked);
  }

  private Query query(QueryNode node) {
    if (node instanceof All all) {
      return all(all.nodes());
    }
    if (node instanceof Any any) {
      return FreeText.any(any.nodes().stream().map(this::query).toList());
    }
    if (node instanceof Not) {
      return all(List.of(node));
    }
    return leaf((Leaf) node);
  }

  private Query all(List<QueryNode> nodes) {
    List<Query> wanted = new ArrayList<>();
    List<Query> unwanted = new ArrayList<>();
    List<Word> run = new ArrayList<>();
    for (QueryNode node : nodes) {
      if (node instanceof Word word && isPlain(word)) {
        run.add(word);
        continue;
      }
      addRun(run, wanted);
      if (node instanceof Not not) {
        unwanted.add(query(not.node()));
      } else {
        wanted.add(query(node));
      }
    }
    addRun(run, wanted);
    if (wanted.isEmpty()) {
      wanted.add(new MatchAllDocsQuery());
    }
    return unwanted.isEmpty() ? FreeText.all(wanted) : without(FreeText.all(wanted), unwanted);
  }

  private static Query without(Query wanted, List<Query> unwanted) {
    BooleanQuery.Builder joined = new BooleanQuery.Builder().add(wanted, Occur.MUST);
    unwanted.forEach(query -> joined.add(query, Occur.MUST_NOT));
    return joined.build();
  }

  private static boolean isPlain(Word word) {
    return word.field() == null && word.wildcards().isEmpty() && word.edits() == 0;
  }

  /** Words side by side are read together, since several may name one type. */
  private void addRun(List<Word> run, List<Query> wanted) {
    if (run.isEmpty()) {
      return;
    }
    ranked = true;
    int column = run.get(0).column();
    List<Query> queries = FreeText.words(run.stream().map(Word::text).toList());
    if (queries.isEmpty()) {
      throw new QueryException(text, column, "there is no word to look for here");
    }
    queries.forEach(query -> wanted.add(budget.spend(query, column)));
    run.clear();
  }

  private Query leaf(Leaf leaf) {
    if (leaf instanceof Word word && isPlain(word)) {
      List<Query> wanted = new ArrayList<>();
      addRun(new ArrayList<>(List.of(word)), wanted);
      return FreeText.all(wanted);
    }
    return budget.spend(leaf.field() == null ? free(leaf) : inField(leaf), leaf.column());
  }

  private Query inField(Leaf leaf) {
    QueryField field =
        QueryFields.find(leaf.field().name())
            .orElseThrow(() -> QueryFields.unknown(text, leaf.field()));
    return conditions.of(leaf, field);
  }

  private Query free(Leaf leaf) {
    ranked = true;
    if (leaf instanceof Range) {
      throw new QueryException(text, leaf.column(), "a range needs a field: patents:[100 TO *]");
    }
    if (leaf instanceof Word word) {
      return pattern(word);
    }
    Phrase phrase = (Phrase) leaf;
    Query query = FreeText.phrase(phrase.text(), phrase.slop(), TypeWords.named(phrase.text()));
    if (query == null) {
      throw new QueryException(text, leaf.column(), "there is no word to look for here");
    }
    return query;
  }

  private Query pattern(Word word) {
    WordPatterns patterns = new WordPatterns(text);
    if (word.isAnything()) {
      return new MatchAllDocsQuery();
    }
    return patterns.anyOf(word.edits() > 0 ? FreeText.NAMES : FreeText.FIELDS, word);
  }
}
