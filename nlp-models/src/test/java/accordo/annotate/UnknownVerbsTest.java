package accordo.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import accordo.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnknownVerbsTest {
  private final UnknownVerbs verbs = UnknownVerbs.of(Language.named("de"));

  @Test
  void readsParticleAndVerb() {
    assertEquals(List.of("eindecken"), lemmas("eingedeckt"));
    assertEquals(List.of("eindecken"), lemmas("einzudecken"));
  }

  @Test
  void readsLentVerbsByTheirEnding() {
    assertEquals(List.of("paktieren"), lemmas("paktierte"));
    assertEquals(List.of("einlizenzieren"), lemmas("einlizenziert"));
  }

  @Test
  void leavesOtherWordsAlone() {
    assertEquals(List.of(), lemmas("einhellig"));
    assertEquals(List.of(), lemmas("revier"));
  }

  private List<String> lemmas(String form) {
    return verbs.readings(form, UnknownVerbsTest::dictionary).stream().map(Reading::lemma).toList();
  }

  private static List<Reading> dictionary(String form) {
    boolean known = form.equals("gedeckt") || form.equals("decken");
    return known ? List.of(new Reading("decken", Reading.Kind.VERB)) : List.of();
  }
}
