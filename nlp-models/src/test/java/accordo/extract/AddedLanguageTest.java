package accordo.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import accordo.deal.Deal;
import accordo.deal.DealType;
import accordo.deal.Party;
import accordo.deal.Role;
import accordo.text.Article;
import accordo.text.Language;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The folder {@code pt} of the tests' resources is all that there is of Portuguese. */
class AddedLanguageTest {
  @Test
  void aLanguagePackOnTheClassPathIsALanguageThatIsRead() {
    assertTrue(Language.all().contains(Language.named("pt")));
  }

  @Test
  void aFewFilesAreEnoughToFindADeal() {
    Extractor extractor = Extractor.load(List.of(Language.named("pt")));
    String body = "A fabricante brasileira Embraer S.A. comprou a Zanite Ltda. por 380 milhões.";

    List<Deal> deals =
        extractor.extract(new Article("pt-1", "pt", null, "2023-05-04", "", body)).deals();

    assertEquals(List.of(DealType.ACQUISITION), deals.stream().map(Deal::type).toList());
    assertEquals(
        Map.of(Role.ACQUIRER, "Embraer", Role.TARGET, "Zanite"),
        deals.get(0).parties().stream().collect(Collectors.toMap(Party::role, Party::company)));
  }
}
