package accordo.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/**
 * A test of the page in a browser, over the deals of the corpus. It fails also when the page writes
 * an error to the console, breaks its content security policy or asks another host.
 */
abstract class PageTest {
  private static final Path SCREENSHOTS = Path.of("target/screenshots");
  private static final double PATIENCE = 20_000; // ms; machines of continuous integration are busy

  @TempDir static Path directory;
  static GoldRecords gold;
  static PageServer server;
  private static Chromium chromium;

  private final List<String> complaints = new ArrayList<>();
  private BrowserContext context;
  Page page;

  @BeforeAll
  static void start() {
    chromium = Chromium.start();
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    gold = GoldRecords.read();
    server = PageServer.of(gold.deals(), gold.articles(), directory);
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
      server = null;
    }
    if (chromium != null) {
      chromium.close();
      chromium = null;
    }
  }

  @BeforeEach
  void openBrowser() {
    openBrowser(options());
  }

  /** How the browser looks at the page. */
  Browser.NewContextOptions options() {
    return new Browser.NewContextOptions().setViewportSize(1280, 900);
  }

  /** Whether the page may ask for this address. */
  boolean isOurs(String url) {
    return url.startsWith(server.at("/"));
  }

  private void openBrowser(Browser.NewContextOptions options) {
    context = chromium.browser().newContext(options);
    page = context.newPage();
    page.setDefaultTimeout(PATIENCE);
    page.onPageError(complaints::add);
    page.onDialog(dialog -> complaints.add("a dialog opened: " + dialog.message()));
    page.onConsoleMessage(
        message -> {
          boolean isAnswer = message.text().startsWith("Failed to load resource");
          if (message.type().equals("error") && !isAnswer) {
            complaints.add(message.text());
          }
        });
    page.onRequest(
        request -> {
          if (!isOurs(request.url())) {
            complaints.add("asked " + request.url());
          }
        });
  }

  @AfterEach
  void expectNoComplaints() {
    context.close();
    assertEquals(List.of(), complaints);
  }

  /** Opens a page by its path and waits until it is there. */
  void open(String path) {
    page.navigate(server.at(path));
    page.waitForSelector("main:not([aria-busy]) > div");
  }

  Locator find(String selector) {
    return page.locator(selector);
  }

  /** Keeps what the reader sees, to be looked at. */
  void keep(String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(SCREENSHOTS.resolve(name + ".png"))
            .setFullPage(false));
  }
}
