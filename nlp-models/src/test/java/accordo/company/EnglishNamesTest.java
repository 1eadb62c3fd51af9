package accordo.company;

import static org.junit.jupiter.api.Assertions.assertEquals;

import accordo.extract.SharedExtractors;
import accordo.text.Article;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What English names take in, and what not. */
class EnglishNamesTest {
  @Test
  void nameKeepsItsFirstWord() {
    assertEquals(
        Set.of("Tollkvist Software"),
        names("Anna Berg has run Oslo-based Tollkvist Software since 2005."));
  }

  @Test
  void twoFirmsAreNotOne() {
    assertEquals(
        Set.of("Voltrane Computer", "Kestwick Networks"),
        names("The court heard two makers, Voltrane Computer and Kestwick Networks, in May."));
  }

  @Test
  void holderOfAnOfficeIsNoCompany() {
    assertEquals(
        Set.of("Siemens"),
        names("“We are patient,” said Dale Orstrow, Siemens's general counsel, on Monday."));
  }

  @Test
  void wordsOfTheDictionaryMakeNamesWhereDealsSaySo() {
    assertEquals(
        Set.of("Siemens", "Summit Global"),
        names("Since 2009 Siemens has owned a part of Summit Global, which it bought for cash."));
  }

  @Test
  void ventureIsCalledAfterBothItsParents() {
    assertEquals(
        Set.of("Kestwick Motors", "Tollkvist", "Kestwick Tollkvist Batteries"),
        names(
            "Kestwick Motors had a good year. Its partner Tollkvist AB did not. The plant of"
                + " Kestwick Tollkvist Batteries stands in Hull."));
  }

  @Test
  void knownNameIsShortForTheLongerOneToldBefore() {
    assertEquals(
        Set.of("Beumer Diagnostics"),
        names("Beumer Diagnostics Inc sells tests in Ohio. On Monday Beumer hired a new chief."));
  }

  @Test
  void unitBesideItsKnownParentIsAFirmOfItsOwn() {
    assertEquals(
        Set.of("Beumer", "Beumer Diagnostics"),
        names("Beumer Diagnostics Inc, the unit that Beumer founded in May, sells tests in Ohio."));
  }

  @Test
  void capitalArticleInsideASentenceIsOfTheName() {
    assertEquals(
        Set.of("Siemens", "The Harbour Works"),
        names("On Monday Siemens bought a site from The Harbour Works."));
  }

  @Test
  void capitalInsideAWordMakesAName() {
    assertEquals(
        Set.of("Siemens", "SnowBerry"),
        names("SnowBerry broke off its talks with Siemens about the sale of its patents."));
  }

  @Test
  void genitivePartsTheOwnerFromWhatIsHis() {
    assertEquals(
        Set.of("Tollkvist", "Kestwick Motor Parts"),
        names(
            "Tollkvist had a good year. A buyer was found for Tollkvist's Kestwick Motor Parts Co"
                + " subsidiary."));
  }

  @Test
  void townIsNoPartOfAName() {
    assertEquals(
        Set.of("Tollkvist Fisheries", "Kestwick Instruments"),
        names(
            "Tollkvist Fisheries of Kinsale bought sonars from Kestwick Instruments of Dungarvan"
                + " on Monday."));
  }

  @Test
  void tickerAndAgencyAreNoNames() {
    assertEquals(
        Set.of("Tollkvist", "Kestwick Touch Technologies"),
        names(
            "HAVERHILL, Mass., May 2, 2024 (GLOBE NEWSWIRE) -- Tollkvist Corporation (Nasdaq:"
                + " TKVT) (“Tollkvist” or the “Company”) today announced that it has bought 30"
                + " patents from Kestwick Touch Technologies, LLC (“Kestwick”)."));
  }

  @Test
  void ordinalOpensAName() {
    assertEquals(
        Set.of("First Tollkvist", "Kestwick Foods"),
        names("First Tollkvist agreed to buy Kestwick Foods on Monday."));
  }

  private static Set<String> names(String body) {
    Set<String> found = new TreeSet<>();
    SharedExtractors.extract(
            new Article("test", "en", "example", "2024-05-02", "A year of change", body))
        .companies()
        .forEach(company -> found.add(company.name()));
    return found;
  }
}
