package accordo.search.query;

import accordo.index.Analyzers;
import accordo.index.IndexFields;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** What words become in the index. */
final class Stems {
  private Stems() {}

  /** The stems of a text in a language; stop words have none. */
  static List<String> of(String languageCode, String text) {
    List<String> stems = new ArrayList<>();
    String field = IndexFields.text(languageCode);
    try (TokenStream tokens = Analyzers.ofQueries().tokenStream(field, text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        stems.add(term.toString());
      }
      tokens.end();
      return stems;
    } catch (IOException e) {
      throw new UncheckedIOException("reading from a string cannot fail", e);
    }
  }
}
