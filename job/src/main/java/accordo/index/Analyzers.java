package accordo.index;

import java.util.Map;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.hu.HungarianAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** How the text of each index field becomes terms, for writing and for searching alike. */
public final class Analyzers {
  private static final Analyzer WORDS = new Folding(StandardTokenizer::new);
  private static final Analyzer KEYWORD = new Folding(KeywordTokenizer::new);
  private static final Analyzer VERBATIM = new KeywordAnalyzer();
  private static final Map<String, Analyzer> LANGUAGES =
      Map.of(
          "en", new EnglishAnalyzer(),
          "it", new ItalianAnalyzer(),
          "fr", new FrenchAnalyzer(),
          "de", new GermanAnalyzer(),
          "es", new SpanishAnalyzer(),
          "hu", new HungarianAnalyzer());
  private static final int GAP = 100;
  private static final Analyzer OF_QUERIES = new PerField(LANGUAGES.get("de"));
  private static final Analyzer OF_DEALS = new PerField(new GermanCompounds());

  private Analyzers() {}

  /**
   * The analyzer of queries: keywords whole, texts by their language, all other fields word by
   * word; everything lower-cased and without accents.
   */
  public static Analyzer ofQueries() {
    return OF_QUERIES;
  }

  /** The analyzer of what is searched: the same, but with the parts of German compounds. */
  public static Analyzer ofDeals() {
    return OF_DEALS;
  }

  /** The analyzer of names: word by word, lower-cased and without accents. */
  public static Analyzer names() {
    return WORDS;
  }

  /** Lower-cases and takes accents off, of parts of words, too. */
  private static final class Folding extends Analyzer {
    private final Supplier<Tokenizer> tokenizer;

    Folding(Supplier<Tokenizer> tokenizer) {
      this.tokenizer = tokenizer;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer tokens = tokenizer.get();
      return new TokenStreamComponents(tokens, normalize(field, tokens));
    }

    @Override
    protected TokenStream normalize(String field, TokenStream in) {
      return new ASCIIFoldingFilter(new LowerCaseFilter(in));
    }
  }

  private static final class PerField extends AnalyzerWrapper {
    private final Analyzer german;

    PerField(Analyzer german) {
      super(PER_FIELD_REUSE_STRATEGY);
      this.german = german;
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
      if (IndexFields.isVerbatim(field)) {
        return VERBATIM;
      }
      if (IndexFields.isKeyword(field)) {
        return KEYWORD;
      }
      String language = IndexFields.languageOf(field);
      if (language == null) {
        return WORDS;
      }
      return language.equals("de") ? german : LANGUAGES.getOrDefault(language, WORDS);
    }

    /** No phrase reaches from one name or sentence into the next. */
    @Override
    public int getPositionIncrementGap(String field) {
      return GAP;
    }

    /** Folds after stemming, since stemmers know the accents of their language. */
    @Override
    protected TokenStreamComponents wrapComponents(String field, TokenStreamComponents inner) {
      if (IndexFields.isVerbatim(field)) {
        return inner;
      }
      TokenStream folding = new ASCIIFoldingFilter(inner.getTokenStream());
      return new TokenStreamComponents(inner.getSource(), folding);
    }

    /** Wildcards and fuzzy terms are not stemmed, but folded like the rest. */
    @Override
    protected TokenStream wrapTokenStreamForNormalization(String field, TokenStream in) {
      return new ASCIIFoldingFilter(in);
    }
  }
}
