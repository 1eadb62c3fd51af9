package accordo.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page without a mouse. */
class KeyboardPageTest extends PageTest {
  @Test
  void aDealIsFoundReadAndLeftWithTheKeysAlone() {
    open("/");
    page.keyboard().press("/");
    assertThat(find("#q")).isFocused();
    page.keyboard().type("type:PATENT_LICENSE party:nokia");
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("PATENT_LICENSE"));
    assertThat(find("main[aria-busy]")).hasCount(0);
    assertThat(find(".card").nth(1)).isVisible();
    page.keyboard().press("ArrowDown");
    assertThat(find(".card h3 a").first()).isFocused();
    page.keyboard().press("ArrowDown");
    assertThat(find(".card h3 a").nth(1)).isFocused();
    keep("keyboard-results");
    page.keyboard().press("ArrowUp");
    page.keyboard().press("Enter");
    assertThat(find(".deal-head h1")).isVisible();
    while (!isFocused("[data-focus='fact-type']")) {
      page.keyboard().press("Tab");
    }
    page.keyboard().press("Enter");
    assertThat(find(".fact .sentence").first()).isVisible();
    keep("keyboard-deal");
    page.keyboard().press("Escape");
    assertThat(find(".card h3 a").first()).isFocused();
    page.keyboard().press("ArrowUp");
    assertThat(find("#q")).isFocused();
  }

  @Test
  void theFocusIsAlwaysSeen() {
    open("/?q=party:nokia");
    for (int i = 0; i < 25; i++) {
      page.keyboard().press("Tab");
      String outline =
          (String) page.evaluate("() => getComputedStyle(document.activeElement).outlineStyle");
      String name = (String) page.evaluate("() => document.activeElement.outerHTML.slice(0, 120)");
      assertEquals("solid", outline, name);
    }
  }

  @Test
  void theFirstStepSkipsToTheContent() {
    open("/");
    page.keyboard().press("Tab");
    page.keyboard().press("Tab");
    find(".skip").focus();
    assertThat(find(".skip")).isInViewport();
  }

  private boolean isFocused(String selector) {
    return (Boolean)
        page.evaluate("selector => document.activeElement.matches(selector)", selector);
  }
}
