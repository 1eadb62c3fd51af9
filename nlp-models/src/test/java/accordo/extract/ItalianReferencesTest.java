package accordo.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import accordo.deal.Deal;
import accordo.deal.Party;
import accordo.text.Article;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Whom Italian nouns and relative pronouns mean, and who acts beside them. */
class ItalianReferencesTest {
  @Test
  void rivalIsNotTheOneThatActs() {
    assertEquals(
        Set.of("ACQUISITION ACQUIRER Gemalto", "ACQUISITION TARGET Telit"),
        parties("Telit ha chiuso il 2016 in rosso. Gemalto aveva provato a comprare la rivale."));
  }

  @Test
  void termOfAReleaseMeansItsIssuer() {
    assertTrue(
        parties(
                "Edison S.p.A. (“Edison” o la “Società”) ha chiuso l'anno in utile. Enel e Snam"
                    + " hanno perso terreno. Nel 2019 la Società ha acquisito la finlandese"
                    + " Aurinko.")
            .contains("ACQUISITION ACQUIRER Edison"));
  }

  @Test
  void prepositionOfARelativePronounTellsThePart() {
    assertEquals(
        Set.of("SUPPLY SUPPLIER Brembo", "SUPPLY CUSTOMER Ducati"),
        parties("Ducati elogia Brembo, dalla quale acquista i freni."));
    assertEquals(
        Set.of("MANUFACTURING MANUFACTURER Fidia", "MANUFACTURING PRINCIPAL Novavax"),
        parties("Fidia lavora da anni con Novavax, per la quale produce le siringhe."));
  }

  @Test
  void futureIsAVerbAndItsPronounAnObject() {
    assertEquals(
        Set.of("MANUFACTURING MANUFACTURER Elettronica Camuna", "MANUFACTURING PRINCIPAL Leonardo"),
        parties(
            "Le schede elettroniche le fabbricherà per Leonardo la bresciana Elettronica"
                + " Camuna."));
  }

  @Test
  void licenceAfterASaleOfPatentsIsForThem() {
    assertTrue(
        parties(
                "Prysmian ha venduto a Corning 120 brevetti sulle fibre ottiche. A Prysmian resta"
                    + " una licenza gratuita.")
            .contains("PATENT_LICENSE LICENSEE Prysmian"));
  }

  @Test
  void whoeverTakesAMajorityTakesThatOfTheFirmToldOf() {
    assertTrue(
        parties(
                "La Brembo fa freni e frizioni a Bergamo. Il fondo Tikehau ha rilevato la"
                    + " maggioranza per 90 milioni.")
            .contains("ACQUISITION TARGET Brembo"));
  }

  private static Set<String> parties(String body) {
    Article article = new Article("test", "it", "example", "2012-05-02", "", body);
    Set<String> found = new TreeSet<>();
    for (Deal deal : SharedExtractors.extract(article).deals()) {
      for (Party party : deal.parties()) {
        found.add(deal.type() + " " + party.role() + " " + party.company());
      }
    }
    return found;
  }
}
