/**
 * One deal, one record: what several articles tell of the same deal becomes one {@link
 * accordo.consolidate.DealRecord} with its sources and the history of its status.
 *
 * <p>Imports {@code accordo.text}, {@code accordo.deal} and Jackson; knows no Flink.
 */
package accordo.consolidate;
