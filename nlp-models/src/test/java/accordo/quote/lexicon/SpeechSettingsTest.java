package accordo.quote.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import accordo.text.Language;
import org.junit.jupiter.api.Test;

class SpeechSettingsTest {
  private static final SpeechSettings EN = new SpeechSettings(Language.named("en"));
  private static final SpeechSettings HU = new SpeechSettings(Language.named("hu"));

  @Test
  void whoIsSpokenToBearsAnEndingInHungarian() {
    assertTrue(HU.isAddressee("Napközlönynek"));
    assertFalse(HU.isAddressee("Napközlöny"));
    assertFalse(EN.isAddressee("Napközlönynek"));
  }

  @Test
  void hungarianPositionsFollowNamesAndClausesNeedNoVerb() {
    assertTrue(HU.titlesFollowNames() && HU.clausesNeedNoVerb());
    assertFalse(EN.titlesFollowNames() || EN.clausesNeedNoVerb());
  }

  @Test
  void englishSaysClausesWithoutThat() {
    assertEquals(BareClause.FINITE, EN.bareClause());
  }
}
