package accordo.search.query;

import accordo.search.query.QueryNode.All;
import accordo.search.query.QueryNode.Any;
import accordo.search.query.QueryNode.Bound;
import accordo.search.query.QueryNode.FieldName;
import accordo.search.query.QueryNode.Not;
import accordo.search.query.QueryNode.Range;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the syntax of queries. Conditions side by side must all hold; {@code OR} binds closer than
 * that and {@code AND} closer still; {@code NOT}, {@code -} and {@code !} exclude; brackets group.
 */
final class QuerySyntax {
  private static final int MOST_CHARACTERS = 20_000;
  private static final int DEEPEST = 30;

  private final QueryScanner in;
  private int depth;

  private QuerySyntax(QueryScanner in) {
    this.in = in;
  }

  /**
   * The tree of a query; nothing written is an empty {@link All}.
   *
   * @throws QueryException when it is malformed, too long or too deep
   */
  static QueryNode read(String query) {
    if (query.length() > MOST_CHARACTERS) {
      throw new QueryException(
          query.substring(0, 60) + "…",
          60,
          "a query has at most " + MOST_CHARACTERS + " characters, this one " + query.length());
    }
    QueryScanner in = new QueryScanner(query);
    QueryNode root = new QuerySyntax(in).sequence(null);
    if (!in.atEnd()) {
      throw in.fault("this ) closes nothing");
    }
    return root;
  }

  /** Conditions side by side, as far as the bracket that closes them. */
  private QueryNode sequence(FieldName field) {
    List<QueryNode> nodes = new ArrayList<>();
    while (!in.atEnd() && !in.sees(')')) {
      nodes.add(disjunction(field));
    }
    return nodes.size() == 1 ? nodes.get(0) : new All(nodes);
  }

  private QueryNode disjunction(FieldName field) {
    List<QueryNode> nodes = new ArrayList<>(List.of(conjunction(field)));
    while (in.takeOr()) {
      nodes.add(conjunction(field));
    }
    return nodes.size() == 1 ? nodes.get(0) : new Any(nodes);
  }

  private QueryNode conjunction(FieldName field) {
    List<QueryNode> nodes = new ArrayList<>(List.of(clause(field)));
    while (in.takeAnd()) {
      nodes.add(clause(field));
    }
    return nodes.size() == 1 ? nodes.get(0) : new All(nodes);
  }

  private QueryNode clause(FieldName field) {
    if (++depth > DEEPEST) {
      throw in.fault("brackets and exclusions go at most " + DEEPEST + " deep");
    }
    try {
      in.refuseOperator();
      if (in.takeNot()) {
        return new Not(clause(field));
      }
      in.take('+');
      if (in.sees('(')) {
        return group(field);
      }
      FieldName named = in.takeField();
      return named == null ? value(field) : fieldValue(named);
    } finally {
      depth--;
    }
  }

  private QueryNode fieldValue(FieldName field) {
    in.skipSpace();
    if (in.atEnd() || in.sees(')')) {
      throw in.fault("a value is missing after '" + field.name() + ":'");
    }
    return in.sees('(') ? group(field) : value(field);
  }

  private QueryNode group(FieldName field) {
    int open = in.position();
    in.take('(');
    QueryNode inside = sequence(field);
    if (!in.take(')')) {
      throw in.faultAt(open, "this ( is not closed");
    }
    if (inside instanceof All all && all.nodes().isEmpty()) {
      throw in.faultAt(open, "there is nothing between these brackets");
    }
    return inside;
  }

  private QueryNode value(FieldName field) {
    if (in.sees('"')) {
      return in.takePhrase(field);
    }
    if (in.sees('[') || in.sees('{')) {
      return range(field);
    }
    return field != null && (in.sees('<') || in.sees('>')) ? comparison(field) : in.takeWord(field);
  }

  private QueryNode range(FieldName field) {
    int open = in.position();
    boolean fromInclusive = in.takeAny("[{") == '[';
    Bound low = in.takeBound(fromInclusive);
    if (!in.takeTo()) {
      throw in.fault("TO is missing here: a range is written [100 TO 200] or [100 TO *]");
    }
    Bound high = in.takeBound(true);
    if (!in.sees(']') && !in.sees('}')) {
      throw in.faultAt(open, "this range is not closed: write [100 TO 200] or [100 TO *]");
    }
    boolean toInclusive = in.takeAny("]}") == ']';
    Bound upper = high == null ? null : new Bound(high.text(), high.column(), toInclusive);
    return new Range(field, open, low, upper);
  }

  private QueryNode comparison(FieldName field) {
    int column = in.position();
    boolean below = in.takeAny("<>") == '<';
    boolean inclusive = in.take('=');
    Bound bound = in.takeBound(inclusive);
    return below ? new Range(field, column, null, bound) : new Range(field, column, bound, null);
  }
}
