package accordo.consolidate;

import accordo.deal.DealType;
import accordo.deal.Exclusivity;
import accordo.deal.Money;
import accordo.deal.Patents;
import accordo.deal.Quote;
import accordo.deal.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes the record of a deal from its mentions. */
final class Records {
  /** Of a deal told very often so much is enough. */
  private static final int MOST_QUOTES = 100;

  private final List<DealMention> mentions;
  private final Families families;
  private final Ledger ledger = new Ledger();
  private final StatusHistory statuses = new StatusHistory();
  private final ChangeLog log = new ChangeLog();
  private final Map<SourcedEvidence, Integer> evidence = new LinkedHashMap<>();

  private Records(List<DealMention> mentions) {
    this.mentions = mentions;
    this.families = Families.of(mentions);
    for (int i = 0; i < mentions.size(); i++) {
      DealMention mention = mentions.get(i);
      List<Claim> claims = Claims.of(mention);
      for (Claim claim : claims) {
        ledger.add(claim, mention.source().articleId(), families.of(i));
      }
      statuses.add(mention);
      log.add(mention, claims, ledger, statuses.status());
    }
  }

  /**
   * The record of a deal.
   *
   * @param byDate its mentions in the order of {@link Stories#BY_DATE}
   * @param previous id of the record that it goes on from, or null
   */
  static DealRecord of(String id, List<DealMention> byDate, int version, String previous) {
    return new Records(byDate).record(id, version, previous);
  }

  private DealRecord record(String id, int version, String previous) {
    DealType type = (DealType) ledger.values(Claims.TYPE).get(0).value;
    List<String> names = ledger.fields();
    List<DealField> fields = new ArrayList<>(names.size());
    names.forEach(name -> fields.add(field(name)));
    return new DealRecord(
        id,
        type,
        statuses.status(),
        new Parties(type, mentions).of(ledger),
        patents(type),
        money(names),
        value(Claims.EXCLUSIVITY, Exclusivity.class),
        value(Claims.TERRITORY, String.class),
        value(Claims.ANNOUNCED, String.class),
        confidence(),
        mentions.get(0).source().published(),
        lastSeen(),
        version,
        sources(),
        List.copyOf(evidence.keySet()),
        quotes(),
        statuses.changes(),
        List.copyOf(fields),
        log.changes(),
        previous);
  }

  private DealField field(String name) {
    List<Ledger.Entry> values = ledger.values(name);
    if (name.equals(Claims.STATUS)) {
      values = statusFirst(values);
    }
    Ledger.Entry best = values.get(0);
    List<DealField.Dissent> dissent = new ArrayList<>();
    for (Ledger.Entry other : values.subList(1, values.size())) {
      double confidence = Ledger.confidence(other, values);
      dissent.add(new DealField.Dissent(other.text, confidence, positions(other)));
    }
    return new DealField(
        name, best.text, Ledger.confidence(best, values), positions(best), dissent);
  }

  /** Earlier steps of a deal are its history: only what does not lie on its way dissents. */
  private List<Ledger.Entry> statusFirst(List<Ledger.Entry> values) {
    if (values.size() == 1) {
      return values;
    }
    List<Ledger.Entry> first = new ArrayList<>(values.size());
    for (Ledger.Entry value : values) {
      if (value.value == statuses.status()) {
        first.add(0, value);
      } else if (!statuses.has((Status) value.value)) {
        first.add(value);
      }
    }
    return first;
  }

  private List<Integer> positions(Ledger.Entry entry) {
    List<Integer> positions = new ArrayList<>();
    for (SourcedEvidence proof : entry.proof) {
      Integer next = evidence.size();
      Integer known = evidence.putIfAbsent(proof, next);
      positions.add(known == null ? next : known);
    }
    return positions;
  }

  /** That the deal is one at all: each family of articles bears witness once. */
  private double confidence() {
    double[] byFamily = new double[families.size()];
    for (int i = 0; i < mentions.size(); i++) {
      int family = families.of(i);
      byFamily[family] = Math.max(byFamily[family], mentions.get(i).deal().confidence());
    }
    double doubt = 1;
    double highest = 0;
    for (double confidence : byFamily) {
      doubt *= 1 - confidence;
      highest = Math.max(highest, confidence);
    }
    return Ledger.round(Math.max(highest, Math.min(0.99, 1 - doubt)));
  }

  private Patents patents(DealType type) {
    if (!type.concernsPatents()) {
      return null;
    }
    String subject = value(Claims.PATENT_SUBJECT, String.class);
    Patents counted = value(Claims.PATENTS, Patents.class);
    if (counted != null) {
      return new Patents(counted.count(), counted.qualifier(), subject);
    }
    return mentions.stream().anyMatch(m -> m.deal().patents() != null)
        ? new Patents(null, Patents.Qualifier.UNSPECIFIED, subject)
        : null;
  }

  private List<Money> money(List<String> names) {
    List<Money> money = new ArrayList<>(2);
    for (String field : names) {
      if (field.startsWith(Claims.MONEY)) {
        money.add(value(field, Money.class));
      }
    }
    return List.copyOf(money);
  }

  private <T> T value(String field, Class<T> type) {
    List<Ledger.Entry> values = ledger.values(field);
    return values.isEmpty() ? null : type.cast(values.get(0).value);
  }

  /** Articles without a date are the last in order. */
  private String lastSeen() {
    for (int i = mentions.size() - 1; i > 0; i--) {
      if (mentions.get(i).source().published() != null) {
        return mentions.get(i).source().published();
      }
    }
    return mentions.get(0).source().published();
  }

  private List<Source> sources() {
    Set<Source> sources = new LinkedHashSet<>();
    for (int i = 0; i < mentions.size(); i++) {
      Source s = mentions.get(i).source();
      String family = families.head(families.of(i));
      sources.add(
          new Source(s.articleId(), s.source(), s.language(), s.published(), s.title(), family));
    }
    return List.copyOf(sources);
  }

  private List<SourcedQuote> quotes() {
    Set<SourcedQuote> quotes = new LinkedHashSet<>();
    for (int i = 0; i < mentions.size(); i++) {
      String article = mentions.get(i).source().articleId();
      if (families.head(families.of(i)).equals(article)) {
        for (Quote quote : mentions.get(i).quotes()) {
          quotes.add(new SourcedQuote(article, quote));
        }
      }
    }
    return quotes.stream().limit(MOST_QUOTES).toList();
  }
}
