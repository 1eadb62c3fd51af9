package accordo.alert;

import java.util.List;

/**
 * A message that was given up.
 *
 * @param at when, ISO instant
 * @param channel where it should have gone
 * @param attempts how often it was tried
 * @param error what happened the last time
 */
public record FailedMessage(
    String at, String channel, int attempts, String error, List<Alert> alerts) {
  public String json() {
    return AlertJson.write((Object) this);
  }
}
