package accordo.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import accordo.extract.Rejection;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class ArticleFileTest {
  @Test
  void everyLineIsAnInputAndKnowsItsPlace() {
    List<RawInput> inputs = read("a.jsonl", bytes("{1}\r\n\n  \n{2}\n{3}"));
    assertEquals(
        List.of("a.jsonl:1", "a.jsonl:4", "a.jsonl:5"),
        inputs.stream().map(RawInput::where).toList());
    assertEquals("{1}", new String(inputs.get(0).bytes(), StandardCharsets.UTF_8));
  }

  @Test
  void plainTextIsOneInput() {
    List<RawInput> inputs = read("a.TXT", bytes("one\ntwo\n"));
    assertEquals(1, inputs.size());
    assertEquals(InputFormat.TEXT, inputs.get(0).format());
    assertEquals("one\ntwo\n", new String(inputs.get(0).bytes(), StandardCharsets.UTF_8));
  }

  @Test
  void compressedFilesAreReadAlike() throws IOException {
    assertEquals(2, read("a.jsonl.gz", gzip("{1}\n{2}\n")).size());
    assertEquals(1, read("a.txt.gz", gzip("one\ntwo\n")).size());
  }

  @Test
  void ofADamagedFileTheGoodLinesAreRead() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 50_000; i++) {
      lines.append("{\"id\": ").append(i * 7919 % 50_021).append("}\n");
    }
    byte[] whole = gzip(lines.toString());
    List<RawInput> inputs = read("a.jsonl.gz", Arrays.copyOf(whole, whole.length / 2));
    RawInput last = inputs.get(inputs.size() - 1);
    assertEquals(Rejection.UNREADABLE_FILE, last.failure());
    assertEquals(true, inputs.size() > 10_000);
    assertNull(inputs.get(inputs.size() - 2).failure());
  }

  @Test
  void aFileThatIsNoneIsOneFailure() {
    assertEquals(Rejection.UNREADABLE_FILE, read("a.jsonl.gz", bytes("no gzip")).get(0).failure());
    assertEquals(Rejection.UNREADABLE_FILE, read("picture.png", bytes("x")).get(0).failure());
    ArticleFile gone =
        new ArticleFile(
            "a.txt",
            () -> {
              throw new FileNotFoundException("gone");
            });
    assertEquals(Rejection.UNREADABLE_FILE, gone.next().failure());
    assertNull(gone.next());
  }

  @Test
  void aLineWithoutEndIsCutAndRejected() {
    byte[] endless = new byte[LineReader.LONGEST + 10];
    Arrays.fill(endless, (byte) 'x');
    RawInput input = read("a.jsonl", endless).get(0);
    assertEquals(Rejection.TOO_LONG, input.failure());
    assertEquals(LineReader.LONGEST, input.bytes().length);
  }

  private static List<RawInput> read(String name, byte[] content) {
    ArticleFile file = new ArticleFile(name, () -> new ByteArrayInputStream(content));
    List<RawInput> inputs = new ArrayList<>();
    for (RawInput input = file.next(); input != null; input = file.next()) {
      inputs.add(input);
    }
    return inputs;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(bytes(text));
    }
    return bytes.toByteArray();
  }
}
