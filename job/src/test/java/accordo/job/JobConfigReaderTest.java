package accordo.job;

import static accordo.job.Outcome.setting;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import accordo.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobConfigReaderTest {
  private static final Setting FROM = setting("from", "articles");

  @TempDir Path folder;

  @Test
  void whatIsNotSetHasItsDefault() {
    JobConfig config = JobConfigReader.of(List.of(FROM));
    assertEquals(List.of("articles"), config.from());
    assertEquals("data/index", config.index());
    assertEquals(Duration.ofSeconds(10), config.checkpointInterval());
    assertEquals(Language.all(), config.languages());
    assertNull(config.deals());
    assertNull(config.watch());
  }

  @Test
  void everyKeyWithoutADefaultMayBeAbsent() {
    List<String> optional = new ArrayList<>(JobConfigReader.keys());
    optional.removeAll(JobConfig.DEFAULTS.keySet());
    assertEquals(
        List.of(
            "from",
            "watch",
            "deals",
            "saved-searches",
            "alerts",
            "alerts-failed",
            "smtp",
            "companies",
            "checkpoint-dir",
            "restore-from",
            "kafka"),
        optional);
  }

  @Test
  void yamlHasListsNestedKeysAndNulls() throws IOException {
    Path file =
        write(
            "job.yaml",
            """
            from: [kafka://broker:9092/articles, archive]
            languages: [en, it]
            rejects: null
            remember-deals: 10 d
            kafka:
              security.protocol: SSL
            """);
    JobConfig config = JobConfigReader.of(JobConfigReader.read(file));
    assertEquals(List.of("kafka://broker:9092/articles", "archive"), config.from());
    assertEquals(List.of(Language.named("en"), Language.named("it")), config.languages());
    assertNull(config.rejects());
    assertEquals(Duration.ofDays(10), config.rememberDeals());
    assertEquals(Map.of("security.protocol", "SSL"), config.kafka());
  }

  @Test
  void propertiesSayTheSame() throws IOException {
    Path file =
        write("job.properties", "from=a, b\nbounded=true\nkafka.security.protocol=SSL\nindex=\n");
    JobConfig config = JobConfigReader.of(JobConfigReader.read(file));
    assertEquals(List.of("a", "b"), config.from());
    assertEquals(true, config.bounded());
    assertEquals(Map.of("security.protocol", "SSL"), config.kafka());
    assertNull(config.index());
  }

  @Test
  void aLaterSettingOverridesAnEarlierOne() {
    JobConfig config =
        JobConfigReader.of(List.of(FROM, setting("parallelism", "2"), setting("parallelism", "3")));
    assertEquals(3, config.parallelism());
  }

  @Test
  void anUnknownKeyIsAnErrorThatSuggestsTheNearest() throws IOException {
    Path file = write("job.yaml", "from: articles\ncheckpoint-intervall: 5 s\n");
    assertEquals(
        file + ":2: unknown setting 'checkpoint-intervall', did you mean 'checkpoint-interval'?",
        failure(JobConfigReader.read(file).toArray(Setting[]::new)));
  }

  @Test
  void aValueThatCannotBeReadIsAnErrorThatSaysWhatWasExpected() {
    assertEquals(
        "test: parallelism: 'many' is no whole number: For input string: \"many\"",
        failure(FROM, setting("parallelism", "many")));
    assertEquals(
        "test: languages: 'xx' is no list: language 'xx' is not one of en, it, fr, de, es, hu",
        failure(FROM, setting("languages", "xx")));
    assertEquals("index-shards: at least 1", failure(FROM, setting("index-shards", "0")));
    assertEquals("from: name at least one file, folder or topic to read", failure());
  }

  @Test
  void yamlThatIsNoneIsShownWithACaret() throws IOException {
    Path file = write("job.yaml", "from: [a, b\nindex: x\n");
    String message =
        assertThrows(ConfigException.class, () -> JobConfigReader.read(file)).getMessage();
    assertEquals(true, message.contains("^"), message);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static String failure(Setting... settings) {
    return assertThrows(ConfigException.class, () -> JobConfigReader.of(List.of(settings)))
        .getMessage();
  }
}
