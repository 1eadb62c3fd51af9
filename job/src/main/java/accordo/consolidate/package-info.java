/**
 * One deal, one record: what several articles tell of the same deal becomes one {@link
 * accordo.consolidate.DealRecord} with its sources and the history of its status.
 *
 * <p>{@link accordo.consolidate.DealKey} says which mentions belong together, {@link
 * accordo.consolidate.Consolidator} merges them.
 *
 * <p>Imports {@code accordo.deal}, {@code accordo.company} for the forms of names, and Jackson;
 * knows no Flink.
 */
package accordo.consolidate;
