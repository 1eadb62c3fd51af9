package accordo.extract;

import accordo.deal.Deal;
import accordo.deal.Evidence;
import accordo.deal.Party;
import accordo.text.Resources;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How often deals like this one have all their parties right: a logistic regression over signs that
 * an extraction shows of itself. The weights are lines of {@code sign TAB weight} in {@code
 * accordo/extract/confidence.tsv}; {@code accordo evaluate --fit-confidence} fits them.
 */
public final class Confidence {
  /** Leaves the confidence that the rules give. */
  static final Confidence RAW = new Confidence(Map.of());

  private static final String PATH = "accordo/extract/confidence.tsv";
  private static final int MOST_COUNTED = 3;
  private static final int EARLY = 250;

  private final Map<String, Double> weights;

  private Confidence(Map<String, Double> weights) {
    this.weights = weights;
  }

  /** The weights that are shipped. */
  static Confidence shipped() {
    Map<String, Double> weights = new HashMap<>();
    for (String line : Resources.lines(PATH)) {
      String[] columns = line.split("\t");
      if (columns.length != 2) {
        throw new IllegalStateException(PATH + ": expected sign and weight: " + line);
      }
      weights.put(columns[0], Double.valueOf(columns[1]));
    }
    return new Confidence(Map.copyOf(weights));
  }

  /** The same extraction, its confidences made probabilities. */
  Extraction calibrate(Extraction found) {
    if (weights.isEmpty() || found.deals().isEmpty()) {
      return found;
    }
    List<Deal> deals = new ArrayList<>();
    for (Deal deal : found.deals()) {
      double sum = 0;
      for (String sign : signs(deal, found)) {
        sum += weights.getOrDefault(sign, 0.0);
      }
      double probability = 1 / (1 + Math.exp(-sum));
      deals.add(deal.withConfidence(Math.round(probability * 100) / 100.0));
    }
    return new Extraction(
        found.articleId(), found.language(), found.companies(), List.copyOf(deals), found.quotes());
  }

  /** What speaks for and against a deal, its confidence being the rules' own. */
  public static List<String> signs(Deal deal, Extraction in) {
    List<String> signs = new ArrayList<>(List.of("any", "type:" + deal.type()));
    signs.add("language:" + in.language());
    signs.add("rules:" + (int) (deal.confidence() * 10));
    signs.add("status:" + deal.status());
    signs.add("parties:" + count(deal.parties().size()));
    signs.add("sides:" + count(deal.parties().stream().map(Party::role).distinct().count()));
    List<Evidence> told = deal.evidence().stream().filter(e -> e.field().equals("type")).toList();
    signs.add("told:" + count(told.size()));
    signs.add("frames:" + count(told.stream().map(Evidence::rule).distinct().count()));
    add(signs, "early", told.get(0).start() < EARLY);
    add(signs, "money", !deal.money().isEmpty());
    add(signs, "elsewhere", deal.parties().stream().anyMatch(p -> !isIn(p.evidence(), told)));
    add(signs, "outsider", deal.parties().stream().anyMatch(p -> !isCompany(p, in)));
    for (Deal other : in.deals()) {
      if (other != deal && shareParty(deal, other)) {
        boolean here = isIn(other.evidence().get(0), told);
        signs.add((here ? "beside:" : "also:") + (other.type() == deal.type() ? "same" : "other"));
      }
    }
    return signs.stream().distinct().toList();
  }

  private static void add(List<String> signs, String sign, boolean holds) {
    if (holds) {
      signs.add(sign);
    }
  }

  private static String count(long n) {
    return n < MOST_COUNTED ? String.valueOf(n) : MOST_COUNTED + "+";
  }

  private static boolean isIn(Evidence evidence, List<Evidence> told) {
    return told.stream().anyMatch(t -> t.sentence().equals(evidence.sentence()));
  }

  private static boolean isCompany(Party party, Extraction in) {
    return in.companies().stream().anyMatch(c -> c.name().equals(party.company()));
  }

  private static boolean shareParty(Deal deal, Deal other) {
    Set<String> names = new HashSet<>();
    deal.parties().forEach(p -> names.add(p.company()));
    return other.parties().stream().anyMatch(p -> names.contains(p.company()));
  }
}
