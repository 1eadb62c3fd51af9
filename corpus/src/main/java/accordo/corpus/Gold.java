package accordo.corpus;

import accordo.deal.DealType;
import accordo.deal.Exclusivity;
import accordo.deal.Money;
import accordo.deal.Patents;
import accordo.deal.Role;
import accordo.deal.Status;
import java.util.List;

/**
 * What an annotator found in an article.
 *
 * @param companies every organisation that trades
 * @param deals one entry a deal and type
 * @param quotes words attributed to a person or company
 */
public record Gold(List<GoldCompany> companies, List<GoldDeal> deals, List<GoldQuote> quotes) {
  public Gold {
    companies = orEmpty(companies);
    deals = orEmpty(deals);
    quotes = orEmpty(quotes);
  }

  private static <T> List<T> orEmpty(List<T> list) {
    return list == null ? List.of() : list;
  }

  /** A company with its other surface forms. */
  public record GoldCompany(String name, List<String> aliases) {
    public GoldCompany {
      aliases = orEmpty(aliases);
    }
  }

  /** A party by name. */
  public record GoldParty(String company, Role role) {}

  /** A deal; fields that the article does not tell are null. */
  public record GoldDeal(
      DealType type,
      Status status,
      List<GoldParty> parties,
      Patents patents,
      List<Money> money,
      Exclusivity exclusivity,
      String territory,
      String announced,
      String evidence) {
    public GoldDeal {
      parties = orEmpty(parties);
      money = orEmpty(money);
    }
  }

  /** A quotation; the kind is that of {@link accordo.deal.Quote.Kind}. */
  public record GoldQuote(
      String speaker, String title, String company, accordo.deal.Quote.Kind kind, String text) {}
}
