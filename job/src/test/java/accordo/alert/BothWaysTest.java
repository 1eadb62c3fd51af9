package accordo.alert;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import accordo.consolidate.DealMention;
import accordo.consolidate.DealRecord;
import accordo.consolidate.Desks;
import accordo.consolidate.RecordParty;
import accordo.consolidate.Source;
import accordo.deal.DealType;
import accordo.deal.Role;
import accordo.deal.Status;
import accordo.extract.Extraction;
import accordo.extract.Extractor;
import accordo.index.DealIndex;
import accordo.index.ShardWriter;
import accordo.ingest.ArticleReader;
import accordo.ingest.InputFormat;
import accordo.ingest.RawInput;
import accordo.search.DealSearch;
import accordo.search.SearchPage;
import accordo.search.SearchRequest;
import accordo.text.Article;
import accordo.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every saved search finds in the stream what it finds in the index, over the corpus' deals. */
class BothWaysTest {
  private static final Path CORPUS = Path.of("..", "corpus", "articles");

  /** Of every kind that the language of queries has. */
  private static final List<String> QUERIES =
      List.of(
          "",
          "version:>0",
          "patents",
          "brevetti OR Patente",
          "\"joint venture\"",
          "NOT type:ACQUISITION",
          "-status:COMPLETED +type:SUPPLY",
          "patents:[100 TO *]",
          "money:[1000000 TO 1000000000]",
          "money.usd:*",
          "announced:[2017-01-01 TO 2017-12-31]",
          "first_seen:[2020-01-01 TO *]",
          "confidence:[0.8 TO *]",
          "stake:[50 TO *]",
          "party:no*",
          "party:nokja~1",
          "party:micro*",
          "(licensor:nokia OR assignor:nokia) AND type:PATENT_LICENSE",
          "title:acquisition OR title:acquisizione",
          "title:ceo AND quote:company",
          "exclusive:true",
          "language:hu OR language:de",
          "source:agency AND text_es:acuerdo",
          "territory:*",
          "\"Bending Spoons\"~2",
          "party:bbva^3 party:sabadell");

  @TempDir Path folder;

  @Test
  void everySavedSearchFindsInTheStreamWhatItFindsInTheIndex() throws IOException {
    List<DealRecord> deals = deals();
    assertTrue(deals.size() > 200, deals.size() + " deals");
    Path index = index(deals);
    List<SavedSearch> searches = searches(deals);
    try (SearchMonitor monitor = new SearchMonitor();
        DealSearch search = DealSearch.open(index)) {
      assertEquals(Map.of(), monitor.register(searches));
      Map<String, Set<String>> watched = new TreeMap<>();
      for (DealRecord deal : deals) {
        for (String id : monitor.match(deal)) {
          watched.computeIfAbsent(id, i -> new TreeSet<>()).add(deal.id());
        }
      }
      for (SavedSearch saved : searches) {
        assertEquals(
            found(search, saved.query()),
            watched.getOrDefault(saved.id(), Set.of()),
            saved.query());
      }
    }
  }

  private static List<SavedSearch> searches(List<DealRecord> deals) {
    Set<String> queries = new LinkedHashSet<>(QUERIES);
    for (DealType type : DealType.values()) {
      queries.add("type:" + type);
      for (Status status : Status.values()) {
        queries.add("type:" + type + " AND status:" + status);
      }
    }
    for (DealRecord deal : deals) {
      for (RecordParty party : deal.parties()) {
        String name = "\"" + party.name().replace("\"", " ") + "\"";
        queries.add("party:" + name);
        queries.add(name + " AND type:" + deal.type());
        if (party.role() != Role.PARTY) {
          queries.add(party.role().name().toLowerCase(Locale.ROOT) + ":" + name);
        }
      }
    }
    List<SavedSearch> searches = new ArrayList<>();
    queries.forEach(query -> searches.add(Searches.of("s" + searches.size(), query)));
    return searches;
  }

  private static Set<String> found(DealSearch search, String query) {
    Set<String> ids = new TreeSet<>();
    SearchRequest request = SearchRequest.of(query, DealSearch.Order.DATE, SearchRequest.MOST);
    while (request != null) {
      SearchPage page = search.find(request);
      page.deals().forEach(d -> ids.add(d.id()));
      request = page.next() == null ? null : request.after(page.next());
    }
    return ids;
  }

  private Path index(List<DealRecord> deals) throws IOException {
    Path directory = folder.resolve("index");
    DealIndex index = DealIndex.openOrCreate(directory, 1);
    try (ShardWriter writer = index.writer(0)) {
      for (DealRecord deal : deals) {
        writer.upsert(deal);
      }
      writer.commit();
    }
    return directory;
  }

  /** The deals of the corpus, as the job finds them. */
  private static List<DealRecord> deals() throws IOException {
    Extractor extractor = Extractor.load(Language.all());
    Desks desks = new Desks();
    try (Stream<Path> files = Files.list(CORPUS)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          mentions(extractor, line).forEach(desks::take);
        }
      }
    }
    return desks.records();
  }

  private static List<DealMention> mentions(Extractor extractor, String line) {
    Article a = ArticleReader.read(RawInput.of("corpus", InputFormat.JSON, line.getBytes(UTF_8)));
    Extraction found = extractor.extract(a);
    Source source =
        new Source(a.id(), a.source(), found.language(), a.published(), a.title(), null);
    return DealMention.of(found.deals(), found.companies(), source, found.quotes(), a.body());
  }
}
