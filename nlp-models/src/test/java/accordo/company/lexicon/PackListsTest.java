package accordo.company.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import accordo.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackListsTest {
  private static final PackLists ES = new PackLists(Language.ES);

  @Test
  void aListThatIsMissingIsAnErrorUnlessItIsOptional() {
    assertThrows(IllegalStateException.class, () -> ES.lines("naming/nothing.txt"));
    assertThrows(IllegalStateException.class, () -> ES.terms("naming/nothing.txt"));
    assertEquals(List.of(), ES.optional().lines("naming/nothing.txt"));
  }

  @Test
  void linksOfOtherLanguagesJoinNamesToo() {
    NameLinks links = new NameLinks(ES.optional());
    assertTrue(links.contains("de") && !links.isForeign("de"));
    assertTrue(links.contains("do") && links.isForeign("do"));
    assertFalse(links.contains("con"));
    assertTrue(new NameLinks(new PackLists(Language.EN).optional()).isEmpty());
  }

  @Test
  void twoFirstNamesAreOneWithAHyphen() {
    assertTrue(FirstNames.contains("Claire"));
    assertTrue(FirstNames.contains("Claire-Lise"));
    assertFalse(FirstNames.contains("Claire-Tronics"));
  }
}
