package accordo.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The secret that lets requests in; compared in a time that tells nothing of it. */
final class Token {
  private static final int SHORTEST = 16;

  private final byte[] digest;
  private final String ticket;

  /**
   * A token.
   *
   * @throws WebException when it is too short to be secret
   */
  Token(String secret) {
    if (secret.length() < SHORTEST) {
      throw new WebException("a token needs %d characters at least".formatted(SHORTEST));
    }
    digest = sha256(secret);
    ticket = HexFormat.of().formatHex(sha256("ticket " + secret));
  }

  boolean is(String given) {
    return MessageDigest.isEqual(digest, sha256(given));
  }

  /** What a browser keeps in place of the token. */
  String ticket() {
    return ticket;
  }

  boolean isTicket(String given) {
    return given != null && MessageDigest.isEqual(sha256(ticket), sha256(given));
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
