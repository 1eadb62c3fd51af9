package accordo.extract;

import accordo.deal.Deal;
import accordo.deal.Evidence;
import accordo.deal.Party;
import accordo.frame.FrameHit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Adds deals that are nearly told to those told: a trigger tells one, two companies have one in a
 * sentence, and nobody changes his side. A deal told of one side is completed.
 */
final class Additions {
  /** Additions are never as sure as the surest that frames tell. */
  private static final double MOST_CONFIDENCE = 0.89;

  private record Trigger(int sentence, int head) {}

  private record Taken(int sentence, Set<String> companies) {}

  private final List<Deal> deals;
  private final Set<Trigger> triggers = new HashSet<>();
  private final List<Taken> taken = new ArrayList<>();

  Additions(List<Deal> told) {
    this.deals = new ArrayList<>(told);
  }

  List<Deal> deals() {
    return List.copyOf(deals);
  }

  /** Adds a deal, unless what is known speaks against it; surer ones come first. */
  void add(FrameHit hit, Deal deal) {
    Set<String> companies = companies(deal);
    if (isKnown(deal) || isContradicted(deal) || isTaken(hit, companies)) {
      return;
    }
    triggers.add(new Trigger(hit.sentence(), hit.head()));
    taken.add(new Taken(hit.sentence(), companies));
    Deal addition = deal.withConfidence(Math.min(MOST_CONFIDENCE, deal.confidence()));
    for (int i = 0; i < deals.size(); i++) {
      Deal known = deals.get(i);
      if (known.type() == deal.type() && companies.containsAll(companies(known))) {
        deals.set(i, completed(known, addition));
        return;
      }
    }
    deals.add(addition);
  }

  private boolean isTaken(FrameHit hit, Set<String> companies) {
    int common = Math.min(2, companies.size());
    return triggers.contains(new Trigger(hit.sentence(), hit.head()))
        || taken.stream()
            .anyMatch(
                t ->
                    t.sentence() == hit.sentence()
                        && t.companies().stream().filter(companies::contains).count() >= common);
  }

  /** Whether all its parties have their roles in some deal of its type. */
  private boolean isKnown(Deal deal) {
    return deal.parties().stream()
        .allMatch(
            p ->
                deals.stream()
                    .filter(d -> d.type() == deal.type())
                    .flatMap(d -> d.parties().stream())
                    .anyMatch(k -> isSame(k, p) && k.role() == p.role()));
  }

  /** Whether one of its parties has another role in a deal of its type. */
  private boolean isContradicted(Deal deal) {
    return deal.parties().stream()
        .anyMatch(
            p ->
                deals.stream()
                    .filter(d -> d.type() == deal.type())
                    .flatMap(d -> d.parties().stream())
                    .anyMatch(k -> isSame(k, p) && k.role() != p.role()));
  }

  private static boolean isSame(Party one, Party other) {
    return one.company().equals(other.company());
  }

  private static Set<String> companies(Deal deal) {
    Set<String> names = new HashSet<>();
    deal.parties().forEach(p -> names.add(p.company()));
    return names;
  }

  /** The deal known with the parties of the other. */
  private static Deal completed(Deal known, Deal addition) {
    Map<String, Party> parties = new LinkedHashMap<>();
    known.parties().forEach(p -> parties.put(p.company(), p));
    addition.parties().forEach(p -> parties.putIfAbsent(p.company(), p));
    List<Evidence> evidence = new ArrayList<>(known.evidence());
    evidence.addAll(addition.evidence());
    return new Deal(
        known.type(),
        known.status(),
        List.copyOf(parties.values()),
        known.patents(),
        known.money().isEmpty() ? addition.money() : known.money(),
        known.exclusivity(),
        known.territory(),
        known.announced(),
        Math.min(known.confidence(), addition.confidence()),
        List.copyOf(evidence));
  }
}
