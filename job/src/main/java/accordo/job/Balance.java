package accordo.job;

import accordo.job.ArticleOutcome.Kind;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What became of all inputs since the first one, over restarts: what came in was extracted, tells
 * of no deal, was a duplicate or was rejected. It is counted in the job's state, so it closes at
 * every checkpoint.
 *
 * @param updated when it was written, in ISO format, UTC
 * @param outcomes number of inputs by kind
 * @param languages number of articles that were read, by language and kind
 * @param rejected number of rejects by reason
 */
public record Balance(
    String updated,
    Map<Kind, Long> outcomes,
    Map<String, Map<Kind, Long>> languages,
    Map<String, Long> rejected) {
  private static final String FILE = "balance.json";
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /** Of the outcomes. */
  public static Balance of(String updated, Map<ArticleOutcome, Long> counts) {
    Map<Kind, Long> outcomes = new TreeMap<>();
    Map<String, Map<Kind, Long>> languages = new TreeMap<>();
    Map<String, Long> rejected = new TreeMap<>();
    counts.forEach(
        (outcome, n) -> {
          outcomes.merge(outcome.kind(), n, Long::sum);
          if (outcome.language() != null) {
            languages
                .computeIfAbsent(outcome.language(), l -> new TreeMap<>())
                .merge(outcome.kind(), n, Long::sum);
          }
          if (outcome.reason() != null) {
            rejected.merge(outcome.reason(), n, Long::sum);
          }
        });
    return new Balance(updated, outcomes, languages, rejected);
  }

  /** How many inputs had an outcome; with {@link Kind#IN}, how many there were. */
  public long count(Kind kind) {
    return outcomes.getOrDefault(kind, 0L);
  }

  /** Whether every input has become something. */
  public boolean closes() {
    long out =
        count(Kind.EXTRACTED)
            + count(Kind.WITHOUT_DEAL)
            + count(Kind.DUPLICATE)
            + count(Kind.REJECTED);
    return count(Kind.IN) == out;
  }

  /** The balance beside an index, of the last checkpoint; empty before the first. */
  public static Optional<Balance> read(Path index) {
    Path file = index.resolve(FILE);
    try {
      return Files.exists(file)
          ? Optional.of(JSON.readValue(file.toFile(), Balance.class))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /** Writes it beside an index, in one step. */
  void write(Path index) throws IOException {
    Files.createDirectories(index);
    Path draft = Files.createTempFile(index, FILE, ".new");
    try {
      Files.writeString(draft, json());
      Files.move(
          draft,
          index.resolve(FILE),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private String json() throws JsonProcessingException {
    return JSON.writeValueAsString(this);
  }
}
