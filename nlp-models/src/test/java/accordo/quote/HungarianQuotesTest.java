package accordo.quote;

import accordo.text.Language;
import org.junit.jupiter.api.Test;

class HungarianQuotesTest {
  private static final Reader HU = new Reader(Language.named("hu"));

  @Test
  void dashesOpenAndCloseSpeech() {
    HU.expect(
        "DIRECT Kiss Pál|-|-|Maradunk a városban Nem adjuk el az üzemet.",
        "– Maradunk a városban – mondta Kiss Pál. – Nem adjuk el az üzemet.");
  }

  @Test
  void szerintFollowsTheSpeaker() {
    HU.expect("INDIRECT Kiss Pál|-|-|a piac jövőre nő", "Kiss Pál szerint a piac jövőre nő.");
  }

  @Test
  void hogyOpensTheReport() {
    HU.expect(
        "INDIRECT -|-|Richter|megveszi a gyárat", "A Richter közölte, hogy megveszi a gyárat.");
  }

  @Test
  void initialsMarkWhoAnswers() {
    HU.expect(
        "DIRECT Kiss Pál|-|-|A gyár nem eladó. Maradunk.",
        "A gyárról Kiss Pál beszélt.\nHVG: Eladják?\nK. P.: A gyár nem eladó. Maradunk.");
  }
}
