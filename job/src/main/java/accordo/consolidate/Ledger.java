package accordo.consolidate;

import accordo.deal.Evidence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who claims what: for each field its values, each with the families of articles that give it. A
 * family counts once for a value, however many copies there are.
 */
final class Ledger {
  private static final double MOST_CONFIDENT = 0.99;
  private static final double PRECISION = 1000;

  /** A value of a field and what speaks for it. */
  static final class Entry {
    final String text;
    final Object value;
    final List<SourcedEvidence> proof = new ArrayList<>(2);
    private final BitSet families = new BitSet();
    private double doubt = 1;
    private double highest;

    private Entry(Claim claim) {
      this.text = claim.text();
      this.value = claim.value();
    }

    /** Witnesses confirm one another: that all err is as likely as the product says. */
    double support() {
      return Math.max(highest, Math.min(MOST_CONFIDENT, 1 - doubt));
    }

    private void add(Claim claim, String article, int family) {
      if (families.get(family)) {
        return;
      }
      families.set(family);
      doubt *= 1 - claim.confidence();
      highest = Math.max(highest, claim.confidence());
      for (int i = 0; i < claim.proof().size(); i++) {
        Evidence evidence = claim.proof().get(i);
        if (claim.proof().indexOf(evidence) == i) {
          proof.add(new SourcedEvidence(article, evidence));
        }
      }
    }
  }

  private static final Comparator<Entry> BEST_FIRST =
      Comparator.comparingDouble(Entry::support)
          .reversed()
          .thenComparing(e -> -e.families.cardinality())
          .thenComparing(e -> e.text);

  private final Map<String, List<Entry>> fields = new HashMap<>();

  void add(Claim claim, String article, int family) {
    entry(claim).add(claim, article, family);
  }

  private Entry entry(Claim claim) {
    List<Entry> entries = fields.computeIfAbsent(claim.field(), f -> new ArrayList<>(2));
    for (Entry entry : entries) {
      if (entry.text.equals(claim.text())) {
        return entry;
      }
    }
    Entry entry = new Entry(claim);
    entries.add(entry);
    return entry;
  }

  /** The names of the fields that any article fills, sorted. */
  List<String> fields() {
    List<String> names = new ArrayList<>(fields.keySet());
    Collections.sort(names);
    return names;
  }

  /** The values of a field, the best first; empty when no article gives one. */
  List<Entry> values(String field) {
    List<Entry> values = fields.getOrDefault(field, List.of());
    if (values.size() > 1) {
      values.sort(BEST_FIRST);
    }
    return values;
  }

  /** The text of the best value, or null. */
  String best(String field) {
    List<Entry> values = values(field);
    return values.isEmpty() ? null : values.get(0).text;
  }

  /** How sure one of several values is: what it has of its own, less what speaks against it. */
  static double confidence(Entry entry, List<Entry> all) {
    double sum = all.size() == 1 ? entry.support() : all.stream().mapToDouble(Entry::support).sum();
    return round(entry.support() * entry.support() / sum);
  }

  static double round(double value) {
    return Math.round(value * PRECISION) / PRECISION;
  }
}
