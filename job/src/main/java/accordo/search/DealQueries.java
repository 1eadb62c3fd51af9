package accordo.search;

import accordo.index.Analyzers;
import accordo.index.IndexFields;
import accordo.text.Language;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.queryparser.flexible.core.QueryNodeException;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldableNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.standard.StandardQueryParser;
import org.apache.lucene.queryparser.flexible.standard.config.PointsConfig;
import org.apache.lucene.queryparser.flexible.standard.config.StandardQueryConfigHandler.Operator;
import org.apache.lucene.queryparser.flexible.standard.parser.EscapeQuerySyntaxImpl;
import org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParser;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;

/**
 * Reads queries in Lucene's standard syntax over {@link IndexFields}: {@code licensee:xiaomi AND
 * patents:[100 TO *]}. Words without a field are looked for in titles and evidence of every
 * language and in the parties' names.
 */
public final class DealQueries {
  private static final CharSequence[] FREE_TEXT =
      Stream.concat(
              Stream.of(IndexFields.PARTY),
              Arrays.stream(Language.values()).map(l -> IndexFields.text(l.code())))
          .toArray(CharSequence[]::new);

  private DealQueries() {}

  /**
   * The query that a user typed; nothing typed is everything.
   *
   * @throws QueryException when it is malformed or names a field that there is not
   */
  public static Query parse(String text) {
    if (text.isBlank()) {
      return new MatchAllDocsQuery();
    }
    try {
      Map<String, PointsConfig> points = new HashMap<>();
      checkFields(text, new StandardSyntaxParser().parse(text, null), points);
      return parser(points).parse(text, null);
    } catch (QueryException e) {
      throw e;
    } catch (QueryNodeException | RuntimeException e) {
      // The library lets a malformed regex or a stray * end in exceptions of many kinds.
      throw QueryFault.of(text, e);
    }
  }

  private static StandardQueryParser parser(Map<String, PointsConfig> points) {
    StandardQueryParser parser = new StandardQueryParser(Analyzers.perField());
    parser.setMultiFields(FREE_TEXT);
    parser.setDefaultOperator(Operator.AND);
    parser.setPointsConfigMap(points);
    return parser;
  }

  private static void checkFields(String text, QueryNode node, Map<String, PointsConfig> points) {
    if (node instanceof FieldableNode fieldable && fieldable.getField() != null) {
      String field = fieldable.getField().toString();
      if (!PointFields.isKnown(field)) {
        throw QueryFault.unknownField(text, field);
      }
      PointsConfig config = PointFields.config(field);
      if (config != null) {
        points.put(field, config);
        checkNumber(text, node, config);
      }
    }
    if (node.getChildren() != null && !node.isLeaf()) {
      node.getChildren().forEach(child -> checkFields(text, child, points));
    }
  }

  private static void checkNumber(String text, QueryNode node, PointsConfig config) {
    if (node.isLeaf()) {
      String value = PointFields.value(node, new EscapeQuerySyntaxImpl());
      if (value != null && !PointFields.reads(config, value)) {
        throw QueryFault.notANumber(text, value, PointFields.example(config));
      }
    }
  }
}
