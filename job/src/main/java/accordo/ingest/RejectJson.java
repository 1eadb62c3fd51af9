package accordo.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;

/** A {@link Reject} as one line of JSON, its components as field names. */
public final class RejectJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private RejectJson() {}

  public static String write(Reject reject) {
    try {
      return JSON.writeValueAsString(reject);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("cannot write the reject of " + reject.where(), e);
    }
  }

  public static Reject read(String json) {
    try {
      return JSON.readValue(json, Reject.class);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("not a reject", e);
    }
  }
}
