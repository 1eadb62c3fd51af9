package accordo.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import accordo.deal.Deal;
import accordo.deal.Party;
import accordo.text.Article;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What a pronoun takes up of the sentence before tells what its verb does. */
class CarriedThingsTest {
  @Test
  void pronounTakesUpThingsOfTheSentenceBefore() {
    assertEquals(
        Set.of("ASSET_PURCHASE BUYER Barilla", "ASSET_PURCHASE SELLER Nestlé"),
        parties(
            "Lo stabilimento di Caserta è fermo da due anni. Nestlé lo cedette nel 2010 a"
                + " Barilla."));
    assertEquals(
        Set.of("SUPPLY CUSTOMER Fiat", "SUPPLY SUPPLIER Bosch"),
        parties("I freni costano caro. La Fiat li compra dalla Bosch."));
  }

  @Test
  void pronounThatDoesNotAgreeTakesUpNothing() {
    assertEquals(
        Set.of(), parties("Lo stabilimento è fermo da due anni. Nestlé li cedette a Barilla."));
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
