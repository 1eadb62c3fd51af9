package accordo.extract;

import accordo.company.lexicon.CompanyRegister;
import accordo.frame.pack.Gaps;
import accordo.text.Article;
import accordo.text.Language;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Article in, {@link Extraction} out: a pure function, safe for use by many threads at once. */
public final class Extractor {
  /** Longer texts are dumps, not articles. */
  public static final int LONGEST_TEXT = 1_000_000;

  /** So many of a hundred terms that texts nobody had read are found like those read. */
  private static final int MISSING_TERMS = 30;

  private static final int MISSING_FRAMES = 10;

  private final LanguageIdentifier identifier;
  private final Map<Language, LanguageReader> readers;
  private final Judgement judgement;

  private Extractor(
      LanguageIdentifier identifier, Map<Language, LanguageReader> readers, Judgement judgement) {
    this.identifier = identifier;
    this.readers = readers;
    this.judgement = judgement;
  }

  /** Loads what the given languages need, side by side; some seconds each. */
  public static Extractor load(Collection<Language> languages) {
    return load(languages, CompanyRegister.NONE);
  }

  /**
   * The same, with what the user knows of companies.
   *
   * @param register names and identifiers from the user's files
   */
  public static Extractor load(Collection<Language> languages, CompanyRegister register) {
    Map<Language, CompletableFuture<LanguageReader>> loading = new LinkedHashMap<>();
    for (Language language : languages) {
      loading.put(
          language, CompletableFuture.supplyAsync(() -> LanguageReader.load(language, register)));
    }
    Map<Language, LanguageReader> readers = new LinkedHashMap<>();
    loading.forEach((language, reader) -> readers.put(language, reader.join()));
    return new Extractor(LanguageIdentifier.load(), readers, Judgement.shipped());
  }

  /**
   * The same by frames alone: with the confidence that the rules give, before it is made a
   * probability, and without deals that are only nearly told.
   */
  public Extractor uncalibrated() {
    return new Extractor(identifier, readers, Judgement.RAW);
  }

  /**
   * The same without some terms and frames of its languages, for fits.
   *
   * @param number tells one choice of them from another
   */
  public Extractor withGaps(int number) {
    Gaps gaps = new Gaps(number, MISSING_TERMS, MISSING_FRAMES);
    Map<Language, LanguageReader> others = new LinkedHashMap<>();
    readers.forEach((language, reader) -> others.put(language, reader.with(gaps)));
    return new Extractor(identifier, others, judgement);
  }

  /**
   * Reads one article.
   *
   * @throws RejectedArticleException when the text is empty, too long or in an unknown language
   */
  public Extraction extract(Article article) {
    return reader(article).read(article, judgement);
  }

  /**
   * Reads one article for its deals: where there are none, nothing else is read. Most articles of
   * an archive tell of no deal, and this can often be told before the costly stages.
   *
   * @return what {@link #extract} gives, but no companies and no quotes where there is no deal
   * @throws RejectedArticleException when the text is empty, too long or in an unknown language
   */
  public Extraction extractDeals(Article article) {
    return reader(article).readDeals(article, judgement);
  }

  /**
   * What the frames of an article nearly tell, for the fit of what makes it a deal.
   *
   * @throws RejectedArticleException when the text is empty, too long or in an unknown language
   */
  public NearReading readNearly(Article article) {
    return reader(article).readNearly(article);
  }

  /**
   * Tells how each sentence was read: which frames have a trigger in it, and what became of them.
   *
   * @throws RejectedArticleException when the text is empty, too long or in an unknown language
   */
  public List<SentenceTrials> explain(Article article) {
    return reader(article).explain(article);
  }

  /**
   * Whether an article's words let it tell of a deal at all; where not, {@link #extractDeals} reads
   * no further.
   *
   * @throws RejectedArticleException when the text is empty, too long or in an unknown language
   */
  public boolean mayTellOfDeals(Article article) {
    return reader(article).mayTellOfDeals(article);
  }

  private LanguageReader reader(Article article) {
    String text = article.text();
    if (text.isBlank()) {
      throw new RejectedArticleException(Rejection.EMPTY_TEXT, "the article has no text");
    }
    if (text.length() > LONGEST_TEXT) {
      throw new RejectedArticleException(
          Rejection.TOO_LONG, text.length() + " characters, the limit is " + LONGEST_TEXT);
    }
    return reader(article, text);
  }

  private LanguageReader reader(Article article, String text) {
    Language language = article.knownLanguage().orElseGet(() -> identify(article, text));
    LanguageReader reader = readers.get(language);
    if (reader == null) {
      throw new RejectedArticleException(
          Rejection.UNSUPPORTED_LANGUAGE, "language '" + language.code() + "' is not loaded");
    }
    return reader;
  }

  private Language identify(Article article, String text) {
    boolean told = article.language() != null && !article.language().isBlank();
    String code = told ? article.language() : identifier.detect(text);
    return LanguageIdentifier.supported(code)
        .orElseThrow(
            () ->
                new RejectedArticleException(
                    Rejection.UNSUPPORTED_LANGUAGE,
                    "language '" + code + "', supported are " + Language.codes()));
  }
}
