package accordo.company;

import static org.junit.jupiter.api.Assertions.assertEquals;

import accordo.deal.Company;
import accordo.extract.SharedExtractors;
import accordo.text.Article;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who names are that no list has and the model takes for persons'. */
class OpenNamesTest {
  @Test
  void nameThatNothingIntroducesIsAFirms() {
    assertEquals(
        List.of("Petrolane"),
        companies("fr", "Le cours a reculé. Petrolane conseille d'acheter le titre."));
    assertEquals(
        List.of("Forrajes Umbral"),
        companies("es", "La planta se la vendimos en 2021 a Forrajes Umbral."));
  }

  @Test
  void whoHasAPositionOrSpeaksIsAPerson() {
    assertEquals(
        List.of(),
        companies("fr", "Le directeur des achats, Sipho Dlamane, quitte ses fonctions."));
    assertEquals(List.of(), companies("fr", "« Rien n'est signé », prévient Aurane Delvaud."));
    assertEquals(List.of(), companies("es", "El analista Xurde Canteli espera más."));
  }

  @Test
  void hungarianPutsArticlesBeforeFirms() {
    assertEquals(
        List.of("Rossini Biofuel"),
        companies("hu", "A gyárat a Rossini Biofuel üzemelteti tovább."));
    assertEquals(
        List.of("Lohr Baustoffe"),
        companies("hu", "Két évre szerződött a müncheni Lohr Baustoffe."));
    assertEquals(List.of(), companies("hu", "A gyárat Rossini Tamás üzemelteti tovább."));
  }

  private static List<String> companies(String language, String body) {
    Article article = new Article("test", language, "test", "2026-01-05", "", body);
    return SharedExtractors.extract(article).companies().stream().map(Company::name).toList();
  }
}
