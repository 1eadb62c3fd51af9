package accordo.consolidate;

import accordo.deal.Deal;
import accordo.deal.Evidence;
import accordo.deal.Money;
import accordo.deal.Party;
import accordo.deal.Patents;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Takes a mention apart into what it claims, field by field. */
final class Claims {
  static final String TYPE = "type";
  static final String STATUS = "status";
  static final String PARTY = "party.";
  static final String MONEY = "money.";
  static final String PATENTS = "patents.count";
  static final String PATENT_SUBJECT = "patents.subject";
  static final String EXCLUSIVITY = "exclusivity";
  static final String TERRITORY = "territory";
  static final String ANNOUNCED = "announced";

  /** Whole numbers below are exact as a double and as a long. */
  private static final double EXACT = 1e15;

  private final DealMention mention;
  private final Deal deal;
  private final List<Claim> claims = new ArrayList<>(8);

  private Claims(DealMention mention) {
    this.mention = mention;
    this.deal = mention.deal();
  }

  static List<Claim> of(DealMention mention) {
    Claims claims = new Claims(mention);
    claims.addAll();
    return claims.claims;
  }

  private void addAll() {
    add(TYPE, deal.type().name(), deal.type(), proof(TYPE));
    add(STATUS, deal.status().name(), deal.status(), proof(STATUS));
    for (int i = 0; i < deal.parties().size(); i++) {
      Party party = deal.parties().get(i);
      List<Evidence> proof = party.evidence() == null ? proof(TYPE) : List.of(party.evidence());
      add(PARTY + mention.companies().get(i), party.role().name(), party, proof);
    }
    for (Money money : deal.money()) {
      add(MONEY + money.kind(), text(money), money, proof("money"));
    }
    addPatents(deal.patents());
    if (deal.exclusivity() != null) {
      add(EXCLUSIVITY, deal.exclusivity().name(), deal.exclusivity(), proof(EXCLUSIVITY));
    }
    if (deal.territory() != null) {
      add(TERRITORY, deal.territory(), deal.territory(), proof(TERRITORY));
    }
    if (deal.announced() != null) {
      add(ANNOUNCED, deal.announced(), deal.announced(), proof(ANNOUNCED));
    }
  }

  private void addPatents(Patents patents) {
    if (patents == null) {
      return;
    }
    List<Evidence> proof = proof("patents");
    if (patents.count() != null) {
      add(PATENTS, text(patents), patents, proof);
    }
    if (patents.subject() != null) {
      add(PATENT_SUBJECT, patents.subject(), patents.subject(), proof);
    }
  }

  private void add(String field, String text, Object value, List<Evidence> proof) {
    claims.add(new Claim(field, text, value, deal.confidence(), proof));
  }

  /** The evidence of a field; where it has none of its own, that of the deal as a whole. */
  private List<Evidence> proof(String field) {
    List<Evidence> own = new ArrayList<>(1);
    for (Evidence evidence : deal.evidence()) {
      if (evidence.field().equals(field)) {
        own.add(evidence);
      }
    }
    return own.isEmpty() ? deal.evidence().subList(0, 1) : own;
  }

  /** For instance "USD 7200000000" or "51%". */
  static String text(Money money) {
    String amount = money.amount() == null ? null : whole(money.amount());
    String percent = money.percent() == null ? null : number(money.percent()) + "%";
    if (amount == null) {
      return percent == null ? "" : percent;
    }
    String sum = money.currency() == null ? amount : money.currency() + " " + amount;
    return percent == null ? sum : sum + " " + percent;
  }

  private static String text(Patents patents) {
    return patents.qualifier() == Patents.Qualifier.EXACT
        ? patents.count().toString()
        : patents.qualifier() + " " + patents.count();
  }

  private static String whole(double amount) {
    boolean isWhole = amount == Math.rint(amount) && Math.abs(amount) < EXACT;
    return isWhole
        ? Long.toString((long) amount)
        : new BigDecimal(amount).setScale(0, RoundingMode.HALF_UP).toPlainString();
  }

  private static String number(double value) {
    return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
  }
}
