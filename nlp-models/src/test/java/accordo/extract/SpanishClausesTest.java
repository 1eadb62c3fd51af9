package accordo.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import accordo.text.Article;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Who has which part in Spanish clauses whose order or pronouns mislead. */
class SpanishClausesTest {
  @Test
  void whoActsStandsLastWhereAPronounTakesUpTheThing() {
    assertEquals(
        Set.of("MANUFACTURING MANUFACTURER Siemens", "MANUFACTURING PRINCIPAL Iberdrola"),
        parties("Iberdrola abre un parque.", "El jarabe lo fabricará Siemens en Zamora."));
  }

  @Test
  void whoStandsBeforeThePronounActs() {
    assertEquals(
        Set.of("SUPPLY SUPPLIER Siemens", "SUPPLY CUSTOMER Iberdrola"),
        parties("Iberdrola abre un parque.", "Siemens le suministrará las turbinas."));
  }

  @Test
  void infinitiveWithAPronounIsNoNoun() {
    assertEquals(
        Set.of("ACQUISITION ACQUIRER Iberdrola", "ACQUISITION TARGET Avangrid"),
        parties("Iberdrola creció al hacerse con la estadounidense Avangrid."));
  }

  @Test
  void secondVerbIsNoNoun() {
    Set<String> bought = Set.of("ACQUISITION ACQUIRER Iberdrola", "ACQUISITION TARGET Repsol");
    assertEquals(bought, parties("Iberdrola da un paso más en su expansión y compra Repsol."));
    assertEquals(bought, parties("Iberdrola crece en Francia al cerrar la compra de Repsol."));
  }

  @Test
  void whoAgreesDoesWhatTheAgreementProvidesFor() {
    assertEquals(
        Set.of("MERGER PARTY Iberdrola", "MERGER PARTY Repsol"),
        parties("El canje de acciones entre Iberdrola y Repsol sella la fusión."));
  }

  @Test
  void markedRecipientIsNotWhatTheRelativeClauseIsAbout() {
    assertEquals(
        Set.of("PATENT_TRANSFER ASSIGNOR Iberdrola", "PATENT_TRANSFER ASSIGNEE Repsol"),
        parties("El lote de patentes que Iberdrola vendió a Repsol incluye 40 de antenas."));
  }

  @Test
  void participleAfterTheSubjectDescribesIt() {
    assertEquals(
        Set.of("ACQUISITION ACQUIRER Iberdrola", "ACQUISITION TARGET Repsol"),
        parties("Repsol, comprada por Iberdrola, crece."));
  }

  @Test
  void whereADealHoldsIsNoParty() {
    assertEquals(
        Set.of("DISTRIBUTION SUPPLIER Bayer", "DISTRIBUTION DISTRIBUTOR Repsol"),
        parties("Bayer cede a Repsol la comercialización de su anticoagulante en España."));
  }

  @Test
  void anAgreementBetweenTwoHasTwoSides() {
    assertEquals(
        Set.of("TECHNOLOGY_LICENSE LICENSOR Bayer", "TECHNOLOGY_LICENSE LICENSEE Repsol"),
        parties("Acuerdo de licencia entre Bayer y Repsol para un antibiótico."));
  }

  private static Set<String> parties(String... sentences) {
    Article article =
        new Article("test", "es", "test", "2026-01-05", "", String.join(" ", sentences));
    Set<String> parties = new TreeSet<>();
    SharedExtractors.extract(article)
        .deals()
        .forEach(
            deal ->
                deal.parties()
                    .forEach(p -> parties.add(deal.type() + " " + p.role() + " " + p.company())));
    return parties;
  }
}
