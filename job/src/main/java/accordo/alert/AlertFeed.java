package accordo.alert;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** The alerts of a saved search as an Atom feed. */
public final class AlertFeed {
  private static final String ATOM = "atom_1.0";
  private static final String ID = "urn:accordo:";

  /** What XML cannot hold, escaped or not. */
  private static final String UNSPEAKABLE =
      "[^\\u0009\\u000A\\u000D\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

  private final String page;

  /**
   * A feed that leads to a page.
   *
   * @param page address of the page, without a slash at its end
   */
  public AlertFeed(String page) {
    this.page = page;
  }

  /**
   * Writes a feed.
   *
   * @param alerts of that search, the latest first
   */
  public String write(SavedSearch search, List<Alert> alerts) {
    Feed feed = new Feed(ATOM);
    feed.setId(ID + "search:" + search.id());
    feed.setTitle(clean(search.name()));
    feed.setUpdated(alerts.isEmpty() ? new Date(0) : date(alerts.get(0)));
    feed.setAuthors(List.<SyndPerson>of(author()));
    feed.setAlternateLinks(List.of(link("alternate", page + "/alerts")));
    feed.setOtherLinks(List.of(link("self", page + "/alerts/" + search.id() + ".atom")));
    feed.setEntries(alerts.stream().map(this::entry).toList());
    try {
      return new WireFeedOutput().outputString(feed, true);
    } catch (FeedException e) {
      throw new IllegalStateException("cannot write the feed of " + search.id(), e);
    }
  }

  private Entry entry(Alert alert) {
    Entry entry = new Entry();
    entry.setId(ID + "alert:" + alert.id());
    entry.setTitle(clean(AlertText.headline(alert)));
    entry.setUpdated(date(alert));
    entry.setPublished(date(alert));
    entry.setAlternateLinks(List.of(link("alternate", AlertText.link(alert, page))));
    Content content = new Content();
    content.setType("text");
    content.setValue(clean(AlertText.body(alert, page)));
    entry.setContents(List.of(content));
    return entry;
  }

  private static Person author() {
    Person author = new Person();
    author.setName("Accordo");
    return author;
  }

  private static Link link(String relation, String address) {
    Link link = new Link();
    link.setRel(relation);
    link.setHref(address);
    return link;
  }

  private static Date date(Alert alert) {
    return Date.from(Instant.parse(alert.at()));
  }

  private static String clean(String text) {
    return text.replaceAll(UNSPEAKABLE, " ");
  }
}
