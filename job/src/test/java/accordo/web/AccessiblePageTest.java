package accordo.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page passes axe, in both themes. */
class AccessiblePageTest extends PageTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/?q=party:nokia&filter=type:PATENT_LICENSE",
        "/?q=party:nokia&view=graph",
        "/?view=time",
        "/?q=licencee:nokia",
        "/?q=zzzz",
        "/deals/DEAL",
        "/companies/nokia",
        "/people/PERSON",
        "/articles/ARTICLE",
        "/alerts",
        "/deals/none"
      })
  void aPageHasNoFaultThatAxeKnows(String path) {
    open(path.replace("DEAL", deal()).replace("PERSON", person()).replace("ARTICLE", article()));
    page.locator("details").evaluateAll("all => all.forEach(d => d.open = true)");
    for (ColorScheme theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
      page.waitForTimeout(300);
      List<String> faults =
          new AxeBuilder(page)
              .analyze().getViolations().stream()
                  .map(rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml())
                  .toList();
      assertEquals(List.of(), faults, path + " " + theme);
    }
  }

  private static String deal() {
    return gold.deals().stream()
        .filter(d -> d.sources().size() > 1 && !d.quotes().isEmpty())
        .findFirst()
        .orElseThrow()
        .id();
  }

  private static String person() {
    return gold.deals().stream()
        .flatMap(d -> d.quotes().stream())
        .map(q -> q.quote().speaker())
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .orElseThrow()
        .replace(" ", "%20");
  }

  private static String article() {
    return gold.deals().get(0).sources().get(0).articleId();
  }
}
