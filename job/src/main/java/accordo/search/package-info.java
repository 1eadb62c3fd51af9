/**
 * Searching deal records: {@link accordo.search.DealSearch} opens an index and finds, for people
 * and programs alike, pages of deals, counts, views of companies and persons, graphs and timelines.
 * What users type is read by {@code accordo.search.query}, what is found is kept as sets by {@code
 * accordo.search.set}.
 *
 * <p>Imports {@code accordo.deal}, {@code accordo.consolidate}, {@code accordo.index} and Lucene.
 */
package accordo.search;
