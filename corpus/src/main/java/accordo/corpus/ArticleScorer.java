package accordo.corpus;

import accordo.deal.Company;
import accordo.deal.Deal;
import accordo.deal.DealType;
import accordo.deal.Money;
import accordo.deal.Party;
import accordo.deal.Patents;
import accordo.deal.Role;
import accordo.extract.Extraction;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compares the companies and deals of one extraction with the gold of its article. */
final class ArticleScorer {
  /** A company in a role of a deal type. */
  record RoleFact(DealType type, Role role, String company) {}

  private record PairFact(DealType type, Set<String> companies) {}

  private final Gold gold;
  private final Extraction found;
  private final Aliases aliases;

  ArticleScorer(Gold gold, Extraction found) {
    this.gold = gold;
    this.found = found;
    this.aliases = new Aliases(gold);
  }

  void addTo(Scores scores) {
    scores.addArticle();
    scores.counted(Measure.COMPANY).compare(foundCompanies(), goldCompanies());
    scores.counted(Measure.ROLE).compare(foundRoles(), goldRoles());
    scores.counted(Measure.PAIR).compare(pairs(foundDeals()), pairs(goldDeals()));
    scores
        .counted(Measure.DEAL_ARTICLE)
        .compare(hasDeal(found.deals().isEmpty()), hasDeal(gold.deals().isEmpty()));
    for (DealType type : DealType.values()) {
      Set<RoleFact> foundOfType = ofType(foundRoles(), type);
      Set<RoleFact> goldOfType = ofType(goldRoles(), type);
      if (!foundOfType.isEmpty() || !goldOfType.isEmpty()) {
        scores.roles(type).compare(foundOfType, goldOfType);
      }
    }
    compareFields(scores);
    new QuoteScorer(gold.quotes(), found.quotes(), aliases).addTo(scores);
  }

  void addTo(Reliability reliability) {
    found.deals().forEach(deal -> reliability.add(deal.confidence(), isRight(deal)));
  }

  /** Whether all its parties are in the gold, in their roles. */
  boolean isRight(Deal deal) {
    return goldRoles().containsAll(facts(deal));
  }

  Set<String> foundCompanies() {
    return keys(found.companies(), Company::name);
  }

  Set<String> goldCompanies() {
    return keys(gold.companies(), Gold.GoldCompany::name);
  }

  Set<RoleFact> foundRoles() {
    return new HashSet<>(foundDeals().stream().flatMap(List::stream).toList());
  }

  Set<RoleFact> goldRoles() {
    return new HashSet<>(goldDeals().stream().flatMap(List::stream).toList());
  }

  /** The parties of a deal that was found, as facts. */
  List<RoleFact> facts(Deal deal) {
    List<RoleFact> facts = new ArrayList<>();
    for (Party party : deal.parties()) {
      facts.add(new RoleFact(deal.type(), party.role(), aliases.key(party.company())));
    }
    return facts;
  }

  /** The parties of a gold deal, as facts. */
  List<RoleFact> facts(Gold.GoldDeal deal) {
    List<RoleFact> facts = new ArrayList<>();
    for (Gold.GoldParty party : deal.parties()) {
      facts.add(new RoleFact(deal.type(), party.role(), aliases.key(party.company())));
    }
    return facts;
  }

  /** The gold deal of the same type and parties, or null. */
  Gold.GoldDeal match(Deal deal, List<Gold.GoldDeal> open) {
    Set<String> parties = companies(facts(deal));
    return open.stream()
        .filter(g -> g.type() == deal.type() && companies(facts(g)).equals(parties))
        .findFirst()
        .orElse(null);
  }

  private void compareFields(Scores scores) {
    List<Gold.GoldDeal> open = new ArrayList<>(gold.deals());
    for (Deal deal : found.deals()) {
      Gold.GoldDeal same = match(deal, open);
      if (same != null) {
        open.remove(same);
        scores.accuracy(Measure.ROLES_STRAIGHT).add(goldRoles().containsAll(facts(deal)));
        scores.accuracy(Measure.STATUS).add(deal.status() == same.status());
        scores.accuracy(Measure.MONEY).add(amounts(deal.money()).equals(amounts(same.money())));
        if (deal.type().concernsPatents()) {
          scores
              .accuracy(Measure.PATENTS_COUNT)
              .add(equal(deal.patents(), same.patents(), Patents::count));
          scores
              .accuracy(Measure.PATENTS_QUALIFIER)
              .add(equal(deal.patents(), same.patents(), Patents::qualifier));
        }
      }
    }
  }

  private static boolean equal(Patents found, Patents gold, Function<Patents, Object> field) {
    Object left = found == null ? null : field.apply(found);
    Object right = gold == null ? null : field.apply(gold);
    return Objects.equals(left, right);
  }

  private static Set<Money> amounts(List<Money> money) {
    return new HashSet<>(money);
  }

  private List<List<RoleFact>> foundDeals() {
    return found.deals().stream().map(this::facts).toList();
  }

  private List<List<RoleFact>> goldDeals() {
    return gold.deals().stream().map(this::facts).toList();
  }

  private static Set<String> companies(List<RoleFact> facts) {
    return facts.stream().map(RoleFact::company).collect(Collectors.toSet());
  }

  /** Every two parties of a deal that stand on different sides. */
  private static Set<PairFact> pairs(List<List<RoleFact>> deals) {
    Set<PairFact> pairs = new HashSet<>();
    for (List<RoleFact> parties : deals) {
      for (RoleFact one : parties) {
        for (RoleFact other : parties) {
          boolean opposed = one.role() != other.role() || one.role() == Role.PARTY;
          if (opposed && !one.company().equals(other.company())) {
            pairs.add(new PairFact(one.type(), Set.of(one.company(), other.company())));
          }
        }
      }
    }
    return pairs;
  }

  private static Set<RoleFact> ofType(Set<RoleFact> facts, DealType type) {
    return facts.stream().filter(f -> f.type() == type).collect(Collectors.toSet());
  }

  private static Set<String> hasDeal(boolean none) {
    return none ? Set.of() : Set.of("deal");
  }

  private <T> Set<String> keys(List<T> items, Function<T, String> name) {
    return items.stream().map(i -> aliases.key(name.apply(i))).collect(Collectors.toSet());
  }
}
