package accordo.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import accordo.alert.AlertFiles;
import accordo.job.JobConfigReader;
import accordo.job.JobRunner;
import accordo.job.RunningJob;
import accordo.job.Setting;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.options.AriaRole;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Alerts in a browser, with a server and a job that runs. */
@Timeout(240)
class AlertPageTest {
  private static final double PATIENCE = 60_000;

  @TempDir Path folder;
  private final List<String> complaints = new ArrayList<>();
  private Path press;
  private RunningJob job;
  private WebServer server;
  private Chromium chromium;
  private Page page;

  @BeforeEach
  void start() throws IOException {
    chromium = Chromium.start();
    press = Files.createDirectory(folder.resolve("press"));
    Path index = folder.resolve("index");
    job =
        JobRunner.start(
            JobConfigReader.of(
                List.of(
                    setting("from", press),
                    setting("watch", "200 ms"),
                    setting("index", index),
                    setting("rejects", folder.resolve("rejects.jsonl")),
                    setting("languages", "en"),
                    setting("parallelism", "1"),
                    setting("checkpoint-interval", "500 ms"))));
    server = WebServer.start(WebConfig.local(index));
    BrowserContext context = chromium.browser().newContext();
    page = context.newPage();
    page.setDefaultTimeout(PATIENCE);
    page.onPageError(complaints::add);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") && !message.text().startsWith("Failed to load")) {
            complaints.add(message.text());
          }
        });
  }

  @AfterEach
  void stop() throws InterruptedException {
    if (server != null) {
      server.close();
      job.cancel();
    }
    chromium.close();
  }

  @Test
  void aSavedSearchAlertsOnThePageWithoutReloadAndInItsFeed() throws Exception {
    page.navigate(server.address() + "?q=acquirer:fjordlight");
    button("Save this search").click();
    page.getByLabel("Name").fill("Fjordlight buys");
    button("Save").click();
    page.getByText("See alerts").click();
    assertThat(page.getByRole(AriaRole.HEADING, heading("Fjordlight buys"))).isVisible();
    assertTrue(
        Files.readString(AlertFiles.beside(folder.resolve("index")).searches())
            .contains("acquirer:fjordlight"));

    tell(
        "told",
        "Fjordlight to buy Brennick",
        "Fjordlight Corp. has agreed to acquire Brennick Inc. for $420 million in cash.");
    Locator alert = page.locator(".alert.fresh");
    assertThat(alert).hasCount(1, new HasCountOptions().setTimeout(PATIENCE));
    assertThat(alert).containsText("Brennick");
    assertThat(alert).containsText("New deal");
    tell(
        "done",
        "Fjordlight closes purchase of Brennick",
        "Fjordlight Corp. has completed its acquisition of Brennick Inc.");
    assertThat(page.locator(".alert").first())
        .containsText(
            "→ Completed", new ContainsTextOptions().setTimeout(PATIENCE).setIgnoreCase(true));

    button("History").click();
    assertThat(page.locator(".saved .alert")).hasCount(2);
    SyndFeed feed =
        feed(
            page.getByText("Feed", new Page.GetByTextOptions().setExact(true))
                .getAttribute("href"));
    assertEquals(2, feed.getEntries().size());
    assertTrue(feed.getEntries().get(1).getTitle().contains("Brennick"));
    assertEquals(List.of(), complaints);
  }

  @Test
  void aSavedSearchIsMutedChangedAndRemovedAndAMistakeIsShown() {
    page.navigate(server.address() + "alerts");
    button("New").click();
    page.getByRole(AriaRole.TEXTBOX, textbox("Query")).fill("party:(nokia");
    button("Save").click();
    assertThat(page.locator(".alert-form .caret")).isVisible();
    page.getByRole(AriaRole.TEXTBOX, textbox("Query")).fill("party:nokia");
    page.getByLabel("Webhooks and e-mail").fill("https://example.org/hook");
    button("Save").click();
    assertThat(page.getByText("whsec_")).isVisible();
    button("Mute").click();
    assertThat(button("Unmute")).isVisible();
    button("Edit").click();
    page.getByLabel("Name").fill("Renamed");
    button("Save").click();
    assertThat(page.getByRole(AriaRole.HEADING, heading("Renamed"))).isVisible();
    page.reload();
    assertThat(page.getByRole(AriaRole.HEADING, heading("Renamed"))).containsText("muted");
    button("Remove").click();
    button("Remove it").click();
    assertThat(page.getByText("No search is saved yet")).isVisible();
    assertEquals(List.of(), complaints);
  }

  private Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Page.GetByRoleOptions textbox(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static Page.GetByRoleOptions heading(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private void tell(String id, String title, String words) throws IOException {
    String article =
        "{\"id\": \"%s\", \"language\": \"en\", \"source\": \"wire\", \"published\": \"%s\", \"title\": \"%s\", \"body\": \"%s\"}\n"
            .formatted(id, LocalDate.now(), title, words);
    Path draft = Files.writeString(folder.resolve(id), article);
    Files.move(draft, press.resolve(id + ".jsonl"));
  }

  private SyndFeed feed(String path) throws Exception {
    URI uri = URI.create(server.address() + path.substring(1));
    String atom =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString())
            .body();
    return new SyndFeedInput().build(new StringReader(atom));
  }

  private static Setting setting(String key, Object value) {
    return new Setting(key, value.toString(), "test");
  }
}
