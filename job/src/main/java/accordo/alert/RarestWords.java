package accordo.alert;

import accordo.index.IndexFields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.monitor.QueryTree;
import org.apache.lucene.monitor.TermFilteredPresearcher;
import org.apache.lucene.monitor.TermWeightor;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Looks for queries by their rarest words; those of a few fields stand in very many records. Its
 * documents are a hundred times smaller than those of its parent, which has a hash table for each
 * field and says where each word stands.
 */
final class RarestWords extends TermFilteredPresearcher {
  private static final double COMMON = 1e-3;

  /** A query of more clauses would be refused. */
  private static final int MANY = 1_000;

  RarestWords() {
    super(
        TermWeightor.combine(
            TermWeightor.lengthWeightor(3, 0.3f),
            TermWeightor.fieldWeightor(
                COMMON, IndexFields.TYPE, IndexFields.STATUS, IndexFields.LANGUAGE)),
        List.of(),
        Set.of());
  }

  @Override
  protected Document buildQueryDocument(QueryTree query) {
    Document document = new Document();
    query.collectTerms(
        (field, word) ->
            document.add(new StringField(field, BytesRef.deepCopyOf(word), Field.Store.NO)));
    return document;
  }

  @Override
  protected DocumentQueryBuilder getQueryBuilder() {
    return new AnyWord();
  }

  /** Looks for each word by itself: but few words of a record are in any search. */
  private static final class AnyWord implements DocumentQueryBuilder {
    private final Map<String, List<BytesRef>> words = new HashMap<>();
    private int number;

    @Override
    public void addTerm(String field, BytesRef word) {
      words.computeIfAbsent(field, f -> new ArrayList<>()).add(word);
      number++;
    }

    @Override
    public Query build() {
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      words.forEach(
          (field, all) -> {
            if (number > MANY) {
              any.add(new TermInSetQuery(field, all), Occur.SHOULD);
            } else {
              all.forEach(w -> any.add(new TermQuery(new Term(field, w)), Occur.SHOULD));
            }
          });
      return any.build();
    }
  }
}
