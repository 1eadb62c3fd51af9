/**
 * Where articles come from. {@link accordo.ingest.ArticleSources} has Flink sources of {@link
 * accordo.ingest.RawInput}, which {@link accordo.ingest.ArticleReader} makes articles of; an input
 * that cannot be used becomes a {@link accordo.ingest.Reject}, whole and with its reason.
 *
 * <p>Imports {@code accordo.text}, {@code accordo.extract}, Jackson, Flink and its connectors.
 */
package accordo.ingest;
