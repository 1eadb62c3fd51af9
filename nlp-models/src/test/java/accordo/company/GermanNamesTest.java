package accordo.company;

import static org.junit.jupiter.api.Assertions.assertEquals;

import accordo.deal.Company;
import accordo.extract.SharedExtractors;
import accordo.text.Article;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which firms German sentences name, where every noun bears a capital. */
class GermanNamesTest {
  @Test
  void compoundThatEndsInACommonNounNamesNoFirm() {
    assertEquals(
        List.of("Siemens"), companies("Siemens verkauft Leistungsmodule und Kathodenmaterialien."));
  }

  @Test
  void knownNounWithoutAnArticleAfterAPrepositionIsAName() {
    assertEquals(
        List.of("Commerzbank", "Visa"),
        companies("Die Commerzbank schließt eine Partnerschaft mit Visa."));
  }

  @Test
  void knownNounUnderAnArticleIsNone() {
    assertEquals(List.of(), companies("Der Praktiker weiß sich mit dem Visa zu helfen."));
  }

  @Test
  void tradeAtItsEndBelongsToTheName() {
    assertEquals(List.of("Gimmler Reisen"), companies("Gimmler Reisen bestellt neun Busse."));
  }

  @Test
  void compoundWithANounForFirmsNamesTheFirm() {
    assertEquals(List.of("Metro"), companies("Der Metro-Konzern zieht sich aus Belgien zurück."));
  }

  @Test
  void compoundWithAnotherNounOfAnAcronymNamesNoFirm() {
    assertEquals(List.of(), companies("Die AAC-Patente laufen im Mai aus."));
  }

  @Test
  void adjectiveOfACountryWithoutANounStandsBesideAFirm() {
    assertEquals(
        List.of("Zerelix"),
        companies("Eine Lizenz hat sich der Konzern bei der israelischen Zerelix beschafft."));
  }

  @Test
  void holdingInACompoundIsTheNameItself() {
    assertEquals(List.of("Gruber-Holding"), companies("Verkauft wird die Gruber-Holding nicht."));
  }

  @Test
  void unknownWordUnderATownAndAFeminineArticleIsAFirm() {
    assertEquals(List.of("Velorina"), companies("Neu ist die Herforder Velorina nicht."));
  }

  @Test
  void townOfWhichOnlyPlacesAreToldIsNoFirm() {
    assertEquals(List.of(), companies("Das Lager in Uffstetten bleibt, wo der Hersteller sitzt."));
  }

  @Test
  void hyphenedWordBeforeATaggedNameBelongsToIt() {
    assertEquals(
        List.of("Steyr-Daimler-Puch Fahrzeugtechnik"),
        companies("Die Steyr-Daimler-Puch Fahrzeugtechnik hat einen neuen Kunden gewonnen."));
  }

  @Test
  void nounBetweenANameAndTheVerbBelongsToTheName() {
    assertEquals(
        List.of("Sachsen Kobalt"),
        companies("Die Firma Sachsen Kobalt sucht seit Jahren einen Partner."));
  }

  @Test
  void nounAfterANameAtTheEndOfAClauseBelongsToIt() {
    assertEquals(
        List.of("Ferrum", "Altenberg Zinn"),
        companies("Der Rohstoffhändler Ferrum prüft den Einstieg bei Altenberg Zinn."));
  }

  @Test
  void compoundWithoutAnArticleBeginsTheName() {
    assertEquals(
        List.of("Voltara", "Gebäudedienst Schmitz"),
        companies("Mit der Reinigung hat Voltara die Kölner Gebäudedienst Schmitz beauftragt."));
  }

  @Test
  void townAfterALegalFormIsNoFirm() {
    assertEquals(
        List.of("Sunline Energy"), companies("Die Sunline Energy Ltd., Kyoto, hat neue Pläne."));
  }

  @Test
  void singleUnknownWordFromATownIsAFirm() {
    assertEquals(List.of("Bonnier"), companies("Neuer Eigentümer ist Bonnier aus Stockholm."));
  }

  private static List<String> companies(String body) {
    Article article = new Article("test", "de", "test", "2026-01-05", "", body);
    return SharedExtractors.extract(article).companies().stream().map(Company::name).toList();
  }
}
