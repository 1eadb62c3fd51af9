package accordo.job;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import accordo.extract.Rejection;
import accordo.ingest.Reject;
import accordo.text.Article;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadInputsTest {
  private static final String GOOD_LINES =
      Press.ALL.stream().map(a -> Press.json(a) + "\n").collect(Collectors.joining());
  private static final String TRUNCATED = Press.json(Press.SUPPLY).substring(0, 90);
  private static final String EMPTY = "{\"id\": \"empty\", \"title\": \"\", \"body\": \"\"}";
  private static final String BODILESS = "{\"id\": \"bodiless\", \"title\": \"No body\"}";
  private static final String LONG =
      Press.json(new Article("long", "en", null, null, "Long", "lorem ".repeat(900_000)));
  private static final String JAPANESE =
      Press.json(
          new Article(
              "japanese",
              null,
              null,
              null,
              "ノキアと小米が特許契約",
              "ノキアと小米科技は水曜日、複数年にわたる特許契約を締結したと発表した。条件は明らかにされていない。"));

  @TempDir Path folder;
  private Path input;
  private final byte[] noise = new byte[3000];

  @BeforeEach
  void fill() throws IOException {
    input = Files.createDirectory(folder.resolve("in"));
    new Random(7).nextBytes(noise);
  }

  @Test
  void eachBadInputIsRejectedWithItsOwnReasonAndTheOthersAreUnchanged() throws Exception {
    Files.writeString(input.resolve("good.jsonl"), GOOD_LINES);
    Outcome clean = new Outcome(folder.resolve("clean"));
    JobRunner.run(JobConfigReader.of(clean.settings(input)), c -> {});

    writeBadOnes();
    Outcome mixed = new Outcome(folder.resolve("mixed"));
    Counts counts = JobRunner.run(JobConfigReader.of(mixed.settings(input)), c -> {}).orElseThrow();

    assertFalse(clean.deals().isEmpty());
    assertEquals(clean.deals(), mixed.deals());
    assertEquals(
        Map.of(
            "bad.jsonl:1", Rejection.MALFORMED_JSON,
            "bad.jsonl:2", Rejection.EMPTY_TEXT,
            "bad.jsonl:3", Rejection.TOO_LONG,
            "bad.jsonl:4", Rejection.UNSUPPORTED_LANGUAGE,
            "bad.jsonl:5", Rejection.MISSING_BODY,
            "noise.txt", Rejection.NOT_TEXT,
            "cut.jsonl.gz", Rejection.UNREADABLE_FILE),
        byPlace(mixed));
    assertEquals(7, counts.rejects());
    assertEquals(Press.ALL.size(), counts.duplicates());
  }

  @Test
  void aRejectKeepsItsInputWhole() throws Exception {
    writeBadOnes();
    Outcome outcome = new Outcome(folder.resolve("out"));
    JobRunner.run(JobConfigReader.of(outcome.settings(input)), c -> {});

    Map<String, Reject> rejects =
        outcome.rejects().stream().collect(Collectors.toMap(this::place, r -> r));
    assertEquals(TRUNCATED, rejects.get("bad.jsonl:1").raw());
    assertEquals(LONG, rejects.get("bad.jsonl:3").raw());
    assertEquals(JAPANESE, rejects.get("bad.jsonl:4").raw());
    Reject binary = rejects.get("noise.txt");
    assertEquals(Reject.Encoding.BASE64, binary.encoding());
    assertArrayEquals(noise, Base64.getDecoder().decode(binary.raw()));
    rejects.values().forEach(r -> assertNotNull(r.message()));
  }

  private void writeBadOnes() throws IOException {
    List<String> lines =
        List.of(TRUNCATED, EMPTY, LONG, JAPANESE, BODILESS, Press.json(Press.LICENCE));
    Files.write(input.resolve("bad.jsonl"), lines);
    Files.write(input.resolve("noise.txt"), noise);
    byte[] zipped = gzip(GOOD_LINES.repeat(20));
    Files.write(
        input.resolve("whole.jsonl.gz"),
        gzip(GOOD_LINES.lines().skip(1).collect(Collectors.joining("\n"))));
    Files.write(input.resolve("cut.jsonl.gz"), Arrays.copyOf(zipped, 5));
  }

  private Map<String, Rejection> byPlace(Outcome outcome) {
    return outcome.rejects().stream().collect(Collectors.toMap(this::place, Reject::reason));
  }

  private String place(Reject reject) {
    return reject.where().substring(input.toString().length() + 1);
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
