package accordo.ingest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A topic and where it lives.
 *
 * @param brokers host and port, several separated by commas
 * @param topic its name
 */
public record KafkaAddress(String brokers, String topic) {
  private static final String SCHEME = "kafka://";
  private static final Pattern ADDRESS = Pattern.compile("kafka://([^/\\s]+)/([A-Za-z0-9._-]+)");
  private static final int DEFAULT_PORT = 9092;

  public static boolean matches(String address) {
    return address.startsWith(SCHEME);
  }

  /**
   * Reads {@code kafka://broker:port/topic}.
   *
   * @throws IllegalArgumentException showing the address and what was expected
   */
  public static KafkaAddress parse(String address) {
    Matcher matcher = ADDRESS.matcher(address);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "'" + address + "' is no topic: expected kafka://broker:port/topic");
    }
    String brokers = matcher.group(1);
    String withPort = brokers.contains(":") ? brokers : brokers + ":" + DEFAULT_PORT;
    return new KafkaAddress(withPort, matcher.group(2));
  }

  /** As {@link #parse} reads it. */
  @Override
  public String toString() {
    return SCHEME + brokers + "/" + topic;
  }
}
