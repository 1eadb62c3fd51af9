package accordo.consolidate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;

/** A {@link DealRecord} as one line of JSON, its components as field names. */
public final class DealJson {
  private static final ObjectMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private DealJson() {}

  public static String write(DealRecord deal) {
    try {
      return JSON.writeValueAsString(deal);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("cannot write deal " + deal.id(), e);
    }
  }

  /** Reads what {@link #write} wrote; fields that a newer version added are skipped. */
  public static DealRecord read(String json) {
    try {
      return JSON.readValue(json, DealRecord.class);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("not a deal record", e);
    }
  }
}
