/**
 * Deal records as a Lucene index: {@link accordo.index.DealIndex} is the directory with its shards,
 * {@link accordo.index.ShardWriter} writes one of them, {@link accordo.index.DealDocument} turns a
 * record into a document of the fields of {@link accordo.index.IndexFields}, whose text {@link
 * accordo.index.Analyzers} splits. {@link accordo.index.ArticleWriter} keeps the articles that tell
 * of deals beside them, {@link accordo.index.ArticleLookup} finds them.
 *
 * <p>Imports {@code accordo.deal}, {@code accordo.consolidate} and Lucene; knows no Flink.
 */
package accordo.index;
