package accordo.consolidate;

import accordo.deal.DealType;
import accordo.deal.Money;
import accordo.deal.Patents;
import accordo.deal.Role;
import accordo.deal.Status;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What mentions of one deal tell together, for the question whether another is of it too. It is
 * made anew whenever its desk is told something, so what is few is in plain lists.
 */
final class Story {
  /** The desk where more of it is told, or null where it is told here. */
  private String desk;

  final List<FiledMention> members = new ArrayList<>(4);
  final Set<DealType> types = EnumSet.noneOf(DealType.class);
  final Map<String, Set<DealType>> typesByArticle = new HashMap<>();
  final Map<String, Set<Role>> roles = new HashMap<>();

  // Each value once.
  final List<Money> money = new ArrayList<>(2);
  final List<Patents> patents = new ArrayList<>(0);
  final List<String> marks = new ArrayList<>(0);
  final List<String> countries = new ArrayList<>(0);

  /** Days of articles; of those without a date there are none. */
  final DaySet days = new DaySet();

  /** Days that articles give as that of the announcement. */
  final DaySet announced = new DaySet();

  private boolean isTalk = true;
  private boolean isAnnounced;

  static Story of(FiledMention mention) {
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
    addNew(story.money, signpost.money());
    story.addDay(signpost.from());
    story.addDay(signpost.to());
    return story;
  }

  /** The desk where more of it is told; empty for a story of this desk. */
  Optional<String> desk() {
    return Optional.ofNullable(desk);
  }

  void add(FiledMention mention) {
    members.add(mention);
    types.add(mention.type());
    typesByArticle
        .computeIfAbsent(mention.article(), a -> EnumSet.noneOf(DealType.class))
        .add(mention.type());
    for (int i = 0; i < mention.companies().size(); i++) {
      addRole(mention.companies().get(i), mention.roles().get(i));
    }
    addNew(money, mention.money());
    if (mention.patents() != null && mention.patents().count() != null) {
      addNew(patents, List.of(mention.patents()));
    }
    addNew(marks, mention.marks());
    Territories.code(mention.territory()).ifPresent(code -> addNew(countries, List.of(code)));
    addDates(mention);
  }

  private void addDates(FiledMention mention) {
    Status status = mention.status();
    long day = Days.of(mention.published());
    addDay(day);
    isTalk &= status == Status.RUMORED || status == Status.PLANNED;
    isAnnounced |= status == Status.ANNOUNCED && day != Days.UNKNOWN;
    if (mention.announced() != null && !isLater(status)) {
      announced.add(Days.of(mention.announced()));
    }
  }

  /** Adds all that another tells. */
  void addAll(Story other) {
    other.members.forEach(this::add);
  }

  /** Whether it tells of nothing but talks, where amounts are still open. */
  boolean isTalk() {
    return isTalk;
  }

  /** Whether an article with a date announces it. */
  boolean isAnnounced() {
    return isAnnounced;
  }

  private void addRole(String company, Role role) {
    roles.computeIfAbsent(company, c -> EnumSet.noneOf(Role.class)).add(role);
  }

  private void addDay(long day) {
    if (day != Days.UNKNOWN) {
      days.add(day);
    }
  }

  private static <T> void addNew(List<T> known, List<T> more) {
    for (T one : more) {
      if (!known.contains(one)) {
        known.add(one);
      }
    }
  }

  /** What such an article dates is the closing or the end. */
  private static boolean isLater(Status status) {
    return status == Status.COMPLETED || status == Status.TERMINATED;
  }
}
