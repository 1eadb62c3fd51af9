package accordo.company;

import static org.junit.jupiter.api.Assertions.assertEquals;

import accordo.deal.Company;
import accordo.extract.SharedExtractors;
import accordo.text.Article;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What companies are called whose names the text inflects. */
class BaseFormsTest {
  @Test
  void germanAdjectivesLoseTheirEnding() {
    assertEquals(
        List.of("Deutsche Bank"),
        companies("de", "Der Vorstand der Deutschen Bank berät am Montag."));
  }

  @Test
  void aLongEndingIsTakenOffAHungarianName() {
    assertEquals(
        List.of("Siemens", "Geosol"),
        companies("hu", "Tegnap a Siemens eladta a gyárat a Geosolnak."));
  }

  @Test
  void anObjectOfAVerbThatWantsOneLosesItsT() {
    assertEquals(
        List.of("Siemens", "Geosol"), companies("hu", "Tegnap a Siemens megvette a Geosolt."));
  }

  private static List<String> companies(String language, String body) {
    Article article = new Article("test", language, "test", "2026-01-05", "", body);
    return SharedExtractors.extract(article).companies().stream().map(Company::name).toList();
  }
}
