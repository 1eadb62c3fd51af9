package accordo.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import accordo.consolidate.DealRecord;
import accordo.consolidate.DealSummary;
import accordo.consolidate.RecordParty;
import accordo.consolidate.Source;
import accordo.consolidate.SourcedEvidence;
import accordo.deal.DealType;
import accordo.deal.Evidence;
import accordo.deal.Money;
import accordo.deal.Patents;
import accordo.deal.Role;
import accordo.deal.Status;
import accordo.index.DealIndex;
import accordo.index.ShardWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Searches a real index of three deals. */
class DealSearchTest {
  private static final DealRecord TRANSFER =
      deal(
          "a1",
          DealType.PATENT_TRANSFER,
          "2016-06-01",
          new Patents(1500, Patents.Qualifier.ABOUT, null),
          null,
          "it",
          "Microsoft cede i brevetti a Xiaomi",
          new RecordParty("Microsoft", "microsoft", Role.ASSIGNOR, List.of("Microsoft")),
          new RecordParty("Xiaomi", "xiaomi", Role.ASSIGNEE, List.of("Xiaomi")));
  private static final DealRecord LICENSE =
      deal(
          "b2",
          DealType.PATENT_LICENSE,
          "2017-07-05",
          new Patents(null, Patents.Qualifier.UNSPECIFIED, null),
          null,
          "en",
          "Xiaomi takes a licence from Nokia",
          new RecordParty("Nokia", "nokia", Role.LICENSOR, List.of("Nokia")),
          new RecordParty("Xiaomi", "xiaomi", Role.LICENSEE, List.of("Xiaomi")));
  private static final DealRecord PURCHASE =
      deal(
          "c3",
          DealType.ACQUISITION,
          "2019-03-01",
          null,
          new Money(2.5e9, "EUR", Money.Kind.TOTAL, null),
          "es",
          "Telefónica compra una filial",
          new RecordParty("Telefónica", "telefonica", Role.ACQUIRER, List.of("Telefónica")));

  @TempDir Path directory;
  private DealSearch search;

  @BeforeEach
  void writeIndex() throws IOException {
    DealIndex index = DealIndex.openOrCreate(directory, 2);
    for (DealRecord deal : List.of(TRANSFER, LICENSE, PURCHASE)) {
      try (ShardWriter writer = index.writer(index.shardOf(deal.id()))) {
        writer.upsert(deal);
        writer.commit();
      }
    }
    search = DealSearch.open(directory);
  }

  @AfterEach
  void close() throws IOException {
    search.close();
  }

  @Test
  void nothingTypedFindsEverythingLatestFirst() throws IOException {
    assertEquals(List.of("c3", "b2", "a1"), found(""));
  }

  @Test
  void theTotalCountsBeyondTheLimit() throws IOException {
    SearchPage result = search.find(SearchRequest.of("", DealSearch.Order.RELEVANCE, 1));
    assertEquals(3, result.total());
    assertEquals(1, result.deals().size());
  }

  private List<String> found(String query) throws IOException {
    return search.find(SearchRequest.of(query, DealSearch.Order.DATE, 10)).deals().stream()
        .map(DealSummary::id)
        .toList();
  }

  private static DealRecord deal(
      String id,
      DealType type,
      String date,
      Patents patents,
      Money money,
      String language,
      String title,
      RecordParty... parties) {
    Source source = new Source("article-" + id, "agency", language, date, title, null);
    Evidence evidence = new Evidence("type", 0, title.length(), title, "rule");
    return new DealRecord(
        id,
        type,
        Status.ANNOUNCED,
        List.of(parties),
        patents,
        money == null ? List.of() : List.of(money),
        null,
        null,
        date,
        0.9,
        date,
        date,
        1,
        List.of(source),
        List.of(new SourcedEvidence(source.articleId(), evidence)),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null);
  }
}
