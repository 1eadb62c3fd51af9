package accordo.alert;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/** The channels there are: webhooks and e-mail. */
public final class Channels implements AutoCloseable {
  private static final String MAIL = "mailto:";
  private static final Pattern ADDRESS = Pattern.compile("[^\\s@,;<>\"]+@[^\\s@,;<>\"]+");

  private final WebhookChannel webhooks;
  private final MailChannel mail;

  Channels(DeliverySettings settings) {
    webhooks = new WebhookChannel(settings);
    mail = settings.smtp() == null ? null : new MailChannel(settings);
  }

  /**
   * Refuses what is no address of a channel.
   *
   * @throws IllegalArgumentException telling what was expected
   */
  public static void check(String channel) {
    if (isMail(channel)) {
      if (!ADDRESS.matcher(channel.substring(MAIL.length())).matches()) {
        throw new IllegalArgumentException("'" + channel + "' has no address: mailto:me@site.org");
      }
    } else {
      uri(channel);
    }
  }

  /** Whether messages to it are signed. */
  public static boolean isWebhook(String channel) {
    return !isMail(channel);
  }

  private static boolean isMail(String channel) {
    return channel.startsWith(MAIL);
  }

  static String mailAddress(String channel) {
    return channel.substring(MAIL.length());
  }

  static URI uri(String channel) {
    try {
      URI uri = new URI(channel);
      boolean isHttp = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      if (isHttp && uri.getHost() != null && uri.getRawUserInfo() == null) {
        return uri;
      }
    } catch (URISyntaxException e) {
      // told below
    }
    throw new IllegalArgumentException(
        "'" + channel + "' is no channel: expected https://host/path or mailto:me@site.org");
  }

  void send(Message message) throws IOException {
    if (!isMail(message.channel())) {
      webhooks.send(message);
    } else if (mail != null) {
      mail.send(message);
    } else {
      throw new IOException("no mail server is set (smtp)");
    }
  }

  @Override
  public void close() {
    webhooks.close();
  }
}
