package accordo.search;

/**
 * How many of the found deals have a value of a facet.
 *
 * @param value what a {@link Filter} takes
 * @param label how a reader knows it: the name of a company; else the value
 */
public record FacetCount(String value, String label, long count) {}
