package accordo.company;

import static org.junit.jupiter.api.Assertions.assertEquals;

import accordo.deal.Company;
import accordo.extract.SharedExtractors;
import accordo.text.Article;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which firms Spanish sentences name, where names are made of common words. */
class SpanishNamesTest {
  @Test
  void bareNounAndPlaceAreOneName() {
    assertEquals(
        Set.of("Lucero del Alba", "Telefónica"),
        companies("Lucero del Alba compró ayer a Telefónica su sede de Burgos."));
  }

  @Test
  void verbInTheSingularJoinsTwoNames() {
    assertEquals(
        Set.of("Tejas y Ladrillos", "Iberdrola"),
        companies("Tejas y Ladrillos vendió a Iberdrola una fábrica en Soria."));
  }

  @Test
  void verbInThePluralKeepsThemApart() {
    assertEquals(
        Set.of("Iberdrola", "Repsol"),
        companies("Iberdrola y Repsol vendieron una fábrica en Soria."));
  }

  @Test
  void articleWithACapitalIsPartOfTheName() {
    assertEquals(
        Set.of("La Serrana", "Iberdrola"),
        companies("Iberdrola se desprendió de su planta de Soria a favor de La Serrana."));
  }

  @Test
  void capitalKeepsAPrepositionWhole() {
    assertEquals(
        Set.of("Iberdrola", "Al Rajwa Group"),
        companies("Iberdrola vendió a Al Rajwa Group una fábrica en Soria."));
  }

  @Test
  void lastWordTellsAFirmFromABody() {
    assertEquals(
        Set.of("Iberdrola", "Corona Ventures"),
        companies("El fondo Corona Ventures compró a Iberdrola una fábrica en Soria."));
  }

  @Test
  void twoCapitalsOpenASentenceAsOneName() {
    assertEquals(
        Set.of("Arcos Dorados", "Iberdrola"),
        companies("Arcos Dorados compra a Iberdrola una fábrica en Soria."));
  }

  private static Set<String> companies(String body) {
    Article article = new Article("test", "es", "test", "2026-01-05", "", body);
    return SharedExtractors.extract(article).companies().stream()
        .map(Company::name)
        .collect(Collectors.toSet());
  }
}
