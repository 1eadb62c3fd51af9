package accordo.consolidate;

import accordo.deal.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Parts of a record in one line each. */
public final class DealText {
  private DealText() {}

  /** For instance {@code "LICENSOR Nokia, LICENSEE Xiaomi"}; mutual parties without their role. */
  public static String parties(DealRecord deal) {
    Map<Role, List<String>> byRole =
        deal.parties().stream()
            .collect(
                Collectors.groupingBy(
                    RecordParty::role,
                    LinkedHashMap::new,
                    Collectors.mapping(RecordParty::name, Collectors.toList())));
    return byRole.entrySet().stream()
        .map(
            e ->
                (e.getKey() == Role.PARTY ? "" : e.getKey() + " ")
                    + String.join(" and ", e.getValue()))
        .collect(Collectors.joining(", "));
  }

  /** The outlets, each once; where one has no name, its article. */
  public static String outlets(DealRecord deal) {
    return deal.sources().stream()
        .map(s -> Objects.requireNonNullElse(s.source(), s.articleId()))
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
