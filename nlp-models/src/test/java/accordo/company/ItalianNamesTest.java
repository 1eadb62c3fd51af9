package accordo.company;

import static org.junit.jupiter.api.Assertions.assertEquals;

import accordo.deal.Company;
import accordo.extract.SharedExtractors;
import accordo.text.Article;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which firms Italian sentences name: where their names end, and of what words they are made. */
class ItalianNamesTest {
  @Test
  void townIsNoPartOfAnUnknownName() {
    assertEquals(
        Set.of("Orsero", "Blampin"),
        companies("Il gruppo Orsero ha perfezionato ieri l'acquisto della Blampin di Marsiglia."));
  }

  @Test
  void wordsOfTheDictionaryWithCapitalsAreANameInADeal() {
    assertEquals(
        Set.of("Trasporti Merano", "Sasa Bus"),
        companies(
            "I consigli della Trasporti Merano e della Sasa Bus hanno approvato la fusione."));
  }

  @Test
  void wordOfTheDictionaryBesideItsVerbIsANameInADeal() {
    assertEquals(
        Set.of("Ginestra", "Caffè Bonetti"),
        companies("Quando Ginestra rilevò Caffè Bonetti, nessuno se ne accorse."));
  }

  private static Set<String> companies(String body) {
    Article article = new Article("test", "it", "example", "2012-05-02", "", body);
    return SharedExtractors.extract(article).companies().stream()
        .map(Company::name)
        .collect(Collectors.toSet());
  }
}
