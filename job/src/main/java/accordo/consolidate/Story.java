package accordo.consolidate;

import accordo.deal.DealType;
import accordo.deal.Money;
import accordo.deal.Patents;
import accordo.deal.Role;
import accordo.deal.Status;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What mentions of one deal tell together, for the question whether another is of it too. */
final class Story {
  /** The desk where more of it is told, or null where it is told here. */
  private String desk;

  final List<DealMention> members = new ArrayList<>();
  final Set<DealType> types = EnumSet.noneOf(DealType.class);
  final Map<String, Set<DealType>> typesByArticle = new HashMap<>();
  final Map<String, Set<Role>> roles = new HashMap<>();
  final Set<Money> money = new LinkedHashSet<>();
  final Set<Patents> patents = new LinkedHashSet<>();
  final Set<String> marks = new HashSet<>();
  final Set<String> countries = new HashSet<>();
  final Set<Long> announced = new HashSet<>();

  /** Days of articles; of those without a date there are none. */
  final TreeSet<Long> days = new TreeSet<>();

  final Map<Status, TreeSet<Long>> daysByStatus = new EnumMap<>(Status.class);

  static Story of(DealMention mention) {
    Story story = new Story();
    story.add(mention);
    return story;
  }

  static Story of(Signpost signpost) {
    Story story = new Story();
    story.desk = signpost.desk();
    story.types.add(signpost.type());
    for (int i = 0; i < signpost.companies().size(); i++) {
      story.addRole(signpost.companies().get(i), signpost.roles().get(i));
    }
    story.money.addAll(signpost.money());
    story.addDay(signpost.from());
    story.addDay(signpost.to());
    return story;
  }

  /** The desk where more of it is told; empty for a story of this desk. */
  Optional<String> desk() {
    return Optional.ofNullable(desk);
  }

  void add(DealMention mention) {
    var deal = mention.deal();
    members.add(mention);
    types.add(deal.type());
    typesByArticle
        .computeIfAbsent(mention.source().articleId(), a -> EnumSet.noneOf(DealType.class))
        .add(deal.type());
    for (int i = 0; i < deal.parties().size(); i++) {
      addRole(mention.companies().get(i), deal.parties().get(i).role());
    }
    money.addAll(deal.money());
    if (deal.patents() != null && deal.patents().count() != null) {
      patents.add(deal.patents());
    }
    marks.addAll(mention.marks());
    Territories.code(deal.territory()).ifPresent(countries::add);
    long day = Days.of(mention.source().published());
    addDay(day);
    if (day != Days.UNKNOWN) {
      daysByStatus.computeIfAbsent(deal.status(), s -> new TreeSet<>()).add(day);
    }
    if (deal.announced() != null && !isLater(deal.status())) {
      announced.add(Days.of(deal.announced()));
    }
  }

  /** Adds all that another tells. */
  void addAll(Story other) {
    other.members.forEach(this::add);
  }

  /** Whether it tells of nothing but talks, where amounts are still open. */
  boolean isTalk() {
    return members.stream()
        .allMatch(m -> m.deal().status() == Status.RUMORED || m.deal().status() == Status.PLANNED);
  }

  private void addRole(String company, Role role) {
    roles.computeIfAbsent(company, c -> EnumSet.noneOf(Role.class)).add(role);
  }

  private void addDay(long day) {
    if (day != Days.UNKNOWN) {
      days.add(day);
    }
  }

  /** What such an article dates is the closing or the end. */
  private static boolean isLater(Status status) {
    return status == Status.COMPLETED || status == Status.TERMINATED;
  }
}
