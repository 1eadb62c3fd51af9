package accordo.alert;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs webhooks as the Standard Webhooks specification says: HMAC-SHA256 of {@code id.time.body},
 * in the header {@code webhook-signature} as {@code v1,BASE64}.
 */
public final class Signature {
  private static final String PREFIX = "whsec_";
  private static final int BYTES = 32;

  private Signature() {}

  /** A new secret. */
  public static String secret() {
    byte[] random = new byte[BYTES];
    new SecureRandom().nextBytes(random);
    return PREFIX + Base64.getEncoder().encodeToString(random);
  }

  /**
   * The signature of a message.
   *
   * @param seconds since the epoch, when it is sent
   */
  public static String of(String secret, String id, long seconds, String body) {
    try {
      String key = secret.startsWith(PREFIX) ? secret.substring(PREFIX.length()) : secret;
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(Base64.getDecoder().decode(key), "HmacSHA256"));
      byte[] signed = (id + "." + seconds + "." + body).getBytes(StandardCharsets.UTF_8);
      return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HmacSHA256", e);
    }
  }
}
