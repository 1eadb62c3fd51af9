package accordo.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import accordo.deal.Quote;
import accordo.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnglishQuotesTest {
  private static final Reader EN = new Reader(Language.named("en"));

  @Test
  void theCueMayFollowTheQuotation() {
    EN.expect(
        "DIRECT Rajeev Suri|chief executive|Nokia|This deal pays for itself",
        "\"This deal pays for itself,\" said Rajeev Suri, chief executive of Nokia.");
  }

  @Test
  void theCueMayPrecedeTheQuotation() {
    EN.expect(
        "DIRECT Rajeev Suri|-|-|This deal pays for itself.",
        "Rajeev Suri told reporters: \"This deal pays for itself.\"");
  }

  @Test
  void aCueThatInterruptsLeavesOneQuote() {
    EN.expect(
        "DIRECT Rajeev Suri|-|-|We waited for years It was worth it.",
        "\"We waited for years,\" Rajeev Suri said. \"It was worth it.\"");
  }

  @Test
  void aPronounMeansWhoSpokeBefore() {
    EN.expect(
        "INDIRECT Rajeev Suri|-|-|the plants would stay open",
        "\"We waited for years,\" said Rajeev Suri. He added that the plants would stay open.");
  }

  @Test
  void companiesSpeakIndirectly() {
    EN.expect(
        "INDIRECT -|-|Microsoft|it had agreed to sell the patents to Xiaomi",
        "Microsoft said it had agreed to sell the patents to Xiaomi.");
  }

  @Test
  void theCompanyMeansTheOneThatSpokeBefore() {
    EN.expect(
        "INDIRECT -|-|Microsoft|The sale will close in May",
        "Microsoft said it had sold the unit. The sale will close in May, the company said.");
  }

  @Test
  void aFragmentInsideTheReportersClauseIsMixed() {
    EN.expect(
        "MIXED Rajeev Suri|-|-|the offer was too low by far",
        "Rajeev Suri said that the offer was \"too low by far\".");
  }

  @Test
  void anUnnamedSpokespersonHasTitleAndCompany() {
    EN.expect(
        "INDIRECT -|spokeswoman|Microsoft|the talks had ended",
        "A Microsoft spokeswoman said that the talks had ended.");
  }

  @Test
  void accordingToIsACue() {
    EN.expect(
        "INDIRECT Anna Berg|-|-|the market will double by 2030",
        "According to Anna Berg, the market will double by 2030.");
  }

  @Test
  void titlesOfWorksAndScareQuotesAreNoQuotes() {
    EN.expectNone("Microsoft bought the \"legacy\" unit and showed \"The Long Road\" in Paris.");
  }

  @Test
  void offsetsPointIntoTheText() {
    String text = "Microsoft said it had sold the unit.";
    List<Quote> quotes = EN.read(text);
    assertEquals(
        "it had sold the unit", text.substring(quotes.get(0).start(), quotes.get(0).end()));
  }
}
