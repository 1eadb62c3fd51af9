/**
 * Searching deal records: {@link accordo.search.DealSearch} opens an index and finds, {@link
 * accordo.search.DealQueries} turns what a user types into a Lucene query over {@link
 * accordo.search.QueryFields}, or into a {@link accordo.search.QueryException} that shows where it
 * goes wrong.
 *
 * <p>Imports {@code accordo.deal}, {@code accordo.consolidate}, {@code accordo.index} and Lucene.
 */
package accordo.search;
