package accordo.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Searching on the page. */
class SearchPageTest extends PageTest {
  private static final int PAGE = 20;

  @Test
  void theStartPageSaysWhatItIsAndWhatToTry() {
    open("/");
    assertThat(find("h1")).containsText("sentence that proves it");
    find(".tries a").first().click();
    assertThat(page).hasURL(Pattern.compile("\\?q="));
    assertThat(find(".card").first()).isVisible();
  }

  @Test
  void aSearchTellsHowManyDealsItFoundAndWhatEachIs() {
    open("/");
    keep("start");
    find("#q").fill("type:PATENT_LICENSE party:nokia");
    find("#q").press("Enter");
    assertThat(find(".total")).hasText(Pattern.compile("\\d+ deals?"));
    assertThat(find(".card h3").first()).containsText("Nokia");
    assertThat(find(".card .proof").first()).isVisible();
    assertThat(find("#live")).containsText("found");
    keep("search");
  }

  @Test
  void aFacetNarrowsTheResultsAndItsChipWidensThem() {
    open("/?q=party:nokia");
    String all = find(".total").innerText();
    Locator choice = find(".facet label").filter(named("Patent licence"));
    String count = choice.locator(".count").innerText();
    choice.locator("input").check();
    assertThat(find(".total")).hasText(Pattern.compile(count + " deals?"));
    assertThat(find(".card .type").first()).hasText("Patent licence");
    keep("facet");
    find(".chip").click();
    assertThat(find(".total")).hasText(all);
  }

  @Test
  void theFocusStaysOnTheFacetThatWasTicked() {
    open("/?q=party:nokia");
    Locator box = find("[data-focus='status:ANNOUNCED']");
    box.focus();
    page.keyboard().press("Space");
    assertThat(find(".chip")).isVisible();
    assertThat(find("[data-focus='status:ANNOUNCED']")).isFocused();
  }

  @Test
  void companiesAreSuggestedWhileTyping() {
    open("/");
    find("#q").pressSequentially("nok");
    Locator option = find("#suggestions [role=option]").first();
    assertThat(option).containsText("Nokia");
    keep("suggestions");
    page.keyboard().press("ArrowDown");
    assertThat(option).hasAttribute("aria-selected", "true");
    page.keyboard().press("Enter");
    assertThat(find(".chip")).containsText("Nokia");
    assertThat(find("#q")).hasValue("");
  }

  @Test
  void plainWordsThatNameACompanyLeadToIt() {
    open("/?q=patent licences with nokia");
    assertThat(find(".card").first()).containsText("Nokia");
    assertThat(find(".known")).containsText("Nokia is a party of");
    keep("plain-words");
    find("text=Only where it is a party").click();
    assertThat(find(".chip")).containsText("Nokia");
    find("text=Company page").click();
    assertThat(find("h1")).hasText("Nokia");
  }

  @Test
  void fieldsAndTheirValuesAreCompleted() {
    open("/");
    find("#q").pressSequentially("licensee:xia");
    find("#suggestions [role=option]").first().click();
    assertThat(find("#q")).hasValue("licensee:Xiaomi ");
    find("#q").press("Enter");
    assertThat(find(".card").first()).containsText("Xiaomi");
  }

  @Test
  void furtherResultsFollowTheFirst() {
    open("/");
    assertThat(find(".card")).hasCount(PAGE);
    find("text=Load more").click();
    assertThat(find(".card")).hasCount(2 * PAGE);
    assertThat(find(".card h3 a").nth(PAGE)).isFocused();
    assertEquals(2 * PAGE, ids().stream().distinct().count());
  }

  @Test
  void theBackButtonReturnsToTheSamePlaceInTheResults() {
    open("/?sort=confidence");
    find("text=Load more").click();
    assertThat(find(".card")).hasCount(2 * PAGE);
    List<String> before = ids();
    find(".card h3 a").nth(30).click();
    assertThat(find(".deal-head h1")).isVisible();
    page.goBack();
    assertThat(find(".card")).hasCount(2 * PAGE);
    assertEquals(before, ids());
    assertThat(find(".card h3 a").nth(30)).isInViewport();
  }

  @ParameterizedTest
  @CsvSource({"date", "confidence"})
  void theOrderIsPartOfTheAddress(String order) {
    open("/?q=licence");
    find("[data-focus=sort]").selectOption(order);
    assertThat(page).hasURL(Pattern.compile("sort=" + order));
    page.reload();
    assertThat(find("[data-focus=sort]")).hasValue(order);
  }

  @Test
  void aMistakeIsShownWithItsPlaceAndARemedy() {
    open("/?q=licencee:nokia");
    assertThat(find(".problem h1")).containsText("cannot be read");
    assertThat(find(".caret mark")).hasText("l");
    keep("query-error");
    find(".problem .button").click();
    assertThat(page).hasURL(Pattern.compile("licensee"));
    assertThat(find(".problem")).hasCount(0);
  }

  @Test
  void aSearchWithoutResultsSaysWhatToDo() {
    open("/?q=party:nokia&filter=company:xiaomi&filter=year:1901");
    assertThat(find(".empty")).containsText("Nothing was found");
    keep("nothing");
    find("text=Search without the filters").click();
    assertThat(find(".card").first()).isVisible();
  }

  @ParameterizedTest
  @CsvSource({
    "CSV, deals.csv, UTF-8",
    "Excel, deals-excel.csv, UTF-16LE",
    "JSON lines, deals.jsonl, UTF-8"
  })
  void whatWasFoundIsExported(String name, String file, String charset) throws IOException {
    open("/?q=party:nokia");
    find("text=Export").click();
    Download download = page.waitForDownload(() -> find(".menu a").filter(named(name)).click());
    assertEquals(file, download.suggestedFilename());
    assertTrue(Files.readString(download.path(), Charset.forName(charset)).contains("Nokia"));
  }

  @Test
  void helpListsTheFieldsWithExamples() {
    open("/");
    page.keyboard().press("?");
    assertThat(find("dialog")).isVisible();
    assertThat(find("dialog tbody tr").filter(named("licensee")).first()).isVisible();
    keep("help");
    page.keyboard().press("Escape");
    assertThat(find("dialog")).isHidden();
  }

  private static Locator.FilterOptions named(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  @SuppressWarnings("unchecked")
  private List<String> ids() {
    return (List<String>) find(".card").evaluateAll("cards => cards.map(c => c.dataset.result)");
  }
}
