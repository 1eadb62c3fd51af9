package accordo.company.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import accordo.company.lexicon.CaseEndings.Stem;
import accordo.text.Language;
import org.junit.jupiter.api.Test;

class CaseEndingsTest {
  private static final CaseEndings HU = CaseEndings.of(Language.named("hu"));

  @Test
  void lengthenedVowelsAreShortAgain() {
    assertTrue(HU.stems("Nokiának").contains(new Stem("Nokia", "dat")));
    assertTrue(HU.stems("Volvóval").contains(new Stem("Volvo", "ins")));
  }

  @Test
  void shortVowelsDoNotStandBeforeEndings() {
    assertFalse(HU.stems("Sonycare").contains(new Stem("Sonyca", "sub")));
  }

  @Test
  void instrumentalsDoubleTheLastConsonant() {
    assertTrue(HU.stems("Samsunggal").contains(new Stem("Samsung", "ins")));
    assertTrue(HU.stems("Foxconnal").contains(new Stem("Foxconn", "ins")));
    assertFalse(HU.stems("Universal").contains(new Stem("Univer", "ins")));
  }

  @Test
  void hyphensPartEndingsFromNames() {
    assertEquals(new Stem("Apple", "ins"), HU.stems("Apple-lel").get(0));
  }
}
