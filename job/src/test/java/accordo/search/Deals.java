package accordo.search;

import accordo.consolidate.DealRecord;
import accordo.consolidate.RecordParty;
import accordo.consolidate.Source;
import accordo.consolidate.SourcedEvidence;
import accordo.consolidate.SourcedQuote;
import accordo.deal.DealType;
import accordo.deal.Evidence;
import accordo.deal.Exclusivity;
import accordo.deal.Money;
import accordo.deal.Patents;
import accordo.deal.Quote;
import accordo.deal.Role;
import accordo.deal.Status;
import accordo.index.DealIndex;
import accordo.index.ShardWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes deal records for tests, shortly. */
final class Deals {
  private final String id;
  private final DealType type;
  private final List<RecordParty> parties = new ArrayList<>();
  private final List<Money> money = new ArrayList<>();
  private final List<Source> sources = new ArrayList<>();
  private final List<SourcedEvidence> evidence = new ArrayList<>();
  private final List<SourcedQuote> quotes = new ArrayList<>();
  private Status status = Status.ANNOUNCED;
  private Patents patents;
  private Exclusivity exclusivity;
  private String territory;
  private String announced;
  private double confidence = 0.9;

  private Deals(String id, DealType type) {
    this.id = id;
    this.type = type;
  }

  static Deals of(String id, DealType type) {
    return new Deals(id, type);
  }

  Deals party(Role role, String name, String... names) {
    String key = name.toLowerCase(Locale.ROOT).replace('é', 'e');
    List<String> all = names.length == 0 ? List.of(name) : List.of(names);
    parties.add(new RecordParty(name, key, role, all));
    return this;
  }

  Deals status(Status status) {
    this.status = status;
    return this;
  }

  Deals patents(Integer count, String subject) {
    patents = new Patents(count, Patents.Qualifier.EXACT, subject);
    return this;
  }

  Deals money(double amount, String currency) {
    money.add(new Money(amount, currency, Money.Kind.TOTAL, null));
    return this;
  }

  Deals stake(double percent) {
    money.add(new Money(null, null, Money.Kind.STAKE, percent));
    return this;
  }

  Deals exclusive() {
    exclusivity = Exclusivity.EXCLUSIVE;
    return this;
  }

  Deals territory(String territory) {
    this.territory = territory;
    return this;
  }

  Deals announced(String date) {
    announced = date;
    return this;
  }

  Deals confidence(double confidence) {
    this.confidence = confidence;
    return this;
  }

  /** An article whose headline is its evidence as well. */
  Deals told(String language, String outlet, String date, String headline) {
    String article = "article-" + id + "-" + sources.size();
    sources.add(new Source(article, outlet, language, date, headline, article));
    Evidence proof = new Evidence("type", 0, headline.length(), headline, "rule");
    evidence.add(new SourcedEvidence(article, proof));
    return this;
  }

  /** Words in the latest article. */
  Deals said(String speaker, String title, String company, String text) {
    Quote quote =
        new Quote(speaker, title, company, Quote.Kind.DIRECT, text, 0, text.length(), "rule", 0.9);
    quotes.add(new SourcedQuote(sources.get(sources.size() - 1).articleId(), quote));
    return this;
  }

  DealRecord record() {
    List<String> days = sources.stream().map(Source::published).sorted().toList();
    return new DealRecord(
        id,
        type,
        status,
        List.copyOf(parties),
        patents,
        List.copyOf(money),
        exclusivity,
        territory,
        announced,
        confidence,
        days.isEmpty() ? null : days.get(0),
        days.isEmpty() ? null : days.get(days.size() - 1),
        1,
        List.copyOf(sources),
        List.copyOf(evidence),
        List.copyOf(quotes),
        List.of(),
        List.of(),
        List.of(),
        null);
  }

  /** Writes deals, each a commit of its own, into an index that is made when there is none. */
  static void write(Path directory, Deals... deals) throws IOException {
    DealIndex index = DealIndex.openOrCreate(directory, 2);
    for (Deals deal : deals) {
      try (ShardWriter writer = index.writer(index.shardOf(deal.id))) {
        writer.upsert(deal.record());
        writer.commit();
      }
    }
  }

  /** Writes deals in one commit. */
  static void writeAtOnce(Path directory, Deals... deals) throws IOException {
    DealIndex index = DealIndex.openOrCreate(directory, 2);
    for (int shard = 0; shard < index.shards(); shard++) {
      try (ShardWriter writer = index.writer(shard)) {
        for (Deals deal : deals) {
          if (index.shardOf(deal.id) == shard) {
            writer.upsert(deal.record());
          }
        }
        writer.commit();
      }
    }
  }
}
