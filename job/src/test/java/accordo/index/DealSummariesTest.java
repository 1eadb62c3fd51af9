package accordo.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import accordo.consolidate.DealJson;
import accordo.consolidate.DealRecord;
import accordo.consolidate.DealSummary;
import accordo.consolidate.Desks;
import accordo.consolidate.Mentions;
import accordo.deal.DealType;
import accordo.deal.Role;
import accordo.deal.Status;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

/** Summaries come back as they were made, from documents with and without one. */
class DealSummariesTest {
  private static final DealRecord RICH =
      Desks.records(
              Mentions.of(DealType.PATENT_LICENSE)
                  .party(Role.LICENSOR, "Société Générale des Brevets")
                  .party(Role.LICENSEE, "Xiaomi")
                  .status(Status.COMPLETED)
                  .patents(300)
                  .dollars(2e6)
                  .announced("2024-03-04")
                  .in("article-1", "2024-03-05"))
          .get(0);
  private static final DealRecord POOR =
      Desks.records(Mentions.of(DealType.MERGER).party(Role.PARTY, "Nokia").in("article-2", null))
          .get(0);

  private static Document withoutSummary(DealRecord deal) {
    Document document = DealDocument.searchable(deal);
    document.add(new StoredField(IndexFields.RECORD, DealJson.write(deal)));
    return document;
  }

  private static List<DealSummary> read(Document... documents) throws IOException {
    try (Directory files = new ByteBuffersDirectory()) {
      IndexWriterConfig config = new IndexWriterConfig(Analyzers.ofDeals());
      try (IndexWriter writer = new IndexWriter(files, config)) {
        writer.addDocuments(List.of(documents));
      }
      try (DirectoryReader reader = DirectoryReader.open(files)) {
        DealSummaries summaries = DealSummaries.of(reader.leaves().get(0).reader());
        List<DealSummary> read = new ArrayList<>();
        for (int doc = 0; doc < documents.length; doc++) {
          read.add(summaries.read(doc));
        }
        return read;
      }
    }
  }

  private static void assertTold(List<DealSummary> read) {
    assertEquals(List.of(DealSummary.of(RICH), DealSummary.of(POOR)), read);
  }

  @Test
  void whatWasWrittenIsRead() throws IOException {
    assertTold(read(DealDocument.of(RICH), DealDocument.of(POOR)));
  }

  @Test
  void recordsServeWhereAnOlderIndexHasNoSummaries() throws IOException {
    assertTold(read(withoutSummary(RICH), withoutSummary(POOR)));
    assertTold(read(DealDocument.of(RICH), withoutSummary(POOR)));
  }
}
