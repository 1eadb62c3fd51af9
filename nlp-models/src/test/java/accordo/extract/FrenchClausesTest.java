package accordo.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import accordo.deal.Deal;
import accordo.deal.DealType;
import accordo.text.Article;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Who does what in French clauses that parsers get wrong, or that leave the actor to another. */
class FrenchClausesTest {
  @Test
  void objectAfterTheRecipientIsNoApposition() {
    assertEquals(
        Map.of("Danone", "CLIENT", "Capgemini", "PROVIDER"),
        parties("Danone délègue à Capgemini la gestion de ses serveurs.", DealType.SERVICE));
  }

  @Test
  void whoIsSaidToIntendActs() {
    assertEquals(
        Map.of("Renault", "ACQUIRER", "Valeo", "TARGET"),
        parties(
            "Des banquiers prêtent à Renault l'intention de racheter Valeo.",
            DealType.ACQUISITION));
  }

  @Test
  void whatTheTriggersPrepositionGovernsIsTheObject() {
    assertEquals(
        Map.of("Nokia", "ASSIGNEE", "Alcatel", "ASSIGNOR"),
        parties(
            "Nokia a mis la main sur 200 brevets d'Alcatel en juin.", DealType.PATENT_TRANSFER));
  }

  @Test
  void pluralBelongsToTheNounBeforeIt() {
    assertEquals(
        Map.of("Danone", "CLIENT", "Capgemini", "PROVIDER"),
        parties("La gestion des serveurs de Danone sera confiée à Capgemini.", DealType.SERVICE));
  }

  @Test
  void whoTellsOfTheWorkIsTheOtherSide() {
    assertEquals(
        Map.of("Renault", "PRINCIPAL", "Valeo", "MANUFACTURER"),
        parties(
            "Les portières seront fabriquées par Valeo à Douai, a fait savoir Renault.",
            DealType.MANUFACTURING));
  }

  @Test
  void nounThatOpensTheSentenceSaysWhatItsSubjectIs() {
    assertEquals(
        Map.of("Tesla", "CUSTOMER", "Foxconn", "SUPPLIER"),
        parties("Fournisseur attitré de Tesla, Foxconn embauche à Austin.", DealType.SUPPLY));
  }

  @Test
  void nounOfAnotherClauseSaysNothingOfTheSubject() {
    assertEquals(
        Map.of(),
        parties("Fournisseur, Tesla cherche encore, et Foxconn embauche.", DealType.SUPPLY));
  }

  @Test
  void possessiveOfSeveralMeansBoth() {
    assertEquals(
        Map.of("Danone", "PARTY", "Renault", "PARTY"),
        parties(
            "Danone et Renault changent de cap. Leur coentreprise sera basée à Lyon.",
            DealType.JOINT_VENTURE));
  }

  @Test
  void genitivePronounTellsWhoseTheThingsAre() {
    assertEquals(
        Map.of("Danone", "SUPPLIER", "Valora", "DISTRIBUTOR"),
        parties(
            "Danone, dont Valora distribue les yaourts en Suisse, embauche.",
            DealType.DISTRIBUTION));
  }

  @Test
  void whoAnnouncesItsPurchaseByAnotherIsBought() {
    assertEquals(
        Map.of("Bonduelle", "TARGET", "Danone", "ACQUIRER"),
        parties("Bonduelle a annoncé lundi son rachat par Danone.", DealType.ACQUISITION));
  }

  @Test
  void pronounIsNoArticleOfAVerb() {
    assertEquals(
        Map.of("Danone", "SUPPLIER", "Valora", "DISTRIBUTOR"),
        parties(
            "Danone mise sur ses yaourts. Le groupe Valora les distribue depuis 2013.",
            DealType.DISTRIBUTION));
  }

  @Test
  void workIsDoneForWhomTheArticleIsAbout() {
    assertEquals(
        Map.of("Danone", "PRINCIPAL", "Lactalis", "MANUFACTURER"),
        parties(
            "Danone mise sur les enfants. Ce dessert est fabriqué par Lactalis à Laval.",
            DealType.MANUFACTURING));
  }

  @Test
  void sellerIsWithWhomAPurchaseIsAgreed() {
    assertEquals(
        Map.of("Renault", "ACQUIRER", "Valeo", "TARGET", "Bosch", "SELLER"),
        parties(
            "Renault est en négociations exclusives avec Bosch pour racheter Valeo.",
            DealType.ACQUISITION));
  }

  @Test
  void typesetApostrophesArePlainOnes() {
    assertEquals(
        Map.of("Renault", "ACQUIRER", "Valeo", "TARGET"),
        parties(
            "Renault s’est emparé de l’équipementier Valeo l’an dernier.", DealType.ACQUISITION));
  }

  @Test
  void recipientIsNobodyWhoActs() {
    assertEquals(
        Map.of("Schneider Electric", "CUSTOMER", "Valeo", "SUPPLIER"),
        parties(
            "Valeo embauche. Schneider Electric vient de lui commander 500 moteurs.",
            DealType.SUPPLY));
  }

  @Test
  void buyerIsWhoBoughtBefore() {
    assertEquals(
        Map.of("Valeo", "CLIENT", "Capgemini", "PROVIDER"),
        parties(
            "Renault a vendu son usine de Douai à Valeo en mai. L'acquéreur a confié à Capgemini"
                + " la gestion de ses serveurs.",
            DealType.SERVICE));
  }

  @Test
  void whoReceivesTheMoneyHasGrantedTheLicence() {
    assertEquals(
        Map.of("Sanofi", "LICENSOR", "Servier", "LICENSEE"),
        parties(
            "Sanofi et Servier ont conclu un accord de licence sur un vaccin. Sanofi recevra 36"
                + " millions d'euros.",
            DealType.TECHNOLOGY_LICENSE));
  }

  private static Map<String, String> parties(String body, DealType type) {
    Article article = new Article("t", "fr", "example", "2020-06-05", "En bref", body);
    Map<String, String> roles = new TreeMap<>();
    for (Deal deal : SharedExtractors.extract(article).deals()) {
      if (deal.type() == type) {
        deal.parties().forEach(p -> roles.put(p.company(), p.role().toString()));
      }
    }
    return roles;
  }
}
