package accordo.alert;

import java.io.Serializable;
import java.time.Duration;

/**
 * How messages are delivered.
 *
 * @param page address of the page, without a slash at its end: links in messages lead there
 * @param attempts how often a message is tried before it is put among the failed ones
 * @param firstPause after the first failure; each next one is twice as long
 * @param longestPause no pause is longer
 * @param timeout for one attempt
 * @param privateAddresses whether webhooks may be on private networks and this machine
 * @param smtp {@code smtp://user:password@host:port}, or null for no e-mail
 * @param sender address that e-mail comes from
 */
public record DeliverySettings(
    String page,
    int attempts,
    Duration firstPause,
    Duration longestPause,
    Duration timeout,
    boolean privateAddresses,
    String smtp,
    String sender)
    implements Serializable {

  /** How long to wait after so many failed attempts, from 1. */
  Duration pause(int failures) {
    Duration pause = firstPause.multipliedBy(1L << Math.min(failures - 1, 30));
    return pause.compareTo(longestPause) > 0 ? longestPause : pause;
  }
}
