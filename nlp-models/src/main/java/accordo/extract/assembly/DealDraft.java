package accordo.extract.assembly;

import accordo.deal.DealType;
import accordo.deal.Evidence;
import accordo.deal.Exclusivity;
import accordo.deal.Money;
import accordo.deal.Party;
import accordo.deal.Patents;
import accordo.deal.Role;
import accordo.deal.Status;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A deal in the making: what one or several sentences say of it. */
final class DealDraft {
  /** What may be news by itself, if only it is said plainly: somebody's target, or investor. */
  private static final Set<Role> SURE_IF_LONE = EnumSet.of(Role.TARGET, Role.INVESTOR);

  private static final double LEAST_CONFIDENCE = 0.5;
  private static final double LONE_CONFIDENCE = 0.7;

  final DealType type;
  final int sentence;
  final Map<Role, Map<String, Party>> parties = new LinkedHashMap<>();
  final Map<Party, Double> weights = new LinkedHashMap<>();
  final List<Money> money = new ArrayList<>();
  final List<Evidence> evidence = new ArrayList<>();

  Status status;

  /** How far the text says that it has come, where it first tells of it; null in a headline. */
  Status told;

  Patents patents;
  Exclusivity exclusivity;
  String territory;
  String announced;
  int mentions = 1;

  /** The last sentence that told of it. */
  int latest;

  /** Whether its frame does not tell which party is which, so that any other knows better. */
  boolean guessed;

  /** Whether a party that is not named is to be understood. */
  boolean open;

  /** Whether a share or an offer is told, so that the firm meant has to be known already. */
  boolean targeted;

  /** Whether that is whom the sentences right before speak of. */
  boolean near;

  /** Whether a company takes part: what states and persons do among themselves is no deal. */
  boolean commercial;

  DealDraft(DealType type, int sentence, Status status) {
    this.type = type;
    this.sentence = sentence;
    this.latest = sentence;
    this.status = status;
    this.told = sentence == 0 ? null : status;
  }

  /** Adds a party unless the company already has a part in the deal. */
  void addParty(Party party, double weight) {
    boolean known = parties.values().stream().anyMatch(m -> m.containsKey(party.company()));
    if (!known) {
      parties.computeIfAbsent(party.role(), r -> new LinkedHashMap<>()).put(party.company(), party);
      weights.put(party, weight);
    }
  }

  /** Gives either of two parties the role of the other. */
  void turn() {
    List<Role> roles = List.copyOf(parties.keySet());
    Map<Party, Double> before = new LinkedHashMap<>(weights);
    parties.clear();
    weights.clear();
    before.forEach(
        (party, weight) -> {
          Role other = roles.get(0) == party.role() ? roles.get(1) : roles.get(0);
          addParty(new Party(party.company(), other, party.evidence()), weight);
        });
  }

  Set<String> in(Role role) {
    return parties.getOrDefault(role, Map.of()).keySet();
  }

  /** Whether the roles are filled, each by another party; a role may be asked for twice. */
  boolean hasAll(List<Role> roles) {
    return roles.stream().noneMatch(role -> in(role).size() < Collections.frequency(roles, role));
  }

  Set<String> companies() {
    Set<String> all = new LinkedHashSet<>();
    parties.values().forEach(m -> all.addAll(m.keySet()));
    return all;
  }

  /** Takes over what the other draft knows; the fuller and later statement of status wins. */
  void absorb(DealDraft other) {
    other.parties.values().forEach(m -> m.values().forEach(p -> addParty(p, other.weights.get(p))));
    for (Money amount : other.money) {
      if (!money.contains(amount) && !isOtherStake(amount)) {
        money.add(amount);
      }
    }
    evidence.addAll(other.evidence);
    guessed &= other.guessed;
    if (patents == null || patents.count() == null && other.patents != null) {
      patents = other.patents == null ? patents : other.patents;
    }
    exclusivity = exclusivity == null ? other.exclusivity : exclusivity;
    territory = territory == null ? other.territory : territory;
    announced = announced == null ? other.announced : announced;
    status = StatusOfDrafts.joined(this, other);
    told = told != null || other.sentence == 0 ? told : other.status;
    mentions += other.mentions;
    latest = Math.max(latest, other.latest);
    open |= other.open;
    commercial |= other.commercial;
  }

  /** What a deal is about is one stake, told first; only partners of a venture have several. */
  private boolean isOtherStake(Money amount) {
    return amount.kind() == Money.Kind.STAKE
        && type != DealType.JOINT_VENTURE
        && money.stream().anyMatch(m -> m.kind() == Money.Kind.STAKE);
  }

  /** Whether it has the parties that its type needs; a lone party has to be sure. */
  boolean isComplete() {
    int size = companies().size();
    if (size < type.fewestParties() || !commercial) {
      return false;
    }
    boolean plain = size > 1 || !SURE_IF_LONE.contains(lone().role());
    return confidence() >= (plain ? LEAST_CONFIDENCE : LONE_CONFIDENCE);
  }

  /** The one party that is named. */
  Party lone() {
    return weights.keySet().iterator().next();
  }

  /** From 0 to 1: how sure its parties are, and how often it is told. */
  double confidence() {
    double sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    double mean = weights.isEmpty() ? 0 : sum / weights.size();
    double company = companies().size() >= 2 ? 1 : 0.8;
    return Math.min(0.99, mean * company * (mentions > 1 ? 1 : 0.92));
  }
}
