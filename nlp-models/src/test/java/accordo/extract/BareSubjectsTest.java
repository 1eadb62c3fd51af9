package accordo.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import accordo.deal.Deal;
import accordo.deal.Party;
import accordo.text.Article;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Italian words that open a sentence right before its verb are names: nouns have an article. */
class BareSubjectsTest {
  @Test
  void nounWithoutAnArticleIsAName() {
    assertEquals(
        Set.of("PATENT_TRANSFER ASSIGNEE Tessera", "PATENT_TRANSFER ASSIGNOR Conexant"),
        parties("Tessera ha acquistato 96 brevetti di Conexant."));
  }

  @Test
  void adverbThatOpensASentenceIsNone() {
    assertEquals(Set.of(), parties("Intanto acquista 96 brevetti di Conexant."));
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
