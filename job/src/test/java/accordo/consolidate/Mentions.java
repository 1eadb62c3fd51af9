package accordo.consolidate;

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
  private Status status = Status.ANNOUNCED;
  private Patents patents;
  private String announced;
  private double confidence = 0.8;

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

  public Mentions status(Status status) {
    this.status = status;
    return this;
  }

  public Mentions patents(Integer count) {
    this.patents = new Patents(count, Patents.Qualifier.EXACT, null);
    return this;
  }

  public Mentions dollars(double amount) {
    money.add(new Money(amount, "USD", Money.Kind.TOTAL, null));
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

  public DealMention in(String articleId, String published) {
    Deal deal =
        new Deal(
            type,
            status,
            List.copyOf(parties),
            patents,
            List.copyOf(money),
            null,
            null,
            announced,
            confidence,
            List.of(evidence("type", "A deal of type " + type)));
    Source source =
        new Source(articleId, "Test Wire", "en", published, "Title of " + articleId, null);
    Quote quote =
        new Quote("Ada Quill", "CEO", null, Quote.Kind.DIRECT, "We agree", 0, 8, "test", 0.9);
    return new DealMention(deal, source, List.of(quote));
  }

  private static Evidence evidence(String field, String sentence) {
    return new Evidence(field, 0, sentence.length(), sentence, "test");
  }
}
