package accordo.search;

import accordo.consolidate.DealSummary;
import java.util.List;
import java.util.Map;

/**
 * What a request found.
 *
 * @param total how many deals match, exactly
 * @param deals this page of them
 * @param next cursor of the page that follows, or null when this is the last
 * @param facets the most frequent values first; counts of a facet ignore the facet's own filters;
 *     empty when not asked for
 */
public record SearchPage(
    long total, List<DealSummary> deals, String next, Map<Facet, List<FacetCount>> facets) {}
