package accordo.consolidate;

import accordo.deal.Exclusivity;
import accordo.deal.Money;
import accordo.deal.Role;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What each type of deal says of its parties, whichever of them are known. */
final class DealClauses {
  private final DealRecord deal;
  private final DealTerms terms;

  private DealClauses(DealRecord deal) {
    this.deal = deal;
    this.terms = new DealTerms(deal);
  }

  static DealClause of(DealRecord deal) {
    return new DealClauses(deal).clause();
  }

  private DealClause clause() {
    return switch (deal.type()) {
      case ACQUISITION -> acquisition();
      case ASSET_PURCHASE -> purchase(names(Role.BUYER), "assets");
      case MERGER -> merger();
      case INVESTMENT -> investment();
      case SPIN_OFF -> spinOff();
      case PATENT_TRANSFER -> transfer();
      case PATENT_LICENSE -> license(terms.patents(), "patents");
      case TECHNOLOGY_LICENSE -> license("technology", "technology");
      case BRAND_LICENSE -> license("a brand", "a brand");
      case CROSS_LICENSE, SETTLEMENT, JOINT_VENTURE, PARTNERSHIP, JOINT_DEVELOPMENT -> mutual();
      case DISTRIBUTION -> distribution();
      case SUPPLY -> supply();
      case MANUFACTURING -> manufacturing();
      case SERVICE -> service();
    };
  }

  private DealClause acquisition() {
    List<String> targets = names(Role.TARGET);
    if (names(Role.ACQUIRER).isEmpty() && names(Role.SELLER).isEmpty()) {
      return DealClause.of(any(targets), DealVerb.BE_BOUGHT, terms.price());
    }
    String what = targets.isEmpty() ? "a company" : terms.stakeOf() + Phrases.list(targets);
    return purchase(names(Role.ACQUIRER), what);
  }

  private DealClause purchase(List<String> buyers, String what) {
    List<String> sellers = names(Role.SELLER);
    return buyers.isEmpty()
        ? DealClause.of(any(sellers), DealVerb.SELL, what, terms.price())
        : DealClause.of(buyers, DealVerb.BUY, what, with("from", sellers), terms.price());
  }

  private DealClause merger() {
    List<String> parties = names(Role.PARTY);
    List<String> made = names(Role.NEW_ENTITY);
    if (parties.isEmpty()) {
      return DealClause.of(any(made), DealVerb.BE_FORMED, "by a merger");
    }
    boolean isAlone = parties.size() == 1 && made.isEmpty();
    String into = isAlone ? "with another company" : with("into", made);
    return DealClause.of(parties, DealVerb.MERGE, into, terms.worth());
  }

  private DealClause investment() {
    List<String> investors = names(Role.INVESTOR);
    List<String> investees = names(Role.INVESTEE);
    String amount = terms.money(Money.Kind.TOTAL).map(Phrases::amount).orElse("");
    String stake = terms.stake();
    if (investors.isEmpty()) {
      return DealClause.of(any(investees), DealVerb.RAISE, amount.isEmpty() ? "money" : amount);
    }
    String in = investees.isEmpty() ? "another company" : Phrases.list(investees);
    return amount.isEmpty() && !stake.isEmpty()
        ? DealClause.of(investors, DealVerb.TAKE, stake, "of", in)
        : DealClause.of(
            investors, DealVerb.INVEST, amount, "in", in, stake.isEmpty() ? "" : "for " + stake);
  }

  private DealClause spinOff() {
    List<String> parents = names(Role.PARENT);
    List<String> made = names(Role.NEW_ENTITY);
    return parents.isEmpty()
        ? DealClause.of(any(made), DealVerb.BE_SPUN_OFF)
        : DealClause.of(parents, DealVerb.SPIN_OFF, made.isEmpty() ? "a unit" : Phrases.list(made));
  }

  private DealClause transfer() {
    List<String> from = names(Role.ASSIGNOR);
    List<String> to = names(Role.ASSIGNEE);
    return from.isEmpty()
        ? DealClause.of(any(to), DealVerb.BUY, terms.patents(), terms.price())
        : DealClause.of(from, DealVerb.ASSIGN, terms.patents(), with("to", to), terms.price());
  }

  private DealClause license(String what, String shortly) {
    List<String> licensors = names(Role.LICENSOR);
    List<String> licensees = names(Role.LICENSEE);
    boolean isExclusive = deal.exclusivity() == Exclusivity.EXCLUSIVE;
    if (licensors.isEmpty()) {
      String licence = isExclusive ? "an exclusive licence to" : "a licence to";
      String object = what.isEmpty() ? shortly : what;
      return DealClause.of(
          any(licensees), DealVerb.TAKE, licence, object, terms.territory(), terms.price());
    }
    return DealClause.of(
        licensors,
        isExclusive ? DealVerb.LICENSE_EXCLUSIVELY : DealVerb.LICENSE,
        what,
        with("to", licensees),
        terms.territory(),
        terms.price());
  }

  private DealClause mutual() {
    List<String> parties = names(Role.PARTY);
    List<String> made = names(Role.NEW_ENTITY);
    if (parties.isEmpty()) {
      return DealClause.of(any(made), DealVerb.BE_FORMED, "as a joint venture", terms.worth());
    }
    boolean isAlone = parties.size() == 1;
    String their = isAlone ? "its" : "their";
    String other = isAlone && made.isEmpty() ? "with another company" : "";
    return switch (deal.type()) {
      case CROSS_LICENSE ->
          DealClause.of(
              parties, DealVerb.CROSS_LICENSE, their, terms.patents(), other, terms.territory());
      case SETTLEMENT ->
          DealClause.of(parties, DealVerb.SETTLE, their, "dispute", other, terms.price());
      case JOINT_VENTURE ->
          DealClause.of(parties, DealVerb.FORM, jointVenture(made), other, terms.worth());
      case JOINT_DEVELOPMENT ->
          DealClause.of(
              parties, DealVerb.DEVELOP, "products", isAlone ? other : "together", terms.worth());
      default -> DealClause.of(parties, DealVerb.FORM, "a partnership", other, terms.worth());
    };
  }

  private static String jointVenture(List<String> made) {
    return made.isEmpty() ? "a joint venture" : "the joint venture " + Phrases.list(made);
  }

  private DealClause distribution() {
    List<String> distributors = names(Role.DISTRIBUTOR);
    List<String> suppliers = names(Role.SUPPLIER);
    String where = terms.territory();
    return distributors.isEmpty()
        ? DealClause.of(any(suppliers), DealVerb.HAVE, "products distributed", where)
        : DealClause.of(
            distributors, DealVerb.DISTRIBUTE, "products", with("of", suppliers), where);
  }

  private DealClause supply() {
    List<String> suppliers = names(Role.SUPPLIER);
    List<String> customers = names(Role.CUSTOMER);
    if (suppliers.isEmpty()) {
      return DealClause.of(any(customers), DealVerb.BUY, "supplies", terms.price());
    }
    return customers.isEmpty()
        ? DealClause.of(suppliers, DealVerb.WIN, "a supply contract", terms.worth())
        : DealClause.of(suppliers, DealVerb.SUPPLY, Phrases.list(customers), terms.price());
  }

  private DealClause manufacturing() {
    List<String> makers = names(Role.MANUFACTURER);
    List<String> principals = names(Role.PRINCIPAL);
    if (makers.isEmpty()) {
      return DealClause.of(any(principals), DealVerb.HAVE, "products manufactured", terms.price());
    }
    String whom = principals.isEmpty() ? "another company" : Phrases.list(principals);
    return DealClause.of(makers, DealVerb.MANUFACTURE, "for", whom, terms.worth());
  }

  private DealClause service() {
    List<String> providers = names(Role.PROVIDER);
    List<String> clients = names(Role.CLIENT);
    return providers.isEmpty()
        ? DealClause.of(any(clients), DealVerb.BUY, "services", terms.price())
        : DealClause.of(
            providers, DealVerb.PROVIDE, "services", with("to", clients), terms.price());
  }

  private List<String> names(Role role) {
    return DealSentence.names(deal, role);
  }

  private static String with(String preposition, List<String> names) {
    return names.isEmpty() ? "" : preposition + " " + Phrases.list(names);
  }

  /** Those names, or whoever else is a party. */
  private List<String> any(List<String> names) {
    List<String> all = deal.parties().stream().map(p -> Phrases.name(p.name())).toList();
    String nobody = "Unnamed companies of a " + deal.type().name().toLowerCase(Locale.ROOT);
    return Stream.of(names, all, List.of(nobody.replace('_', ' ')))
        .filter(n -> !n.isEmpty())
        .findFirst()
        .orElseThrow();
  }
}
