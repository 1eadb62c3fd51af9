package accordo.alert;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.EnumFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;

/** An {@link Alert} as one line of JSON; what is null is left out. */
public final class AlertJson {
  static final ObjectMapper JSON =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
          .serializationInclusion(JsonInclude.Include.NON_NULL)
          .build();

  private AlertJson() {}

  public static String write(Alert alert) {
    return write((Object) alert);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws UncheckedIOException when it is none
   */
  public static Alert read(String json) {
    try {
      return JSON.readValue(json, Alert.class);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("not an alert: " + e.getOriginalMessage(), e);
    }
  }

  static String write(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("cannot write as JSON", e);
    }
  }
}
