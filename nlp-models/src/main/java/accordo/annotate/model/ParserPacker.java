package accordo.annotate.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Turns a text model of CoreNLP's neural dependency parser into one that loads by copying. */
final class ParserPacker {
  /** CoreNLP computes so many features beforehand, in double; the others it rounds to float. */
  private static final int PRECOMPUTED = 20_000;

  private ParserPacker() {}

  static void pack(Path stock, Path packed) throws IOException {
    try (BufferedReader in =
            new BufferedReader(
                new InputStreamReader(
                    new GZIPInputStream(Files.newInputStream(stock), 1 << 16),
                    StandardCharsets.UTF_8));
        PackedWriter out = new PackedWriter(packed)) {
      int words = header(in, "dict");
      int tags = header(in, "pos");
      int labels = header(in, "label");
      int embedding = header(in, "embeddingSize");
      int hidden = header(in, "hiddenSize");
      int features = header(in, "numTokens");
      int precomputed = header(in, "preComputed");
      float[] embeddings = new float[(words + tags + labels) * embedding];
      List<String> names = new ArrayList<>();
      for (int i = 0; i < words + tags + labels; i++) {
        names.add(row(in, embeddings, i * embedding, embedding));
      }
      out.writeStrings(names.subList(0, words));
      out.writeStrings(names.subList(words, words + tags));
      out.writeStrings(names.subList(words + tags, names.size()));
      out.writeFloats(embeddings);
      for (int i = 0; i < features * embedding; i++) {
        out.writeFloats(floats(in, hidden));
      }
      out.writeFloats(floats(in, hidden));
      int transitions = 2 * (labels - 1) + 1;
      for (int i = 0; i < hidden; i++) {
        out.writeFloats(floats(in, transitions));
      }
      out.writeInts(numbers(in, Math.min(precomputed, PRECOMPUTED)));
    }
  }

  private static int header(BufferedReader in, String key) throws IOException {
    String line = in.readLine();
    if (line == null || !line.startsWith(key + "=")) {
      throw new IOException("expected '" + key + "=' in a parser model, found: " + line);
    }
    return Integer.parseInt(line.substring(key.length() + 1));
  }

  /** Reads a name with its vector. */
  private static String row(BufferedReader in, float[] into, int at, int length)
      throws IOException {
    String[] columns = in.readLine().split(" ");
    for (int i = 0; i < length; i++) {
      into[at + i] = Float.parseFloat(columns[i + 1]);
    }
    return columns[0];
  }

  private static float[] floats(BufferedReader in, int length) throws IOException {
    String[] columns = in.readLine().split(" ");
    float[] values = new float[length];
    for (int i = 0; i < length; i++) {
      values[i] = Float.parseFloat(columns[i]);
    }
    return values;
  }

  private static int[] numbers(BufferedReader in, int length) throws IOException {
    int[] values = new int[length];
    int at = 0;
    for (String line = in.readLine(); line != null && at < length; line = in.readLine()) {
      for (String number : line.split(" ")) {
        if (at < length) {
          values[at++] = Integer.parseInt(number);
        }
      }
    }
    Arrays.sort(values);
    return values;
  }
}
