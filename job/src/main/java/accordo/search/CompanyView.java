package accordo.search;

import accordo.deal.DealType;
import java.util.List;
import java.util.Map;

/**
 * A company and what it does.
 *
 * @param key canonical, as in {@link accordo.consolidate.RecordParty#key()}
 * @param name the best-known
 * @param names every form that its latest deals use
 * @param byYear deals by the year of their date
 * @param partners the companies that it shares most deals with, most first
 * @param executives who speaks for it in its latest deals, most quoted first
 */
public record CompanyView(
    String key,
    String name,
    List<String> names,
    long deals,
    Map<DealType, Long> byType,
    Map<Integer, Long> byYear,
    List<Partner> partners,
    List<Executive> executives) {
  /**
   * A company on the other side, or on the same.
   *
   * @param deals that both are parties of
   */
  public record Partner(String key, String name, long deals) {}

  /**
   * Someone who speaks for the company.
   *
   * @param title the latest position, or null
   */
  public record Executive(String name, String title, long quotes) {}
}
