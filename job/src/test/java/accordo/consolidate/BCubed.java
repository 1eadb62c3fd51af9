package accordo.consolidate;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * B-cubed scores of a clustering: for each element how much of its cluster belongs to its true
 * group, and how much of its true group is in its cluster, on average.
 */
record BCubed(double precision, double recall) {
  static BCubed of(Map<String, String> truth, Map<String, String> found, Collection<String> of) {
    Map<String, Set<String>> groups = invert(truth);
    Map<String, Set<String>> clusters = invert(found);
    double precision = 0;
    double recall = 0;
    for (String element : of) {
      Set<String> cluster = clusters.get(found.get(element));
      Set<String> group = groups.get(truth.get(element));
      long both = cluster.stream().filter(group::contains).count();
      precision += both / (double) cluster.size();
      recall += both / (double) group.size();
    }
    return new BCubed(precision / of.size(), recall / of.size());
  }

  double f1() {
    return 2 * precision * recall / (precision + recall);
  }

  private static Map<String, Set<String>> invert(Map<String, String> map) {
    Map<String, Set<String>> inverse = new HashMap<>();
    map.forEach((k, v) -> inverse.computeIfAbsent(v, x -> new HashSet<>()).add(k));
    return inverse;
  }

  /** As a row of a table, in percent. */
  String row(String name, int elements) {
    return "| %s | %d | %.1f | %.1f | %.1f |"
        .formatted(name, elements, 100 * precision, 100 * recall, 100 * f1());
  }

  static List<String> header() {
    return List.of(
        "| articles in | mentions | precision | recall | B-cubed F1 |", "|---|---|---|---|---|");
  }
}
