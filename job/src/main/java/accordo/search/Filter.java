package accordo.search;

/**
 * A value of a facet that deals must have.
 *
 * @param value as {@link FacetCount#value()} gives it
 */
public record Filter(Facet facet, String value) {}
