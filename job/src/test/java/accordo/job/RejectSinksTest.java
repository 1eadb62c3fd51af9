package accordo.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import accordo.extract.RejectedArticleException;
import accordo.extract.Rejection;
import accordo.ingest.InputFormat;
import accordo.ingest.RawInput;
import accordo.ingest.Reject;
import accordo.ingest.RejectJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RejectSinksTest {
  @TempDir Path folder;

  @Test
  void aRestoredFileHoldsWhatTheCheckpointKnewAndWhatCameAfter() throws Exception {
    Path file = folder.resolve("new/rejects.jsonl");
    RejectFileSink sink = new RejectFileSink(file.toString());
    List<Long> checkpoint;
    try (var writer = sink.createWriter(null)) {
      writer.write(reject("one"), null);
      writer.flush(false);
      checkpoint = writer.snapshotState(1);
      writer.write(reject("lost with the failure"), null);
    }
    try (var writer = sink.restoreWriter(null, checkpoint)) {
      writer.write(reject("two"), null);
      writer.flush(true);
    }
    assertEquals(List.of("one", "two"), raws(file));
  }

  @Test
  void aNewJobAppends() throws Exception {
    Path file = folder.resolve("rejects.jsonl");
    RejectFileSink sink = new RejectFileSink(file.toString());
    for (String raw : List.of("one", "two")) {
      try (var writer = sink.createWriter(null)) {
        writer.write(reject(raw), null);
      }
    }
    assertEquals(List.of("one", "two"), raws(file));
  }

  @Test
  void theLengthOfTheFileSurvivesItsSerializer() throws IOException {
    var serializer = new RejectFileSink("x").getWriterStateSerializer();
    assertEquals(1L << 40, serializer.deserialize(1, serializer.serialize(1L << 40)));
  }

  @Test
  void aRejectThatATopicDoesNotTakeWholeIsCutAndSaysSo() {
    Reject reject = reject("\u0001".repeat(10_000));
    byte[] value = new RejectMessages("rejects", 2000).serialize(reject, null, null).value();
    Reject sent = RejectJson.read(new String(value, StandardCharsets.UTF_8));
    assertTrue(value.length <= 2000);
    assertTrue(reject.raw().startsWith(sent.raw()) && !sent.raw().isEmpty());
    assertTrue(sent.message().contains("cut from 10000 to"));
  }

  @Test
  void aRejectThatFitsIsSentWhole() {
    byte[] value = new RejectMessages("rejects", 2000).serialize(reject("one"), null, null).value();
    assertEquals(reject("one"), RejectJson.read(new String(value, StandardCharsets.UTF_8)));
  }

  private static Reject reject(String raw) {
    RawInput input = RawInput.of("test:1", InputFormat.JSON, raw.getBytes(StandardCharsets.UTF_8));
    return Reject.of(input, null, new RejectedArticleException(Rejection.MISSING_ID, "no id"));
  }

  private static List<String> raws(Path file) throws IOException {
    return Files.readAllLines(file).stream().map(RejectJson::read).map(Reject::raw).toList();
  }
}
