package accordo.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

/** Light and dark. */
class ThemePageTest extends PageTest {
  private static final String PAPER =
      "() => getComputedStyle(document.documentElement).backgroundColor";

  @Override
  Browser.NewContextOptions options() {
    return super.options().setColorScheme(ColorScheme.DARK);
  }

  @Test
  void theSystemsChoiceHoldsUntilTheReaderMakesOne() {
    open("/");
    Object dark = page.evaluate(PAPER);
    assertEquals("rgb(21, 24, 28)", dark);
    find(".theme").click();
    assertThat(find("html")).hasAttribute("data-theme", "light");
    page.reload();
    assertThat(find("html")).hasAttribute("data-theme", "light");
    find(".theme").click();
    assertEquals(dark, page.evaluate(PAPER));
  }

  @Test
  void everyPageIsLegibleInTheDark() {
    String[][] pages = {
      {"/", "dark-start"},
      {"/?q=party:nokia&view=graph", "dark-network"},
      {"/?view=time", "dark-chart"},
      {"/deals/" + gold.deals().get(0).id(), "dark-deal"},
      {"/companies/nokia", "dark-company"}
    };
    for (String[] shown : pages) {
      open(shown[0]);
      page.waitForTimeout(500);
      keep(shown[1]);
    }
  }
}
