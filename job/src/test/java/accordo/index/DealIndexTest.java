package accordo.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import accordo.consolidate.DealRecord;
import accordo.consolidate.Desks;
import accordo.consolidate.Mentions;
import accordo.deal.DealType;
import accordo.deal.Role;
import accordo.deal.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DealIndexTest {
  @TempDir Path folder;

  private static DealRecord deal(String licensee, Status status) {
    var mention =
        Mentions.of(DealType.PATENT_LICENSE)
            .party(Role.LICENSOR, "Société Générale des Brevets")
            .party(Role.LICENSEE, licensee)
            .status(status)
            .patents(300)
            .dollars(2e6)
            .announced("2024-03-04")
            .in("article-1", "2024-03-05");
    return Desks.records(mention).get(0);
  }

  @Test
  void anUpsertReplacesTheDealWithTheSameId() throws IOException {
    write(deal("Xiaomi", Status.ANNOUNCED), deal("Xiaomi", Status.COMPLETED));
    assertEquals(1, count(new MatchAllDocsQuery()));
    assertEquals(1, count(words(IndexFields.STATUS, "completed")));
    assertEquals(0, count(words(IndexFields.STATUS, "announced")));
  }

  @Test
  void dealsAreFoundByRoleWhateverCaseAndAccents() throws IOException {
    write(deal("Xiaomi Communications", Status.ANNOUNCED), deal("Nokia", Status.ANNOUNCED));
    assertEquals(1, count(words(IndexFields.name(Role.LICENSEE), "XIAOMI")));
    assertEquals(1, count(words(IndexFields.PARTY, "nokia")));
    assertEquals(2, count(words(IndexFields.name(Role.LICENSOR), "societe generale")));
    assertEquals(0, count(words(IndexFields.name(Role.LICENSOR), "xiaomi")));
    assertEquals(2, count(words(IndexFields.TYPE, "PATENT_LICENSE")));
  }

  @Test
  void dealsAreFoundByNumberAmountAndDate() throws IOException {
    write(deal("Xiaomi", Status.ANNOUNCED));
    int day = 19786; // 2024-03-04
    assertEquals(1, count(IntPoint.newRangeQuery(IndexFields.PATENTS, 100, 1000)));
    assertEquals(0, count(IntPoint.newRangeQuery(IndexFields.PATENTS, 301, 1000)));
    assertEquals(1, count(DoublePoint.newRangeQuery(IndexFields.money("USD"), 1e6, 3e6)));
    assertEquals(0, count(DoublePoint.newRangeQuery(IndexFields.money("EUR"), 1e6, 3e6)));
    assertEquals(1, count(IntPoint.newExactQuery(IndexFields.ANNOUNCED, day)));
  }

  @Test
  void titlesAndEvidenceAreFoundByTheirStems() throws IOException {
    write(deal("Xiaomi", Status.ANNOUNCED));
    assertEquals(1, count(words(IndexFields.text("en"), "titles")));
    assertEquals(0, count(words(IndexFields.text("it"), "titles")));
  }

  @Test
  void theDocumentHoldsTheWholeRecord() {
    DealRecord deal = deal("Xiaomi", Status.ANNOUNCED);
    Document stored = DealDocument.of(deal);
    assertEquals(deal, DealDocument.record(stored));
  }

  @Test
  void whatWasNotCommittedIsNotThere() throws IOException {
    DealIndex index = DealIndex.openOrCreate(folder, 1);
    try (ShardWriter writer = index.writer(0)) {
      writer.upsert(deal("Xiaomi", Status.ANNOUNCED));
    }
    assertEquals(0, count(new MatchAllDocsQuery()));
  }

  @Test
  void aSecondWriterIsRefusedByName() throws IOException {
    DealIndex index = DealIndex.openOrCreate(folder, 2);
    try (ShardWriter first = index.writer(1)) {
      first.upsert(deal("Xiaomi", Status.ANNOUNCED));
      var refusal = assertThrows(IndexException.class, () -> index.writer(1));
      assertTrue(refusal.getMessage().contains("is being written by another job"));
    }
  }

  @Test
  void anIndexKeepsItsNumberOfShards() {
    DealIndex.openOrCreate(folder, 3);
    assertEquals(3, DealIndex.openOrCreate(folder, 5).shards());
    assertEquals(3, DealIndex.open(folder).shards());
  }

  @Test
  void aFolderWithoutAnIndexIsNotOpened() {
    var missing = assertThrows(IndexException.class, () -> DealIndex.open(folder));
    assertEquals("there is no index in " + folder, missing.getMessage());
  }

  @Test
  void anIndexOfAnotherFormatIsNotOpened() throws IOException {
    Files.writeString(folder.resolve("accordo-index.properties"), "format=0\nshards=1\n");
    assertThrows(IndexException.class, () -> DealIndex.open(folder));
  }

  private void write(DealRecord... deals) throws IOException {
    DealIndex index = DealIndex.openOrCreate(folder, 3);
    for (DealRecord deal : deals) {
      try (ShardWriter writer = index.writer(index.shardOf(deal.id()))) {
        writer.upsert(deal);
        writer.commit();
      }
    }
  }

  private static Query words(String field, String text) {
    return new QueryBuilder(Analyzers.ofQueries()).createPhraseQuery(field, text);
  }

  private int count(Query query) throws IOException {
    try (IndexReader reader = DealIndex.open(folder).reader()) {
      return new IndexSearcher(reader).count(query);
    }
  }
}
