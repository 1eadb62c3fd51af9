package accordo.quote.passage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationMarksTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "«We stay»",
        "»We stay«",
        "„We stay“",
        "„We stay”",
        "“We stay”",
        "\"We stay\"",
        "``We stay''",
        "‹We stay›"
      })
  void everyTypographyOpensAndCloses(String quotation) {
    assertEquals(List.of("We stay"), inner("He said: " + quotation + ", and left."));
  }

  @Test
  void aQuotationRunsOverParagraphsThatRepeatTheOpeningMark() {
    assertEquals(
        List.of("One.\n«Two.\n«Three."), inner("«One.\n«Two.\n«Three.», said the chairman."));
  }

  @Test
  void aQuotationRunsOverParagraphsWithoutARepeatedMark() {
    assertEquals(List.of("One.\nTwo."), inner("``One.\nTwo.'' The meeting ended."));
  }

  @Test
  void aMarkInsideAnotherIsPartOfTheQuotation() {
    assertEquals(List.of("the “big” one"), inner("Er sprach: «the “big” one»."));
  }

  @Test
  void aMarkThatNeverClosesOpensNothing() {
    assertEquals(List.of(), inner("A 3.5\" disk and «no end"));
  }

  @Test
  void singleMarksCountWhereTheyHoldSomeWords() {
    assertEquals(
        List.of("we will stay here"),
        inner("The firm's head said 'we will stay here' in the '90s."));
  }

  @Test
  void twoStraightQuotationsAreTwo() {
    assertEquals(List.of("one", "two"), inner("Both \"one\" and \"two\" are short."));
  }

  private static List<String> inner(String text) {
    return QuotationMarks.find(text).stream().map(q -> q.inner().of(text)).toList();
  }
}
