package accordo.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.Test;

/** The page on a phone. */
class PhonePageTest extends PageTest {
  private static final int WIDTH = 375;

  @Override
  Browser.NewContextOptions options() {
    return new Browser.NewContextOptions()
        .setViewportSize(WIDTH, 780)
        .setDeviceScaleFactor(2)
        .setHasTouch(true)
        .setIsMobile(true);
  }

  @Test
  void nothingIsWiderThanTheScreen() {
    String deal = "/deals/" + gold.deals().get(0).id();
    String[][] pages = {
      {"/", "phone-start"},
      {"/?q=party:nokia", "phone-search"},
      {"/?q=party:nokia&view=graph", "phone-network"},
      {"/?view=time", "phone-chart"},
      {"/?q=licencee:nokia", "phone-query-error"},
      {deal, "phone-deal"},
      {"/companies/nokia", "phone-company"},
      {"/articles/" + gold.articles().get(0).id(), "phone-article"},
      {"/alerts", "phone-alerts"}
    };
    for (String[] shown : pages) {
      open(shown[0]);
      page.waitForTimeout(300);
      keep(shown[1]);
      Object width = page.evaluate("() => document.documentElement.scrollWidth");
      assertEquals(WIDTH, ((Number) width).intValue(), shown[0]);
    }
  }

  @Test
  void filtersUnfold() {
    open("/?q=party:nokia");
    assertThat(find(".facet").first()).isHidden();
    find(".facets > summary").tap();
    assertThat(find(".facet").first()).isVisible();
    keep("phone-filters");
    find("[data-focus='status:ANNOUNCED']").tap();
    assertThat(find(".chip")).isVisible();
  }

  @Test
  void aTapOnAValueShowsItsSentenceAndAnotherTheArticle() {
    open("/deals/" + gold.deals().get(0).id());
    find("[data-focus='fact-type']").tap();
    assertThat(find(".fact .sentence").first()).isVisible();
    keep("phone-proof");
    find(".fact .sentence").first().tap();
    assertThat(find(".pane mark").first()).isInViewport();
    keep("phone-proof-in-article");
  }
}
