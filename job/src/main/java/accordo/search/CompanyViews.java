package accordo.search;

import accordo.consolidate.DealRecord;
import accordo.consolidate.RecordParty;
import accordo.consolidate.SourcedQuote;
import accordo.deal.DealType;
import accordo.deal.Quote;
import accordo.index.IndexFields;
import accordo.search.CompanyView.Executive;
import accordo.search.CompanyView.Partner;
import accordo.search.DealSearch.Order;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.FixedBitSet;

/** Tells what a company does: counts from the columns, names and executives from records. */
final class CompanyViews {
  private static final int MOST_PARTNERS = 20;
  private static final int MOST_EXECUTIVES = 20;

  /** How many of the latest records are read. */
  private static final int LATEST = 100;

  private final Snapshot snapshot;
  private final Vocabulary vocabulary;
  private final RecordReader records;

  CompanyViews(Snapshot snapshot, RecordReader records) {
    this.snapshot = snapshot;
    this.vocabulary = snapshot.vocabulary();
    this.records = records;
  }

  Optional<CompanyView> of(String key) {
    Matches matches = matches(IndexFields.PARTY_KEY, key);
    long deals = Matches.count(matches.bits());
    if (deals == 0) {
      return Optional.empty();
    }
    DealCounts counts = DealCounts.of(snapshot, matches.bits(), Set.of(Facet.TYPE, Facet.YEAR));
    Map<DealType, Long> types = new TreeMap<>();
    counts.ofProfiles(Facet.TYPE).forEach((type, n) -> types.put(DealType.valueOf(type), n));
    Map<Integer, Long> years = new TreeMap<>();
    counts.ofProfiles(Facet.YEAR).forEach((year, n) -> years.put(Integer.valueOf(year), n));
    List<DealRecord> latest = latest(matches, matches.bits());
    Set<String> names = new TreeSet<>();
    latest.stream()
        .flatMap(deal -> deal.parties().stream())
        .filter(party -> party.key().equals(key))
        .map(RecordParty::names)
        .forEach(names::addAll);
    Matches quoted = matches(IndexFields.HAS, IndexFields.SPEAKER);
    List<DealRecord> withQuotes = latest(matches, Matches.and(matches.bits(), quoted.bits()));
    int company = vocabulary.companies.find(key);
    return Optional.of(
        new CompanyView(
            key,
            vocabulary.name(company),
            List.copyOf(names),
            deals,
            types,
            years,
            partners(company, matches.bits()),
            executives(key, names, withQuotes)));
  }

  private Matches matches(String field, String value) {
    ConstantScoreQuery query = new ConstantScoreQuery(new TermQuery(new Term(field, value)));
    return snapshot.results().matches(query, false, () -> new Matcher(snapshot).run(query, false));
  }

  private List<DealRecord> latest(Matches matches, FixedBitSet[] docs) {
    return records.read(
        snapshot, new TopHits(Order.DATE, LATEST, null).of(snapshot, matches, docs));
  }

  private List<Partner> partners(int company, FixedBitSet[] docs) {
    try (Tally tally = Tally.take()) {
      for (int leaf = 0; leaf < docs.length; leaf++) {
        DealRows rows = snapshot.columns(leaf).rows;
        Matches.forEach(
            docs[leaf],
            doc ->
                Arrays.stream(rows.companies(doc)).filter(c -> c != company).forEach(tally::add));
      }
      return tally.top(MOST_PARTNERS, vocabulary.companies::text).stream()
          .map(count -> partner(count.number(), count.count()))
          .toList();
    }
  }

  private Partner partner(int company, int deals) {
    return new Partner(vocabulary.companies.text(company), vocabulary.name(company), deals);
  }

  /** Those with a position for whom the quote names the company by one of its names. */
  private static List<Executive> executives(String key, Set<String> names, List<DealRecord> deals) {
    Map<String, Executive> byName = new LinkedHashMap<>();
    for (DealRecord deal : deals) {
      for (SourcedQuote sourced : deal.quotes()) {
        Quote quote = sourced.quote();
        boolean speaksForIt =
            quote.speaker() != null
                && quote.company() != null
                && (names.contains(quote.company()) || quote.company().equalsIgnoreCase(key));
        if (speaksForIt) {
          byName.merge(
              quote.speaker(),
              new Executive(quote.speaker(), quote.title(), 1),
              CompanyViews::joined);
        }
      }
    }
    return byName.values().stream()
        .sorted(Comparator.comparingLong(Executive::quotes).reversed())
        .limit(MOST_EXECUTIVES)
        .toList();
  }

  private static Executive joined(Executive one, Executive other) {
    String title = one.title() == null ? other.title() : one.title();
    return new Executive(one.name(), title, one.quotes() + other.quotes());
  }
}
