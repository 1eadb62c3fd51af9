package accordo.consolidate;

import accordo.deal.DealType;
import accordo.deal.Money;
import accordo.deal.Role;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Says at the desk of some of a deal's parties that the deal is kept at the desk of more of them,
 * so that articles that name only those few find there. One for all mentions of a month.
 *
 * @param desk where the deal is
 * @param from first day, as days since 1970, or {@link Days#UNKNOWN}
 * @param to last day
 * @param companies canonical keys of the parties
 * @param roles their roles, in the same order
 */
public record Signpost(
    String desk,
    DealType type,
    long from,
    long to,
    List<String> companies,
    List<Role> roles,
    List<Money> money) {
  private static final int MOST_AMOUNTS = 6;

  static Signpost of(String desk, DealMention mention) {
    long day = Days.of(mention.source().published());
    return new Signpost(
        desk,
        mention.deal().type(),
        day,
        day,
        mention.companies(),
        mention.deal().parties().stream().map(p -> p.role()).toList(),
        most(mention.deal().money().stream()));
  }

  /** Whether all companies of a mention take part in the deal that this leads to. */
  boolean concerns(FiledMention mention) {
    for (String mine : mention.companies()) {
      if (!isParty(mine)) {
        return false;
      }
    }
    return true;
  }

  private boolean isParty(String company) {
    for (String party : companies) {
      if (CompanyIdentity.isSame(company, party)) {
        return true;
      }
    }
    return false;
  }

  /** Equal for those that are kept as one. */
  public String key() {
    return desk + "/" + type + "/" + Days.month(from) + "/" + String.join("+", companies);
  }

  /** Both in one, whichever came first. */
  public Signpost and(Signpost other) {
    if (from <= other.from
        && to >= other.to
        && roles.equals(other.roles)
        && money.containsAll(other.money)) {
      return this;
    }
    List<Money> all = most(Stream.concat(money.stream(), other.money.stream()));
    Signpost first = roles.toString().compareTo(other.roles.toString()) <= 0 ? this : other;
    return new Signpost(
        desk,
        type,
        Math.min(from, other.from),
        Math.max(to, other.to),
        companies,
        first.roles,
        all);
  }

  /** Some of the amounts, the same whatever their order. */
  private static List<Money> most(Stream<Money> money) {
    return money
        .distinct()
        .sorted(Comparator.comparing(Money::toString))
        .limit(MOST_AMOUNTS)
        .toList();
  }
}
