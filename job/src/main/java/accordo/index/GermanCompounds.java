package accordo.index;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.compound.DictionaryCompoundWordTokenFilter;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.miscellaneous.ConditionalTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * German text as {@link GermanAnalyzer} reads it, with the parts of compounds beside them, so that
 * "Vertrag" finds "Lizenzvertrag": those parts that {@code german-parts.txt} names, the usual ones
 * of the words for deals. Queries are read without it: "Lizenzvertrag" finds no other contracts.
 */
final class GermanCompounds extends Analyzer {
  private static final String FILE = "german-parts.txt";
  private static final CharArraySet PARTS = new CharArraySet(read(), true);
  private static final int SHORTEST_WORD = 8;
  private static final int SHORTEST_PART = 5;
  private static final int LONGEST_PART = 15;

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer tokens = new StandardTokenizer();
    TokenStream words = new LowerCaseFilter(new Nouns(tokens));
    words = new StopFilter(words, GermanAnalyzer.getDefaultStopSet());
    words = new GermanLightStemFilter(new GermanNormalizationFilter(words));
    return new TokenStreamComponents(tokens, words);
  }

  /** Verbs have no parts: "bestreitet" has nothing of a "Streit". */
  private static final class Nouns extends ConditionalTokenFilter {
    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);

    Nouns(TokenStream in) {
      super(in, Nouns::withParts);
    }

    private static TokenStream withParts(TokenStream words) {
      return new DictionaryCompoundWordTokenFilter(
          words, PARTS, SHORTEST_WORD, SHORTEST_PART, LONGEST_PART, false);
    }

    @Override
    protected boolean shouldFilter() {
      return word.length() > 0 && Character.isUpperCase(word.charAt(0));
    }
  }

  private static List<String> read() {
    var stream = GermanCompounds.class.getResourceAsStream(FILE);
    if (stream == null) {
      throw new IllegalStateException("missing resource accordo/index/" + FILE);
    }
    try (var in = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return in.lines().filter(line -> !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }
}
