package accordo.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import accordo.alert.Alert;
import accordo.alert.AlertFiles;
import accordo.alert.AlertReader;
import accordo.alert.SavedSearch;
import accordo.alert.SearchStore;
import accordo.alert.Searches;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Saved searches and a job that runs. */
@Timeout(120)
class AlertsJobTest {
  @TempDir Path folder;
  private Path press;
  private Outcome outcome;
  private AlertFiles files;

  @BeforeEach
  void start() throws IOException {
    press = Files.createDirectory(folder.resolve("press"));
    outcome = new Outcome(folder);
    files = AlertFiles.beside(folder.resolve("index"));
  }

  @Test
  void aJobWithAnEndAlertsForWhatWasSavedBefore() throws Exception {
    save(Searches.of("all", ""), Searches.of("none", "party:nobody"));
    Files.write(press.resolve("a.jsonl"), List.of(deal(1, "Alpha Beta 1"), deal(2, "Beta Eta 1")));
    run("always");
    assertEquals(2, alerts().size());
    assertTrue(alerts().stream().allMatch(a -> a.search().equals("all")));
  }

  @Test
  void anArchiveAlertsNobodyUnlessAsked() throws Exception {
    save(Searches.of("all", ""));
    Files.write(press.resolve("a.jsonl"), List.of(deal(1, "Alpha Beta 1")));
    run("7d");
    assertEquals(List.of(), alerts());
  }

  @Test
  void theSameArticlesReadAnewAlertNobodyTwice() throws Exception {
    save(Searches.of("all", ""));
    Files.write(press.resolve("a.jsonl"), List.of(deal(1, "Alpha Beta 1"), deal(2, "Beta Eta 1")));
    run("always");
    run("always");
    assertEquals(2, alerts().size());
    assertEquals(2, new HashSet<>(alerts().stream().map(Alert::id).toList()).size());
  }

  @Test
  void aRunningJobTakesUpWhatIsSavedAndRemoved() throws Exception {
    RunningJob job = start(config("always", Outcome.setting("watch", "100 ms")));
    tell("a", deal(1, "Alpha Beta 1"));
    Undisturbed.await(() -> outcome.deals().size() == 1);
    save(Searches.of("all", ""));
    Thread.sleep(1_500);
    tell("b", deal(2, "Beta Eta 1"));
    Undisturbed.await(() -> alerts().size() == 1);
    store().remove("all");
    Thread.sleep(1_500);
    tell("c", deal(3, "Eta Theta 1"));
    Undisturbed.await(() -> outcome.deals().size() == 3);
    job.cancel();
    assertEquals(List.of("a2"), articles());
  }

  private List<String> articles() {
    return alerts().stream().map(a -> a.sources().get(0).articleId()).toList();
  }

  private void tell(String name, String line) throws IOException {
    Path draft = Files.writeString(folder.resolve(name), line + "\n");
    Files.move(draft, press.resolve(name + ".jsonl"));
  }

  private static String deal(int number, String words) {
    return CodedPress.article(number, "deal " + words + " telling " + number);
  }

  private void run(String since) throws Exception {
    start(config(since)).await(counts -> {});
  }

  private RunningJob start(JobConfig config) {
    return JobRunner.start(config, new CodedPress(0).pipeline(config));
  }

  private JobConfig config(String since, Setting... more) {
    List<Setting> settings = new ArrayList<>(outcome.settings(press));
    settings.add(Outcome.setting("alerts-since", since));
    settings.add(Outcome.setting("checkpoint-interval", "500 ms"));
    settings.addAll(List.of(more));
    return JobConfigReader.of(settings);
  }

  private void save(SavedSearch... searches) {
    store().saveAll(List.of(searches));
  }

  private SearchStore store() {
    return SearchStore.of(files.searches().toString(), Map.of());
  }

  private List<Alert> alerts() {
    return AlertReader.latest(files.log(), a -> true, 1_000);
  }
}
