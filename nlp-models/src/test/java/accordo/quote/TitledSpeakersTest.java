package accordo.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import accordo.deal.Quote;
import accordo.extract.SharedExtractors;
import accordo.text.Article;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who speaks where only a position is named, or two companies speak together. */
class TitledSpeakersTest {
  @Test
  void aSpokesmanSpeaksForTheCompanyBesideHisPosition() {
    Quote quote = quotes("A Siemens spokesman said the plant would reopen in May.").get(0);
    assertEquals("Siemens", quote.company());
    assertEquals(null, quote.speaker());
  }

  @Test
  void companiesThatAConjunctionJoinsSpeakBoth() {
    assertEquals(
        List.of("Siemens", "Bosch"),
        quotes("Siemens and Bosch said the plant would reopen in May.").stream()
            .map(Quote::company)
            .toList());
  }

  private static List<Quote> quotes(String body) {
    return SharedExtractors.extract(new Article("test", "en", "test", "2026-01-05", "", body))
        .quotes();
  }
}
