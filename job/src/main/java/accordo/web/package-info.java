/**
 * The search page and its API over HTTP. {@link accordo.web.WebServer} starts and stops; each
 * {@link accordo.web.Api} adds its handlers; {@link accordo.web.DealView} is what a deal looks like
 * outside, in lists a {@link accordo.consolidate.DealSummary}; {@link accordo.web.Problems} answers
 * whatever goes wrong; {@link accordo.web.Guard} lets nobody in who should not be.
 *
 * <p>Imports {@code accordo.search}, {@code accordo.index} and {@code accordo.alert}, Javalin and
 * Jackson; knows no Lucene and no Flink.
 */
package accordo.web;
