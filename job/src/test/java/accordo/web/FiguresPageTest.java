package accordo.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The network of companies and the chart over time. */
class FiguresPageTest extends PageTest {
  /** Colours of the pixels that are not empty, over all layers. */
  private static final String COLOURS =
      """
      () => new Set([...document.querySelectorAll('.network canvas')].flatMap(canvas => {
        const data = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
        const found = [];
        for (let i = 0; i < data.length; i += 4) if (data[i + 3] > 250) found.push(data[i] << 16 | data[i + 1] << 8 | data[i + 2]);
        return found;
      })).size
      """;

  @Test
  void theNetworkShowsWhoDealsWithWhom() {
    open("/?q=party:nokia");
    find("text=Network").click();
    assertThat(find(".network canvas").first()).isVisible();
    page.waitForCondition(() -> ((Number) page.evaluate(COLOURS)).intValue() > 3);
    keep("network");
    find(".beside button").filter(named("Xiaomi")).click();
    assertThat(find(".beside h3")).hasText("Xiaomi");
    assertThat(find("#live")).containsText("Xiaomi");
    keep("network-company");
    find("text=Show its deals").click();
    assertThat(find(".chip")).containsText("Xiaomi");
    assertThat(find(".card").first()).containsText("Xiaomi");
  }

  @Test
  void aPairOfTheNetworkLeadsToItsDeals() {
    open("/?q=party:nokia&view=graph");
    find("summary").filter(named("As a table")).click();
    Locator row = find("tbody tr").filter(named("Xiaomi")).first();
    String deals = row.locator("td").first().innerText();
    row.locator("a").click();
    assertThat(find(".total")).hasText(Pattern.compile(deals + " deals?"));
  }

  @Test
  void theChartStacksDealsByTypeAndLeadsToAYear() {
    open("/?view=time");
    assertThat(find(".bar").first()).isVisible();
    keep("chart");
    Locator bar = find(".bar[aria-label^='2017:']");
    String count = bar.getAttribute("aria-label").replaceAll("^2017: (\\d+) deals?.*", "$1");
    bar.click();
    assertThat(find(".chip")).containsText("2017");
    assertThat(find(".total")).hasText(Pattern.compile(count + " deals?"));
  }

  @Test
  void aTypeIsTakenOutOfTheChart() {
    open("/?view=time");
    int before = find(".part.t-ACQUISITION").count();
    assertTrue(before > 0);
    find(".legend button").filter(named("Acquisition")).click();
    assertThat(find(".part.t-ACQUISITION")).hasCount(0);
    find(".legend button").filter(named("Acquisition")).click();
    assertEquals(before, find(".part.t-ACQUISITION").count());
  }

  private static Locator.FilterOptions named(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
