package accordo.index;

import accordo.consolidate.DealRecord;
import accordo.consolidate.DealSummary;
import accordo.consolidate.RecordParty;
import accordo.deal.Money;
import accordo.deal.Patents;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.BytesRef;

/**
 * The summaries of a segment's deals, beside their records, since a page of results needs so little
 * of each. They are JSON without field names: components by their places.
 */
public final class DealSummaries {
  private static final JsonMapper JSON = withoutNames();
  private static final ObjectReader READER = JSON.readerFor(DealSummary.class);

  private final BinaryDocValues summaries;
  private final LeafReader segment;

  private DealSummaries(BinaryDocValues summaries, LeafReader segment) {
    this.summaries = summaries;
    this.segment = segment;
  }

  static void add(DealRecord deal, Document document) {
    try {
      byte[] json = JSON.writeValueAsBytes(DealSummary.of(deal));
      document.add(new BinaryDocValuesField(IndexFields.SUMMARY, new BytesRef(json)));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("cannot write the summary of deal " + deal.id(), e);
    }
  }

  /** Opens the summaries of a segment, for one thread. */
  public static DealSummaries of(LeafReader segment) throws IOException {
    return new DealSummaries(DocValues.getBinary(segment, IndexFields.SUMMARY), segment);
  }

  /**
   * The summary of a deal. Those that were written before there were summaries are made of their
   * records.
   *
   * @param doc after the one read before
   */
  public DealSummary read(int doc) throws IOException {
    if (!summaries.advanceExact(doc)) {
      return DealSummary.of(DealDocument.record(segment.storedFields().document(doc)));
    }
    BytesRef json = summaries.binaryValue();
    return READER.readValue(json.bytes, json.offset, json.length);
  }

  private static JsonMapper withoutNames() {
    JsonMapper.Builder json = JsonMapper.builder();
    JsonFormat.Value array = JsonFormat.Value.forShape(JsonFormat.Shape.ARRAY);
    for (Class<?> type :
        List.of(
            DealSummary.class,
            DealSummary.Proof.class,
            RecordParty.class,
            Patents.class,
            Money.class)) {
      json.withConfigOverride(type, override -> override.setFormat(array));
    }
    return json.build();
  }
}
