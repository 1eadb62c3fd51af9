package accordo.alert;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What has become of alerts since the first one, as the files beside an index tell it.
 *
 * @param alerts that were told, each once
 * @param delivered those that arrived, counted for each webhook and mail address
 * @param givenUp those that did not arrive in the end, counted likewise
 */
public record AlertCounts(long alerts, long delivered, long givenUp) {
  /** Counts; what was given up to a topic is not among it. */
  public static AlertCounts of(AlertFiles files) {
    return new AlertCounts(
        KnownIds.count(AlertLog.memory(files.log())),
        KnownIds.count(files.delivered()),
        givenUp(files.failed()));
  }

  private static long givenUp(Path failed) {
    if (!Files.exists(failed)) {
      return 0;
    }
    try (Stream<String> messages = Files.lines(failed)) {
      return messages.mapToLong(AlertCounts::alerts).sum();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + failed, e);
    }
  }

  private static long alerts(String message) {
    try {
      return AlertJson.JSON.readTree(message).path("alerts").size();
    } catch (JsonProcessingException e) {
      return 0; // a line that is being written
    }
  }
}
