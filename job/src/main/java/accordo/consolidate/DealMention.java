package accordo.consolidate;

import accordo.deal.Company;
import accordo.deal.Deal;
import accordo.deal.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A deal as one article tells it, on its way to the record.
 *
 * @param id unique: the article's id and the number of the deal in it
 * @param deal what the article says
 * @param companies canonical keys of the deal's parties, in their order
 * @param identifiers what the user's files know these companies by
 * @param source the article
 * @param quotes what is quoted in the article of those who take part
 * @param marks designations of what the deal is about
 * @param sketch of the article's text, equal in most characters for nearly equal texts
 */
public record DealMention(
    String id,
    Deal deal,
    List<String> companies,
    List<Identifier> identifiers,
    Source source,
    List<Quote> quotes,
    List<String> marks,
    String sketch) {

  /**
   * The mentions of all deals of an article.
   *
   * @param known the companies that the article names
   */
  public static List<DealMention> of(
      List<Deal> deals, List<Company> known, Source source, List<Quote> quotes, String text) {
    String sketch = deals.isEmpty() ? "" : Sketch.of(text);
    return IntStream.range(0, deals.size())
        .mapToObj(i -> of(i, deals.get(i), known, source, quotes, sketch))
        .toList();
  }

  private static DealMention of(
      int number,
      Deal deal,
      List<Company> known,
      Source source,
      List<Quote> quotes,
      String sketch) {
    List<String> companies =
        deal.parties().stream()
            .map(p -> CompanyIdentity.key(p.company(), source.language()))
            .toList();
    List<Quote> said =
        quotes.stream()
            .filter(
                q ->
                    q.company() == null
                        || companies.contains(CompanyIdentity.key(q.company(), source.language())))
            .toList();
    String id = source.articleId() + "#" + number;
    return new DealMention(
        id,
        deal,
        companies,
        identifiers(deal, companies, known),
        source,
        said,
        Marks.of(deal),
        sketch);
  }

  private static List<Identifier> identifiers(Deal deal, List<String> keys, List<Company> known) {
    List<Identifier> identifiers = new ArrayList<>();
    for (Company company : known) {
      for (int i = 0; i < keys.size(); i++) {
        if (deal.parties().get(i).company().equals(company.name())) {
          String key = keys.get(i);
          company.identifiers().forEach(id -> identifiers.add(new Identifier(key, id)));
        }
      }
    }
    return identifiers;
  }

  /** The same deal as another article with the same text tells it. */
  public DealMention in(Source other) {
    String number = id.substring(id.lastIndexOf('#'));
    return new DealMention(
        other.articleId() + number, deal, companies, identifiers, other, quotes, marks, sketch);
  }
}
