package accordo.extract;

import accordo.deal.Company;
import accordo.deal.Deal;
import accordo.deal.Quote;
import java.util.List;

/**
 * All that one article tells.
 *
 * @param articleId the article's id
 * @param language ISO 639-1 code of the language it was read in
 */
public record Extraction(
    String articleId,
    String language,
    List<Company> companies,
    List<Deal> deals,
    List<Quote> quotes) {}
