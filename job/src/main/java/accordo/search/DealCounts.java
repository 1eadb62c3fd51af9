package accordo.search;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.apache.lucene.util.FixedBitSet;

/**
 * How many of some documents have each value of several facets, counted in one pass; where very
 * many documents match, value by value instead.
 */
final class DealCounts {
  /** The most companies and outlets that are told. */
  static final int MOST = 50;

  static final Set<Facet> PROFILE =
      EnumSet.of(Facet.TYPE, Facet.STATUS, Facet.YEAR, Facet.LANGUAGE, Facet.ROLE);

  /** From one in so many documents on, profiles are counted value by value. */
  private static final int PROFILES_BY_VALUE = 25;

  private final Vocabulary vocabulary;
  private final long[] profiles;
  private List<Tally.Count> companies = List.of();
  private List<Tally.Count> outlets = List.of();

  private DealCounts(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.profiles = new long[ProfileValues.size(vocabulary)];
  }

  /**
   * Counts.
   *
   * @param wanted only these facets are counted
   */
  static DealCounts of(Snapshot snapshot, FixedBitSet[] docs, Set<Facet> wanted) {
    DealCounts counts = new DealCounts(snapshot.vocabulary());
    Set<Facet> onePass = counts.byValue(snapshot, docs, wanted);
    if (!onePass.isEmpty()) {
      counts.inOnePass(snapshot, docs, onePass);
    }
    return counts;
  }

  /** Counts those facets for which that is cheaper by value; returns the others. */
  private Set<Facet> byValue(Snapshot snapshot, FixedBitSet[] docs, Set<Facet> wanted) {
    long matching = Matches.count(docs);
    Set<Facet> others = EnumSet.noneOf(Facet.class);
    others.addAll(wanted);
    boolean few = matching < FrequentValues.FEW;
    if (!few && others.contains(Facet.COMPANY)) {
      FrequentValues frequent = snapshot.frequentCompanies();
      if (frequent.isCheaper(matching, MOST)) {
        companies = frequent.top(docs, MOST, vocabulary.companies::text);
        others.remove(Facet.COMPANY);
      }
    }
    if (!few && others.contains(Facet.SOURCE)) {
      FrequentValues frequent = snapshot.frequentOutlets();
      if (frequent.isCheaper(matching, MOST)) {
        outlets = frequent.top(docs, MOST, vocabulary.outlets::text);
        others.remove(Facet.SOURCE);
      }
    }
    if (matching > snapshot.deals() / PROFILES_BY_VALUE) {
      others.stream().filter(PROFILE::contains).forEach(f -> profilesByValue(snapshot, docs, f));
      others.removeAll(PROFILE);
    }
    return others;
  }

  private void profilesByValue(Snapshot snapshot, FixedBitSet[] docs, Facet facet) {
    ProfileValues.Span span = ProfileValues.of(facet, vocabulary);
    for (int leaf = 0; leaf < docs.length; leaf++) {
      if (docs[leaf] != null) {
        snapshot.columns(leaf).byProfile.count(docs[leaf], span, profiles);
      }
    }
  }

  private void inOnePass(Snapshot snapshot, FixedBitSet[] docs, Set<Facet> wanted) {
    boolean hasProfile = wanted.stream().anyMatch(PROFILE::contains);
    boolean hasCompany = wanted.contains(Facet.COMPANY);
    boolean hasOutlet = wanted.contains(Facet.SOURCE);
    long[] ofBatch = new long[Matches.BATCH];
    try (Tally ofCompanies = Tally.take();
        Tally ofOutlets = Tally.take()) {
      for (int leaf = 0; leaf < docs.length; leaf++) {
        DealRows rows = snapshot.columns(leaf).rows;
        Matches.inBatches(
            docs[leaf],
            (batch, count) -> {
              rows.profiles(batch, count, ofBatch);
              if (hasProfile) {
                addProfiles(ofBatch, count);
              }
              if (hasCompany) {
                addCompanies(rows, batch, count, ofCompanies);
              }
              if (hasOutlet) {
                addOutlets(rows, batch, count, ofOutlets);
              }
            });
      }
      companies = hasCompany ? ofCompanies.top(MOST, vocabulary.companies::text) : companies;
      outlets = hasOutlet ? ofOutlets.top(MOST, vocabulary.outlets::text) : outlets;
    }
  }

  private void addProfiles(long[] packed, int count) {
    for (int i = 0; i < count; i++) {
      ProfileValues.count(packed[i], profiles);
    }
  }

  /** A company that has several roles in one deal stands there side by side, and counts once. */
  private static void addCompanies(DealRows rows, int[] docs, int count, Tally to) {
    for (int i = 0; i < count; i++) {
      int end = rows.end(docs[i]);
      int last = -1;
      for (int at = rows.start(docs[i]); at < end && DealRows.isParty(rows.value(at)); at++) {
        int company = DealRows.company(rows.value(at));
        if (company != last) {
          to.add(company);
          last = company;
        }
      }
    }
  }

  private static void addOutlets(DealRows rows, int[] docs, int count, Tally to) {
    for (int i = 0; i < count; i++) {
      int start = rows.start(docs[i]);
      for (int at = rows.end(docs[i]) - 1; at >= start && DealRows.isOutlet(rows.value(at)); at--) {
        to.add(DealRows.outlet(rows.value(at)));
      }
    }
  }

  /** The counts of a facet that profiles tell of, by its values. */
  Map<String, Long> ofProfiles(Facet facet) {
    return ProfileValues.named(profiles, facet, vocabulary);
  }

  List<FacetCount> companies() {
    return labelled(companies, vocabulary.companies, vocabulary::name);
  }

  List<FacetCount> outlets() {
    return labelled(outlets, vocabulary.outlets, vocabulary.outlets::text);
  }

  /** Frequent numbers as values of a facet. */
  static List<FacetCount> labelled(
      List<Tally.Count> top, Dictionary values, IntFunction<String> label) {
    return top.stream()
        .map(c -> new FacetCount(values.text(c.number()), label.apply(c.number()), c.count()))
        .toList();
  }
}
