/**
 * Alerts: saved searches that watch the stream of deals.
 *
 * <p>A {@link accordo.alert.SavedSearch} is a query with a name, what counts as news and channels;
 * a {@link accordo.alert.SearchStore} keeps them in a file or a compacted topic. {@link
 * accordo.alert.SearchMonitor} tells which of them would find a record, {@link
 * accordo.alert.DealNews} what is new in it, and {@link accordo.alert.Watch} makes {@link
 * accordo.alert.Alert}s of both. A {@link accordo.alert.Courier} brings these to webhooks and by
 * e-mail; an {@link accordo.alert.AlertLog} keeps them for {@link accordo.alert.AlertFeed} and for
 * the page.
 *
 * <p>Imports {@code accordo.consolidate}, {@code accordo.index}, {@code accordo.search}, {@code
 * accordo.ingest} for addresses of topics, Lucene's monitor, Kafka's clients, an HTTP client, mail
 * and feeds; knows no Flink.
 */
package accordo.alert;
