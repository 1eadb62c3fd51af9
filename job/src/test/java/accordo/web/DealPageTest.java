package accordo.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import accordo.consolidate.DealField;
import accordo.consolidate.DealRecord;
import accordo.consolidate.SourcedEvidence;
import com.microsoft.playwright.Locator;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** One deal on the page. */
class DealPageTest extends PageTest {
  private static final String MARKED = ".pane mark";

  @Test
  void everyValueShowsTheSentenceThatProvesIt() {
    DealRecord deal = deal(d -> d.sources().size() > 1 && d.fields().size() > 4);
    open("/deals/" + deal.id());
    for (DealField field : deal.fields()) {
      Locator value = find("[data-focus='fact-" + field.name() + "']");
      value.click();
      SourcedEvidence proof = deal.evidence().get(field.evidence().get(0));
      assertThat(find(".pane .text")).hasAttribute("lang", language(deal, proof.articleId()));
      assertThat(find(MARKED).first()).isInViewport();
      assertEquals(proof.evidence().sentence(), marked(), field.name());
      assertThat(value).hasAttribute("aria-expanded", "true");
    }
    keep("deal");
  }

  @Test
  void pointingAtAValueIsEnough() {
    DealRecord deal = deal(d -> d.sources().size() == 1 && sentences(d) > 1);
    open("/deals/" + deal.id());
    for (DealField field : deal.fields()) {
      find("[data-focus='fact-" + field.name() + "']").hover();
      String sentence = deal.evidence().get(field.evidence().get(0)).evidence().sentence();
      assertThat(find(MARKED).first()).isVisible();
      page.waitForCondition(() -> marked().equals(sentence));
    }
  }

  @Test
  void anArticleOfAnotherLanguageCanBeChosen() {
    DealRecord deal = deal(d -> d.languages().size() > 1 && d.sources().size() < 5);
    open("/deals/" + deal.id());
    find(".choice .tab").last().click();
    assertThat(find(".choice .tab").last()).hasAttribute("aria-pressed", "true");
    assertThat(find(".pane .headline"))
        .hasText(deal.sources().get(deal.sources().size() - 1).title());
    keep("deal-other-language");
  }

  @Test
  void valuesThatOtherArticlesGiveAreShownWithTheirProof() {
    DealRecord deal = deal(d -> d.fields().stream().anyMatch(f -> !f.dissent().isEmpty()));
    DealField field =
        deal.fields().stream().filter(f -> !f.dissent().isEmpty()).findFirst().orElseThrow();
    open("/deals/" + deal.id());
    Locator fact = find(".fact:has([data-focus='fact-" + field.name() + "'])");
    assertThat(fact).containsText("versions");
    fact.locator(".value").click();
    assertThat(fact.locator(".dissent .sentence").first()).isVisible();
    keep("deal-dissent");
  }

  @Test
  void quotesNameTheirSpeakerAndLeadToWhatElseTheySaid() {
    DealRecord deal = deal(d -> d.quotes().stream().anyMatch(q -> q.quote().speaker() != null));
    open("/deals/" + deal.id());
    Locator link = find(".quote .speaker a[href^='/people/']").first();
    String name = link.innerText();
    find(".quote .link").first().click();
    assertThat(find(MARKED).first()).isVisible();
    link.click();
    assertThat(find("h1")).hasText(name);
    assertThat(find(".quote").first()).isVisible();
    keep("person");
    find(".quote a[href^='/deals/']").first().click();
    assertThat(find(".deal-head h1")).isVisible();
  }

  @Test
  void aPartyLeadsToItsCompany() {
    DealRecord deal = deal(d -> d.names(accordo.deal.Role.LICENSOR).anyMatch("Nokia"::equals));
    open("/deals/" + deal.id());
    find("[aria-label='All deals of Nokia']").click();
    assertThat(find("h1")).hasText("Nokia");
    assertThat(find("h2").filter(new Locator.FilterOptions().setHasText("Deals with"))).isVisible();
    assertThat(find(".card").first()).isVisible();
    keep("company");
    find("text=Network").click();
    assertThat(page).hasURL(Pattern.compile("view=graph"));
  }

  @Test
  void theStatusAndTheChangeLogAreTold() {
    DealRecord deal = deal(d -> d.history().size() > 1);
    open("/deals/" + deal.id());
    assertThat(find(".step")).hasCount(deal.history().size());
    find("#changes-title + details summary").click();
    assertThat(find("#changes-title + details tbody tr")).hasCount(deal.changes().size());
    find(".step").first().scrollIntoViewIfNeeded();
    keep("deal-history");
  }

  @Test
  void anArticleTellsItsDeals() {
    DealRecord deal = gold.deals().get(0);
    open("/articles/" + deal.sources().get(0).articleId());
    assertThat(find(".article-text .headline")).hasText(deal.sources().get(0).title());
    assertThat(find(".card[data-result='" + deal.id() + "']")).isVisible();
    keep("article");
  }

  @Test
  void aDealThatIsNotThereIsSaid() {
    open("/deals/none");
    assertThat(find(".problem h1")).hasText("Not found");
  }

  private static DealRecord deal(Predicate<DealRecord> wanted) {
    return gold.deals().stream().filter(wanted).findFirst().orElseThrow();
  }

  private static long sentences(DealRecord deal) {
    return deal.evidence().stream().map(e -> e.evidence().sentence()).distinct().count();
  }

  private static String language(DealRecord deal, String articleId) {
    return deal.sources().stream()
        .filter(s -> s.articleId().equals(articleId))
        .findFirst()
        .orElseThrow()
        .language();
  }

  private String marked() {
    return String.join("", find(MARKED).allTextContents());
  }
}
