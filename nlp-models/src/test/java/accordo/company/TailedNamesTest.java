package accordo.company;

import static org.junit.jupiter.api.Assertions.assertEquals;

import accordo.deal.Company;
import accordo.extract.SharedExtractors;
import accordo.text.Article;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names of dictionary words that their last word tells, and where names end before it. */
class TailedNamesTest {
  @Test
  void lastWordTellsTheName() {
    assertEquals(List.of("Corona Holding"), companies("it", "Sale del 3% anche Corona Holding."));
  }

  @Test
  void whatIsCountedEndsNoName() {
    assertEquals(
        List.of("Adam Air"), companies("en", "The loss of Adam Air Flight 574 hurt its image."));
  }

  @Test
  void codesAndWhatANounForThingsFollowsAreNoFirms() {
    assertEquals(
        List.of("Siemens"), companies("en", "Siemens will stop selling the Zorvex smartphones."));
    assertEquals(List.of("Siemens"), companies("en", "Siemens showed the new SX-40 on Monday."));
  }

  @Test
  void lastLettersOfAPlaceAreNoEnding() {
    assertEquals(
        List.of("Dorner Mecano Kecskemét"),
        companies("hu", "Két évre szerződött a Dorner Mecano Kecskemét."));
  }

  private static List<String> companies(String language, String body) {
    Article article = new Article("test", language, "test", "2026-01-05", "", body);
    return SharedExtractors.extract(article).companies().stream().map(Company::name).toList();
  }
}
