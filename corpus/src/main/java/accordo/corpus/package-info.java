/**
 * Measures Accordo on articles with gold.
 *
 * <p>{@link accordo.corpus.GoldReader} reads annotated articles, {@link accordo.corpus.Evaluation}
 * extracts from them and compares through {@link accordo.corpus.ArticleScorer} and {@link
 * accordo.corpus.QuoteScorer}, {@link accordo.corpus.Scores} holds the figures and {@link
 * accordo.corpus.ScoreTable} prints them. The annotated articles of the project stand in {@code
 * corpus/articles}, one JSONL file a language; {@code corpus/sentences} has short texts and the
 * deals that they tell. {@link accordo.corpus.ConfidenceFit} and {@link accordo.corpus.NearMissFit}
 * fit models to them.
 *
 * <p>Imports accordo.text, accordo.deal, accordo.extract and Jackson.
 */
package accordo.corpus;
