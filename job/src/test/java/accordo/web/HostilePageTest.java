package accordo.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import accordo.consolidate.DealRecord;
import accordo.consolidate.Desks;
import accordo.corpus.Gold;
import accordo.corpus.Gold.GoldDeal;
import accordo.corpus.Gold.GoldParty;
import accordo.corpus.Gold.GoldQuote;
import accordo.corpus.GoldArticle;
import accordo.deal.DealType;
import accordo.deal.Patents;
import accordo.deal.Quote;
import accordo.deal.Role;
import accordo.deal.Status;
import accordo.text.Article;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles are hostile input: whatever they say is shown as text, in each field. */
class HostilePageTest extends PageTest {
  private static final String SCRIPT = "<script>alert(1)</script>";
  private static final String HANDLER = "<img src=x onerror=alert(2)>";
  private static final String TURNED = "\u202etxet denrut\u202c";
  private static final String COMPANY = "Acme" + HANDLER;
  private static final String PARTNER = "Bolt\"><svg onload=alert(3)>";
  private static final String SPEAKER = "Eve " + SCRIPT;
  private static final String SENTENCE =
      COMPANY + " licenses patents to " + PARTNER + " " + SCRIPT + " " + TURNED + ".";
  private static final Article ARTICLE =
      new Article(
          "evil-1",
          "en",
          "Outlet" + HANDLER + TURNED,
          "2020-01-01",
          "Title " + SCRIPT + TURNED,
          SENTENCE + "\nIt said “" + HANDLER + "”.");

  @TempDir Path evil;
  private PageServer hostile;
  private DealRecord deal;

  @BeforeEach
  void serve() {
    Patents patents = new Patents(7, Patents.Qualifier.ABOUT, "patents " + HANDLER);
    List<GoldParty> parties =
        List.of(new GoldParty(COMPANY, Role.LICENSOR), new GoldParty(PARTNER, Role.LICENSEE));
    GoldDeal told =
        new GoldDeal(
            DealType.PATENT_LICENSE,
            Status.ANNOUNCED,
            parties,
            patents,
            List.of(),
            null,
            "Italy " + HANDLER,
            "2020-01-01",
            SENTENCE);
    GoldQuote quote =
        new GoldQuote(SPEAKER, "chief " + HANDLER, COMPANY, Quote.Kind.DIRECT, HANDLER);
    Gold gold = new Gold(List.of(), List.of(told), List.of(quote));
    List<DealRecord> deals = Desks.records(GoldRecords.mentions(new GoldArticle(ARTICLE, gold)));
    deal = deals.get(0);
    hostile = PageServer.of(deals, List.of(ARTICLE), evil);
  }

  @AfterEach
  void stopServing() {
    hostile.close();
  }

  @Override
  boolean isOurs(String url) {
    return url.startsWith(hostile.at("/"));
  }

  @Test
  void whatArticlesSayIsShownAsText() {
    look("/", ".card .proof", SCRIPT);
    look("/deals/" + deal.id(), ".pane .text", SCRIPT);
    for (int i = 0; i < deal.fields().size(); i++) {
      find(".fact .value").nth(i).click();
    }
    assertHarmless("a deal with its proofs");
    keep("hostile-deal");
    look("/companies/" + encoded(deal.parties().get(0).key()), "h1", HANDLER);
    look("/people/" + encoded(SPEAKER), "h1", SCRIPT);
    look("/articles/evil-1", ".article-text", SCRIPT);
    look("/?view=graph", ".beside", HANDLER);
    find(".beside button").first().click();
    assertHarmless("a company of the network");
    look("/?view=time", ".plot", "2020");
  }

  @Test
  void whatTurnsTheOrderOfTextIsMadeVisible() {
    look("/deals/" + deal.id(), ".pane .text", "‹U+202E›");
    String all = find("body").textContent();
    assertTrue(all.chars().noneMatch(c -> c == '\u202e'), "there is an override in the page");
  }

  @Test
  void whatAnAddressSaysIsShownAsText() {
    look("/?q=" + encoded(HANDLER) + "&filter=company:" + encoded(HANDLER), ".chip", HANDLER);
    look("/?q=" + encoded("nofield:" + SCRIPT), ".problem", SCRIPT);
    look("/deals/" + encoded(HANDLER), ".problem", "Not found");
  }

  @Test
  void suggestionsAreText() {
    look("/", ".card", HANDLER);
    find("#q").pressSequentially("acm");
    assertThat(find("#suggestions [role=option]").first()).containsText(HANDLER);
    assertHarmless("suggestions");
  }

  private void look(String path, String selector, String text) {
    page.navigate(hostile.at(path));
    assertThat(find(selector).first()).containsText(text);
    assertHarmless(path);
  }

  /** No element has come from a text. */
  private void assertHarmless(String where) {
    assertEquals(0, find("img, svg[onload], main script, [onerror]").count(), where);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
