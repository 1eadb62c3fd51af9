package accordo.search.query;

import accordo.deal.DealType;
import accordo.index.Analyzers;
import accordo.index.IndexFields;
import accordo.text.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;

/**
 * Words without a field: looked for in headlines, evidence and quotes of every language by its
 * stems, and in the parties' names, where they weigh most; names of types find the types, too.
 */
public final class FreeText {
  private static final float NAME_WEIGHT = 3;
  private static final List<String> TEXTS =
      Language.all().stream().map(l -> IndexFields.text(l.code())).toList();

  /** Where patterns of words are looked for. */
  static final List<String> FIELDS =
      Stream.concat(Stream.of(IndexFields.PARTY), TEXTS.stream()).toList();

  /** Where words with other spellings are looked for. */
  static final List<String> NAMES = List.of(IndexFields.PARTY, IndexFields.SPEAKER);

  private static final QueryBuilder BUILDER = new QueryBuilder(Analyzers.ofQueries());

  private FreeText() {}

  /**
   * One query for each word, or for several that together name a type; words that say nothing are
   * left out where others remain. Empty when there is neither letter nor digit.
   */
  static List<Query> words(List<String> written) {
    List<String> words = telling(written);
    List<Query> queries = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      TypeWords.Named named = TypeWords.named(words.subList(i, words.size()));
      int end = i + Math.max(1, named.length());
      Query all = all(words.subList(i, end).stream().map(w -> phrase(w, 0)).toList());
      queries.add(named.length() == 0 ? all : any(List.of(all, types(named.types()))));
      i = end;
    }
    return queries;
  }

  /** Words in a row, or a type that they name; null when there is neither letter nor digit. */
  static Query phrase(String text, int slop, Collection<DealType> types) {
    Query phrase = hasWords(text) ? phrase(text, slop) : null;
    return phrase == null || types.isEmpty() ? phrase : any(List.of(phrase, types(types)));
  }

  /** Deals of any of several types. */
  static Query types(Collection<DealType> types) {
    return any(types.stream().map(FreeText::type).toList());
  }

  private static Query type(DealType type) {
    return new ConstantScoreQuery(
        new TermQuery(new Term(IndexFields.TYPE, type.name().toLowerCase(Locale.ROOT))));
  }

  /** All of several, as one. */
  public static Query all(List<Query> queries) {
    return join(queries, Occur.MUST);
  }

  /** Any of several, as one. */
  public static Query any(List<Query> queries) {
    return join(queries, Occur.SHOULD);
  }

  private static Query join(List<Query> queries, Occur occur) {
    if (queries.size() == 1) {
      return queries.get(0);
    }
    BooleanQuery.Builder joined = new BooleanQuery.Builder();
    queries.forEach(query -> joined.add(query, occur));
    return joined.build();
  }

  private static Query phrase(String text, int slop) {
    BooleanQuery.Builder anywhere = new BooleanQuery.Builder();
    Query name = BUILDER.createPhraseQuery(IndexFields.PARTY, text, slop);
    if (name != null) {
      anywhere.add(new BoostQuery(name, NAME_WEIGHT), Occur.SHOULD);
    }
    for (String field : TEXTS) {
      Query query = BUILDER.createPhraseQuery(field, text, slop);
      if (query != null) {
        anywhere.add(query, Occur.SHOULD);
      }
    }
    return anywhere.build();
  }

  private static List<String> telling(List<String> words) {
    List<String> some = words.stream().filter(FreeText::hasWords).toList();
    List<String> telling = some.stream().filter(w -> !isStopWord(w)).toList();
    return telling.isEmpty() ? some : telling;
  }

  private static boolean hasWords(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** Whether a word is so common in some language that it is not in its index. */
  private static boolean isStopWord(String word) {
    return Language.all().stream().anyMatch(l -> Stems.of(l.code(), word).isEmpty());
  }
}
