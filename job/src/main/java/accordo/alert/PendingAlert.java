package accordo.alert;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.UncheckedIOException;

/**
 * An alert that has not gone through a channel yet.
 *
 * @param attempts how often that was tried
 */
public record PendingAlert(
    String channel, Alert alert, long digestSeconds, String secret, int attempts) {
  public String json() {
    return AlertJson.write((Object) this);
  }

  /** Reads what {@link #json} wrote. */
  public static PendingAlert read(String json) {
    try {
      return AlertJson.JSON.readValue(json, PendingAlert.class);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("not a pending alert", e);
    }
  }
}
