package accordo.cli;

import accordo.deal.Company;
import accordo.deal.Deal;
import accordo.deal.Quote;
import accordo.extract.Extraction;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;

/** Extractions as JSON, in the field names of the corpus. */
final class ExtractionJson {
  private static final ObjectMapper JSON =
      JsonMapper.builder().addMixIn(Extraction.class, Names.class).build();

  private ExtractionJson() {}

  static String line(Extraction extraction) {
    try {
      return JSON.writeValueAsString(extraction);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot write " + extraction.articleId(), e);
    }
  }

  static String pretty(Extraction extraction) {
    return JSON.valueToTree(extraction).toPrettyString();
  }

  /** The corpus calls an article's id {@code id}. */
  @JsonPropertyOrder({"id", "language", "companies", "deals", "quotes"})
  private record Names(
      @JsonProperty("id") String articleId,
      String language,
      List<Company> companies,
      List<Deal> deals,
      List<Quote> quotes) {}
}
