package accordo.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import accordo.deal.Deal;
import accordo.deal.Party;
import accordo.text.Article;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Parties told by rank, by what they have, and beside others. */
class SharedPartiesTest {
  @Test
  void ordinalsTellTheTwoNamedBeforeApart() {
    assertEquals(
        Set.of("ASSET_PURCHASE BUYER Endesa", "ASSET_PURCHASE SELLER Ence"),
        parties(
            "Endesa y Ence llegaron a un acuerdo por el que la primera comprará la planta que la"
                + " segunda tiene en Huelva."));
  }

  @Test
  void whoHasTheThingSellsIt() {
    assertEquals(
        Set.of("ASSET_PURCHASE BUYER Endesa", "ASSET_PURCHASE SELLER Ence"),
        parties("Endesa compró en 2004 la central eléctrica que Ence tenía en Pontevedra."));
  }

  @Test
  void nameBeforeAnotherVerbIsNoCoordinate() {
    assertEquals(
        Set.of(
            "ACQUISITION ACQUIRER Repsol",
            "ACQUISITION SELLER Abertis",
            "ACQUISITION TARGET Petronor"),
        parties("Abertis vendió Petronor a Repsol y Endesa presentó ayer sus resultados."));
  }

  @Test
  void partnerOfTheAgreementIsOnTheOtherSide() {
    assertEquals(
        Set.of("ASSET_PURCHASE BUYER Endesa", "ASSET_PURCHASE SELLER Ence"),
        parties("Endesa negocia con Ence para comprar una central en Huelva."));
  }

  @Test
  void numberTellsWhoActsInARelativeClause() {
    assertEquals(
        Set.of(
            "JOINT_VENTURE NEW_ENTITY Petronor",
            "JOINT_VENTURE PARTY Endesa",
            "JOINT_VENTURE PARTY Repsol"),
        parties("Los equipos son de Petronor, la sociedad que comparten Repsol y Endesa."));
  }

  @Test
  void secondNameTakesTheVerbOfTheFirst() {
    assertEquals(
        Set.of("SUPPLY CUSTOMER Renfe", "SUPPLY SUPPLIER Siemens", "SUPPLY SUPPLIER Indra"),
        parties("Siemens suministrará a Renfe los motores y la madrileña Indra los frenos."));
  }

  @Test
  void namesInARowHaveOnePart() {
    assertEquals(
        Set.of("PARTNERSHIP PARTY Repsol", "PARTNERSHIP PARTY Endesa", "PARTNERSHIP PARTY Indra"),
        parties("Repsol, Endesa y la tecnológica Indra han firmado una alianza."));
  }

  @Test
  void giverOwnsWhatIsGiven() {
    assertEquals(
        Set.of("ASSET_PURCHASE BUYER Indra", "ASSET_PURCHASE SELLER Endesa"),
        parties("Repsol ganó ayer un 2 %. Endesa vendió su central eléctrica de Huelva a Indra."));
  }

  private static Set<String> parties(String body) {
    Article article = new Article("test", "es", "example", "2024-05-02", "", body);
    Set<String> found = new TreeSet<>();
    for (Deal deal : SharedExtractors.extract(article).deals()) {
      for (Party party : deal.parties()) {
        found.add(deal.type() + " " + party.role() + " " + party.company());
      }
    }
    return found;
  }
}
