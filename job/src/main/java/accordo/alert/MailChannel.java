package accordo.alert;

import jakarta.mail.Authenticator;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;

/** Sends messages as plain text by e-mail; the same message has the same Message-ID each time. */
final class MailChannel implements Channel {
  private static final int PORT = 25;

  private final DeliverySettings settings;
  private final Session session;

  MailChannel(DeliverySettings settings) {
    this.settings = settings;
    URI server = URI.create(settings.smtp());
    String scheme = "smtps".equals(server.getScheme()) ? "smtps" : "smtp";
    String timeout = String.valueOf(settings.timeout().toMillis());
    Properties properties = new Properties();
    properties.put("mail.transport.protocol", scheme);
    String prefix = "mail." + scheme + ".";
    properties.put(prefix + "host", server.getHost());
    properties.put(prefix + "port", server.getPort() < 0 ? PORT : server.getPort());
    properties.put(prefix + "starttls.enable", "true");
    properties.put(prefix + "auth", String.valueOf(server.getUserInfo() != null));
    for (String kind : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
      properties.put(prefix + kind, timeout);
    }
    session = Session.getInstance(properties, authenticator(server.getUserInfo()));
  }

  private static Authenticator authenticator(String userInfo) {
    if (userInfo == null) {
      return null;
    }
    String[] parts = userInfo.split(":", 2);
    return new Authenticator() {
      @Override
      protected PasswordAuthentication getPasswordAuthentication() {
        return new PasswordAuthentication(parts[0], parts.length > 1 ? parts[1] : "");
      }
    };
  }

  @Override
  public void send(Message message) throws IOException {
    try {
      Transport.send(compose(message));
    } catch (MessagingException e) {
      throw new IOException("the mail server refused: " + e.getMessage(), e);
    }
  }

  private MimeMessage compose(Message message) throws MessagingException {
    MimeMessage mail = new Mail(session, message.id());
    mail.setFrom(new InternetAddress(settings.sender()));
    mail.setRecipient(
        jakarta.mail.Message.RecipientType.TO,
        new InternetAddress(Channels.mailAddress(message.channel())));
    mail.setSubject(message.subject().replaceAll("\\s+", " "), StandardCharsets.UTF_8.name());
    mail.setText(message.text(settings.page()), StandardCharsets.UTF_8.name());
    mail.setHeader("Auto-Submitted", "auto-generated");
    mail.setSentDate(new Date());
    return mail;
  }

  private static final class Mail extends MimeMessage {
    private final String id;

    Mail(Session session, String id) {
      super(session);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", "<" + id + "@accordo>");
    }
  }
}
