package accordo.alert;

import accordo.consolidate.DealField;
import accordo.consolidate.DealRecord;
import accordo.consolidate.RecordParty;
import accordo.consolidate.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** What has happened to a deal between two versions of its record, whoever watches it. */
final class DealNews {
  static final String DEAL = "deal";
  static final String SOURCES = "sources";

  /** That a search finds the deal now and did not before. */
  static final Item FOUND = new Item(DEAL, News.NEW, DEAL, null, null);

  private static final String STATUS = "status";
  private static final String PARTY = "party.";

  private final DealRecord before;
  private final DealRecord after;
  private final List<Item> items = new ArrayList<>();

  /**
   * One thing that has happened.
   *
   * @param key the same whenever the same happens to the same deal
   */
  record Item(String key, News news, String field, String before, String after) {}

  private DealNews(DealRecord before, DealRecord after) {
    this.before = before;
    this.after = after;
  }

  /** The most important first; empty when there was no record before. */
  static List<Item> between(DealRecord before, DealRecord after) {
    if (before == null) {
      return List.of();
    }
    DealNews news = new DealNews(before, after);
    news.status();
    news.parties();
    news.fields();
    if (news.items.isEmpty()) {
      news.articles();
    }
    return news.items;
  }

  private void status() {
    if (before.status() != after.status()) {
      add(News.STATUS, STATUS, before.status().name(), after.status().name());
    }
  }

  private void parties() {
    Map<String, RecordParty> known = byKey(before);
    byKey(after)
        .forEach(
            (key, party) -> {
              RecordParty old = known.remove(key);
              if (old == null || old.role() != party.role()) {
                add(News.PARTY, PARTY + key, text(old), text(party));
              }
            });
    known.forEach((key, party) -> add(News.ANY, PARTY + key, text(party), null));
  }

  private static Map<String, RecordParty> byKey(DealRecord deal) {
    Map<String, RecordParty> parties = new TreeMap<>();
    deal.parties().forEach(p -> parties.put(p.key(), p));
    return parties;
  }

  private static String text(RecordParty party) {
    return party == null ? null : party.role() + " " + party.name();
  }

  private void fields() {
    Map<String, String> known = new HashMap<>();
    before.fields().stream().filter(DealNews::isPlain).forEach(f -> known.put(f.name(), f.value()));
    for (DealField field : after.fields()) {
      if (isPlain(field) && !Objects.equals(known.get(field.name()), field.value())) {
        add(News.ANY, field.name(), known.get(field.name()), field.value());
      }
    }
  }

  /** Status and parties are told from the record itself. */
  private static boolean isPlain(DealField field) {
    return !field.name().equals(STATUS) && !field.name().startsWith(PARTY);
  }

  private void articles() {
    Set<String> known = new HashSet<>();
    before.sources().forEach(s -> known.add(s.articleId()));
    for (Source source :
        after.sources().stream().filter(s -> !known.contains(s.articleId())).toList()) {
      String title = source.title() == null || source.title().isEmpty() ? "" : source.title();
      String key = SOURCES + "=" + source.articleId();
      items.add(new Item(key, News.ANY, SOURCES, null, title));
    }
  }

  /** The key counts how often the field came to have the value, as articles tell it in order. */
  private void add(News news, String field, String old, String now) {
    long times =
        after.changes().stream()
            .filter(c -> c.field().equals(field) && Objects.equals(c.after(), now))
            .count();
    items.add(new Item(field + "=" + now + "#" + Math.max(1, times), news, field, old, now));
  }
}
