package accordo.company;

import static org.junit.jupiter.api.Assertions.assertEquals;

import accordo.deal.Company;
import accordo.extract.SharedExtractors;
import accordo.text.Article;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is cut from what a tagger takes for a name. */
class NameTrimmerTest {
  @Test
  void whatDescribesACompanyIsNoPartOfItsName() {
    assertEquals(
        List.of("Volvo", "Siemens"),
        companies("en", "Gothenburg-based Volvo signed with Siemens of Munich on Monday."));
  }

  @Test
  void theMakerIsNamedByItsProduct() {
    assertEquals(
        List.of("Lufthansa", "Airbus"),
        companies("en", "Lufthansa ordered the Airbus A350 on Monday."));
  }

  @Test
  void germanNounsBeforeANameHaveCapitalsToo() {
    assertEquals(
        List.of("Ryanair"),
        companies("de", "Die Billigfluggesellschaft Ryanair fliegt ab Mai nach Graz."));
  }

  private static List<String> companies(String language, String body) {
    Article article = new Article("test", language, "test", "2026-01-05", "", body);
    return SharedExtractors.extract(article).companies().stream().map(Company::name).toList();
  }
}
