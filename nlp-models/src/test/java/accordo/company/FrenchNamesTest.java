package accordo.company;

import static org.junit.jupiter.api.Assertions.assertEquals;

import accordo.deal.Company;
import accordo.extract.SharedExtractors;
import accordo.text.Article;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How far the names of firms reach in French, which writes most of their words small. */
class FrenchNamesTest {
  @Test
  void wordOfInstitutionsOpensANameInSmallLetters() {
    assertEquals(
        List.of("Compagnie malgache de navigation"),
        companies("Le port a été repris hier par la Compagnie malgache de navigation."));
  }

  @Test
  void lettersInBracketsMeasureTheName() {
    assertEquals(
        List.of("Verreries réunies du Nord"),
        companies("Le four des Verreries réunies du Nord (VRN) a été rallumé lundi."));
  }

  @Test
  void wordsAfterAWellKnownNameBelongToIt() {
    assertEquals(
        List.of("Siemens Rail Orbital"),
        companies("Siemens Rail Orbital a décroché une commande de douze rames."));
  }

  @Test
  void familyOfTheFounderBelongsToTheName() {
    assertEquals(
        List.of("Valmont et Fils"),
        companies("La société Valmont et Fils reprend les activités du groupe."));
  }

  @Test
  void nounForFirmsInCapitalsIsNoPartOfTheName() {
    assertEquals(
        List.of("Tremelin"), companies("La PME Tremelin vient d'être rachetée par ses cadres."));
  }

  @Test
  void placeAndAgencyBeforeAnEqualsSignAreNoFirms() {
    assertEquals(
        List.of("Nokia"),
        companies("LOUVAIN 12/03 (BELGA) = Nokia a racheté hier une petite brasserie."));
  }

  @Test
  void personIsNoFirmThoughOneBearsHisName() {
    assertEquals(List.of(), companies("Selon Harrison Ford, le film sortira en mai."));
  }

  @Test
  void peopleAreNoPartOfTheFirmThatTheyStandFor() {
    assertEquals(
        List.of("Tamerix", "Orbelin"),
        companies("Les Suédois d'Orbelin ont racheté hier la société Tamerix."));
  }

  @Test
  void nounWithACapitalAndWhatFollowsItsPrepositionAreOneName() {
    assertEquals(
        List.of("Tamerix", "Messager des Vosges"),
        companies("Tamerix a racheté hier le Messager des Vosges."));
  }

  private static List<String> companies(String body) {
    Article article = new Article("test", "fr", "test", "2026-01-05", "", body);
    return SharedExtractors.extract(article).companies().stream().map(Company::name).toList();
  }
}
