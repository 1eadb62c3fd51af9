package accordo.company.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import accordo.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackListsTest {
  private static final PackLists ES = new PackLists(Language.named("es"));

  @Test
  void aListThatIsMissingIsEmpty() {
    assertEquals(List.of(), ES.lines("naming/nothing.txt"));
  }

  @Test
  void linksOfOtherLanguagesJoinNamesToo() {
    NameLinks links = new NameLinks(ES);
    assertTrue(links.contains("de") && !links.isForeign("de"));
    assertTrue(links.contains("do") && links.isForeign("do"));
    assertFalse(links.contains("con"));
    assertTrue(new NameLinks(new PackLists(Language.named("en"))).isEmpty());
  }

  @Test
  void twoFirstNamesAreOneWithAHyphen() {
    assertTrue(FirstNames.contains("Claire"));
    assertTrue(FirstNames.contains("Claire-Lise"));
    assertFalse(FirstNames.contains("Claire-Tronics"));
  }
}
