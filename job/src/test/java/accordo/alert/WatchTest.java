package accordo.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import accordo.consolidate.DealMention;
import accordo.consolidate.DealUpdate;
import accordo.consolidate.Desks;
import accordo.consolidate.Mentions;
import accordo.deal.DealType;
import accordo.deal.Role;
import accordo.deal.Status;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What alerts whom. */
class WatchTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-03-10T12:00:00Z"), ZoneOffset.UTC);

  private final SearchMonitor monitor = new SearchMonitor();

  @AfterEach
  void close() {
    monitor.close();
  }

  @Test
  void aNewDealAlertsThoseWhoseSearchFindsIt() {
    watch(
        Searches.of("buyer", "acquirer:fjordlight", News.NEW),
        Searches.of("other", "party:nokia", News.NEW),
        Searches.of("all", "", News.ANY));
    List<Alert> alerts = tell(takeover(Status.ANNOUNCED).in("a", "2024-03-09"));
    assertEquals(List.of("all", "buyer"), alerts.stream().map(Alert::search).toList());
    Alert alert = alerts.get(1);
    assertEquals(News.NEW, alert.news());
    assertEquals("a", alert.proof().articleId());
    assertEquals("en", alert.proof().language());
    assertTrue(alert.sentence().contains("Fjordlight"), alert.sentence());
    assertEquals(1, alert.sources().size());
  }

  @Test
  void aChangeIsToldFromWhatToWhatToThoseWhoWantItsKind() {
    watch(
        Searches.of("new", "", News.NEW),
        Searches.of("status", "", News.STATUS),
        Searches.of("party", "", News.PARTY),
        Searches.of("any", "", News.ANY));
    List<Alert> alerts =
        tell(
            takeover(Status.ANNOUNCED).in("a", "2024-03-08"),
            takeover(Status.COMPLETED).dollars(5e6).in("b", "2024-03-09"));
    assertEquals(
        List.of("any", "new", "any", "status"), alerts.stream().map(Alert::search).toList());
    assertEquals(
        List.of("Status: announced → completed", "Money total: USD 5000000"),
        alerts.get(2).changes().stream().map(AlertText::change).toList());
    assertEquals("b", alerts.get(3).proof().articleId());
  }

  @Test
  void aDealThatASearchFindsOnlyNowIsNewToIt() {
    watch(Searches.of("done", "status:COMPLETED", News.NEW));
    List<Alert> alerts =
        tell(
            takeover(Status.ANNOUNCED).in("a", "2024-03-08"),
            takeover(Status.COMPLETED).in("b", "2024-03-09"),
            takeover(Status.COMPLETED).dollars(5e6).in("c", "2024-03-10"));
    assertEquals(1, alerts.size());
    assertEquals("COMPLETED", alerts.get(0).status());
  }

  @Test
  void anArticleThatOnlyConfirmsIsNewsOnlyForThoseWhoWantAny() {
    watch(Searches.of("status", "", News.STATUS), Searches.of("any", "", News.ANY));
    List<Alert> alerts =
        tell(
            takeover(Status.ANNOUNCED).in("a", "2024-03-08"),
            takeover(Status.ANNOUNCED).in("b", "2024-03-09"));
    assertEquals(List.of("any", "any"), alerts.stream().map(Alert::search).toList());
    assertEquals(
        "Fjordlight buys Brennick · Further article: Title of b",
        AlertText.headline(alerts.get(1)));
  }

  @Test
  void anArchiveAlertsNobodyUnlessAsked() {
    watch(Searches.of("all", ""));
    DealMention old = takeover(Status.ANNOUNCED).in("a", "2017-07-05");
    assertEquals(0, tell(AlertCut.parse("7d"), old).size());
    assertEquals(0, tell(AlertCut.parse("2018-01-01"), old).size());
    assertEquals(1, tell(AlertCut.parse("2017-01-01"), old).size());
    assertEquals(1, tell(AlertCut.parse("always"), old).size());
  }

  @Test
  void theSameNewsHasTheSameIdInEveryRunAndIsToldOnce() {
    watch(Searches.of("all", ""), Searches.of("muted", "").withMuted(true));
    DealMention[] mentions = {
      takeover(Status.RUMORED).in("a", "2024-03-07"),
      takeover(Status.ANNOUNCED).in("b", "2024-03-08"),
      takeover(Status.COMPLETED).in("c", "2024-03-09")
    };
    List<String> first = tell(mentions).stream().map(Alert::id).toList();
    assertEquals(3, new HashSet<>(first).size());
    assertEquals(first, tell(mentions).stream().map(Alert::id).toList());
  }

  @Test
  void aLateArticleOfAnOlderDealAlertsForThatDealOnly() {
    watch(Searches.of("all", "", News.NEW), Searches.of("any", "", News.ANY));
    List<Alert> alerts =
        tell(
            AlertCut.NONE,
            takeover(Status.ANNOUNCED).in("now", "2024-03-08"),
            takeover(Status.ANNOUNCED).in("older", "2022-03-08"),
            takeover(Status.COMPLETED).in("oldest", "2020-03-08"));
    assertEquals(
        List.of("now", "now", "older", "older", "oldest", "oldest"),
        alerts.stream().map(a -> a.sources().get(0).articleId()).toList());
    assertEquals(6, new HashSet<>(alerts.stream().map(Alert::id).toList()).size());
  }

  @Test
  void whatHappensToADealAfterItsIdHasMovedOnIsToldAsItsOwn() {
    watch(Searches.of("status", "", News.STATUS));
    List<Alert> alerts =
        tell(
            AlertCut.NONE,
            takeover(Status.ANNOUNCED).in("now", "2024-03-08"),
            takeover(Status.COMPLETED).in("now done", "2024-03-09"),
            takeover(Status.ANNOUNCED).in("older", "2022-03-08"),
            takeover(Status.COMPLETED).in("older done", "2022-03-09"));
    assertEquals(
        List.of("now done", "older done"),
        alerts.stream().map(a -> a.proof().articleId()).toList());
    assertEquals(alerts.get(0).deal(), alerts.get(1).deal());
  }

  @Test
  void aSearchThatCannotBeReadDisturbsNoOther() {
    Map<String, String> refused =
        monitor.register(List.of(Searches.of("bad", "party:(a"), Searches.of("all", "")));
    assertEquals(Set.of("bad"), refused.keySet());
    assertEquals(1, tell(takeover(Status.ANNOUNCED).in("a", "2024-03-09")).size());
  }

  private void watch(SavedSearch... searches) {
    assertEquals(Map.of(), monitor.register(List.of(searches)));
  }

  private List<Alert> tell(DealMention... mentions) {
    return tell(AlertCut.parse("7d"), mentions);
  }

  /** The alerts that articles cause which come one after the other. */
  private List<Alert> tell(AlertCut cut, DealMention... mentions) {
    Desks desks = new Desks();
    List.of(mentions).forEach(desks::take);
    Watch watch = new Watch(monitor, cut, CLOCK);
    Map<String, String> stories = new HashMap<>();
    Set<String> told = new HashSet<>();
    List<Alert> alerts = new ArrayList<>();
    for (DealUpdate update : desks.updates()) {
      if (update.another()) {
        stories.put(update.id(), update.firstArticle());
      }
      watch.take(update, stories.get(update.id()), told::add).forEach(d -> alerts.add(d.alert()));
    }
    return alerts;
  }

  private static Mentions takeover(Status status) {
    return Mentions.of(DealType.ACQUISITION)
        .party(Role.ACQUIRER, "Fjordlight")
        .party(Role.TARGET, "Brennick")
        .status(status);
  }
}
