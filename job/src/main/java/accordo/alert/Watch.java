package accordo.alert;

import accordo.alert.DealNews.Item;
import accordo.consolidate.DealRecord;
import accordo.consolidate.DealSentence;
import accordo.consolidate.DealUpdate;
import accordo.consolidate.Source;
import accordo.consolidate.SourcedEvidence;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Makes alerts of what is new in a record, for every saved search that finds it. */
public final class Watch {
  private final SearchMonitor monitor;
  private final AlertCut cut;
  private final Clock clock;

  public Watch(SearchMonitor monitor, AlertCut cut, Clock clock) {
    this.monitor = monitor;
    this.cut = cut;
    this.clock = clock;
  }

  /**
   * The alerts that a new version of a record causes, through the articles that have just come.
   *
   * @param story tells the story apart from others for which the id of the record stood before it;
   *     null for the first
   * @param isFresh whether the news of an id is told for the first time; asked once for each
   */
  public List<DueAlert> take(DealUpdate update, String story, Predicate<String> isFresh) {
    if (!isRecent(update)) {
      return List.of();
    }
    DealRecord deal = update.deal();
    Set<String> found = monitor.match(deal);
    if (found.isEmpty()) {
      return List.of();
    }
    DealRecord before = update.before();
    Set<String> foundBefore = before == null ? Set.of() : monitor.match(before);
    List<Item> happened = DealNews.between(before, deal);
    List<DueAlert> due = new ArrayList<>();
    for (String id : found) {
      SavedSearch search = monitor.search(id);
      if (search != null && !search.muted()) {
        List<Item> items = new ArrayList<>();
        if (!foundBefore.contains(id)) {
          items.add(DealNews.FOUND);
        }
        items.addAll(happened);
        alert(search, deal, story, items, isFresh)
            .map(a -> DueAlert.of(a, search))
            .ifPresent(due::add);
      }
    }
    return due;
  }

  /** Whether the article that brings the news is young enough; no article brings none. */
  private boolean isRecent(DealUpdate update) {
    List<Source> news = update.news();
    if (news.isEmpty()) {
      return false;
    }
    String date =
        news.stream()
            .map(Source::published)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(null);
    return cut.admits(date, clock);
  }

  private Optional<Alert> alert(
      SavedSearch search,
      DealRecord deal,
      String story,
      List<Item> items,
      Predicate<String> isFresh) {
    EnumSet<News> kinds = EnumSet.noneOf(News.class);
    items.forEach(i -> kinds.add(i.news()));
    if (!search.wants(kinds)) {
      return Optional.empty();
    }
    List<AlertChange> changes = new ArrayList<>();
    for (Item item : items) {
      String id = id(search, deal, story, item);
      if (search.wants(EnumSet.of(item.news())) && isFresh.test(id)) {
        changes.add(new AlertChange(id, item.news(), item.field(), item.before(), item.after()));
      }
    }
    return changes.isEmpty() ? Optional.empty() : Optional.of(alert(search, deal, changes));
  }

  private static String id(SavedSearch search, DealRecord deal, String story, Item item) {
    return story == null
        ? AlertId.of(search.id(), deal.id(), item.key())
        : AlertId.of(search.id(), deal.id(), story, item.key());
  }

  private Alert alert(SavedSearch search, DealRecord deal, List<AlertChange> changes) {
    AlertChange first = changes.get(0);
    return new Alert(
        first.id(),
        search.id(),
        search.name(),
        search.owner(),
        clock.instant().toString(),
        first.news(),
        deal.id(),
        deal.version(),
        deal.type().name(),
        deal.status().name(),
        DealSentence.of(deal),
        changes,
        proof(deal, first),
        deal.sources());
  }

  /** The sentence that proves a change; for a new deal, the one that tells of the deal. */
  private static Alert.Proof proof(DealRecord deal, AlertChange change) {
    String field = change.news() == News.NEW ? "type" : change.field();
    return deal.field(field)
        .or(() -> deal.field("type"))
        .flatMap(f -> f.evidence().stream().findFirst())
        .map(i -> proof(deal, deal.evidence().get(i)))
        .orElse(null);
  }

  private static Alert.Proof proof(DealRecord deal, SourcedEvidence proof) {
    String language =
        deal.sources().stream()
            .filter(s -> s.articleId().equals(proof.articleId()))
            .map(Source::language)
            .findFirst()
            .orElse(null);
    return new Alert.Proof(proof.evidence().sentence(), language, proof.articleId());
  }
}
