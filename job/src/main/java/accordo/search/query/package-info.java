/**
 * What users type, as Lucene queries. {@link accordo.search.query.QueryScanner} and {@link
 * accordo.search.query.QuerySyntax} read it into {@link accordo.search.query.QueryNode}s, {@link
 * accordo.search.query.DealQueries} turns these into a query over {@link
 * accordo.search.query.QueryFields}, and a {@link accordo.search.query.QueryException} shows where
 * it goes wrong.
 */
package accordo.search.query;
