package accordo.search;

import accordo.deal.DealType;
import java.util.List;
import java.util.Map;

/**
 * Who deals with whom.
 *
 * @param nodes the companies with most deals, most first
 * @param edges between these, most deals first
 * @param truncated whether there are more companies
 */
public record DealGraph(List<Node> nodes, List<Edge> edges, boolean truncated) {
  /** A company. */
  public record Node(String key, String name, long deals) {}

  /**
   * Two companies that are parties of the same deals, by their keys.
   *
   * @param from of the two keys the lesser
   * @param types how many deals of each type
   */
  public record Edge(String from, String to, long deals, Map<DealType, Long> types) {}
}
