package accordo.quote;

import accordo.text.Language;
import org.junit.jupiter.api.Test;

class GermanQuotesTest {
  private static final Reader DE = new Reader(Language.named("de"));

  @Test
  void soIntroducesASpeaker() {
    DE.expect(
        "DIRECT Petra Vogt|Vorstandsvorsitzende|Siemens|Das war überfällig",
        "„Das war überfällig“, so Petra Vogt, Vorstandsvorsitzende von Siemens.");
  }

  @Test
  void aReportWithDassIsIndirect() {
    DE.expect(
        "INDIRECT -|-|Siemens|der Verkauf abgeschlossen sei",
        "Siemens teilte am Montag mit, dass der Verkauf abgeschlossen sei.");
  }

  @Test
  void aReportWithoutConnectiveIsIndirect() {
    DE.expect(
        "INDIRECT -|-|Siemens|man werde die Sparte behalten",
        "Siemens sagte, man werde die Sparte behalten.");
  }

  @Test
  void theCompanyOfACompoundTitleIsTheEmployer() {
    DE.expect(
        "DIRECT -|Sprecher|Siemens|Wir äußern uns dazu nicht",
        "Siemens wartet ab. „Wir äußern uns dazu nicht“, sagte ein Siemens-Sprecher.");
  }
}
