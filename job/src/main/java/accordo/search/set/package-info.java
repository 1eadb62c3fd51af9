/**
 * Queries as sets of documents that are kept: each value of a field has a {@link
 * accordo.search.set.DocSet} in each segment, so that filters are intersections of bits. {@link
 * accordo.search.set.SetQueries} says which queries can be answered so.
 */
package accordo.search.set;
