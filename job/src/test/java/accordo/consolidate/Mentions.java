package accordo.consolidate;

import accordo.deal.Company;
import accordo.deal.Deal;
import accordo.deal.DealType;
import accordo.deal.Evidence;
import accordo.deal.Money;
import accordo.deal.Party;
import accordo.deal.Patents;
import accordo.deal.Quote;
import accordo.deal.Role;
import accordo.deal.Status;
import java.util.ArrayList;
import java.util.List;

/** Writes mentions of deals for tests, shortly. */
public final class Mentions {
  private final DealType type;
  private final List<Party> parties = new ArrayList<>();
  private final List<Money> money = new ArrayList<>();
  private final List<Company> known = new ArrayList<>();
  private Status status = Status.ANNOUNCED;
  private Patents patents;
  private String announced;
  private double confidence = 0.8;
  private String language = "en";
  private String outlet = "Test Wire";
  private String sentence;
  private String text = "";

  private Mentions(DealType type) {
    this.type = type;
  }

  public static Mentions of(DealType type) {
    return new Mentions(type);
  }

  public Mentions party(Role role, String company) {
    parties.add(new Party(company, role, evidence("parties", company)));
    return this;
  }

  /** What the user's files know a company by. */
  public Mentions known(String company, String identifier) {
    known.add(new Company(company, List.of(), List.of(identifier)));
    return this;
  }

  public Mentions status(Status status) {
    this.status = status;
    return this;
  }

  public Mentions patents(Integer count) {
    this.patents = new Patents(count, Patents.Qualifier.EXACT, null);
    return this;
  }

  public Mentions dollars(double amount) {
    return money(amount, "USD");
  }

  public Mentions money(double amount, String currency) {
    money.add(new Money(amount, currency, Money.Kind.TOTAL, null));
    return this;
  }

  public Mentions announced(String date) {
    this.announced = date;
    return this;
  }

  public Mentions confidence(double confidence) {
    this.confidence = confidence;
    return this;
  }

  public Mentions language(String language) {
    this.language = language;
    return this;
  }

  public Mentions outlet(String outlet) {
    this.outlet = outlet;
    return this;
  }

  /** The sentence that tells of the deal; the default is a short one. */
  public Mentions sentence(String sentence) {
    this.sentence = sentence;
    return this;
  }

  /** The text of the article; the default is empty. */
  public Mentions text(String text) {
    this.text = text;
    return this;
  }

  /** The mention, in an article of an id and a date. */
  public DealMention in(String articleId, String published) {
    Source source =
        new Source(articleId, outlet, language, published, "Title of " + articleId, null);
    Quote quote =
        new Quote("Ada Quill", "CEO", null, Quote.Kind.DIRECT, "We agree", 0, 8, "test", 0.9);
    return DealMention.of(List.of(deal()), known, source, List.of(quote), text).get(0);
  }

  /** What such an article says. */
  public Deal deal() {
    String told = sentence == null ? "A deal of type " + type : sentence;
    return new Deal(
        type,
        status,
        List.copyOf(parties),
        patents,
        List.copyOf(money),
        null,
        null,
        announced,
        confidence,
        List.of(evidence("type", told)));
  }

  private static Evidence evidence(String field, String sentence) {
    return new Evidence(field, 0, sentence.length(), sentence, "test");
  }
}
