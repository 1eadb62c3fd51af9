package accordo.search;

import accordo.search.query.QueryException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * Where a page ended, as text: the values that its last deal is sorted by, so that it holds however
 * the index changes, and a check that it belongs to the request and is whole.
 */
final class Cursor {
  private static final int POSITION = 16;
  private static final int CHECK = 12;

  private Cursor() {}

  /** The cursor of the page that follows a hit. */
  static String after(Hit last, SearchRequest request) {
    byte[] position =
        ByteBuffer.allocate(POSITION)
            .putInt(last.first())
            .putInt(last.day())
            .putLong(last.tie())
            .array();
    byte[] whole =
        ByteBuffer.allocate(POSITION + CHECK)
            .put(position)
            .put(check(position, request), 0, CHECK)
            .array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
  }

  /**
   * The last hit of the page before, or null where the request is for the first page.
   *
   * @throws QueryException when the cursor is not one that such a request was answered with
   */
  static Hit read(SearchRequest request) {
    if (request.cursor() == null || request.cursor().isEmpty()) {
      return null;
    }
    try {
      byte[] whole = Base64.getUrlDecoder().decode(request.cursor());
      if (whole.length == POSITION + CHECK) {
        ByteBuffer in = ByteBuffer.wrap(whole);
        byte[] position = new byte[POSITION];
        byte[] check = new byte[CHECK];
        in.get(position).get(check);
        byte[] expected = ByteBuffer.wrap(check(position, request)).slice(0, CHECK).array();
        if (MessageDigest.isEqual(check, java.util.Arrays.copyOf(expected, CHECK))) {
          ByteBuffer values = ByteBuffer.wrap(position);
          return new Hit(values.getInt(), values.getInt(), values.getLong(), 0, 0);
        }
      }
    } catch (IllegalArgumentException e) {
      // What is no Base64 is refused like anything else that is not ours.
    }
    throw new QueryException(
        request.query(), 0, "this cursor is not of this search: begin with its first page");
  }

  private static byte[] check(byte[] position, SearchRequest request) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(position);
      String of = request.query() + '\0' + request.filters() + '\0' + request.order();
      return digest.digest(of.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
