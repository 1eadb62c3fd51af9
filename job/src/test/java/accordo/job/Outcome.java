package accordo.job;

import accordo.consolidate.DealRecord;
import accordo.index.ArticleLookup;
import accordo.index.DealDocument;
import accordo.index.DealIndex;
import accordo.ingest.Reject;
import accordo.ingest.RejectJson;
import accordo.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.ScoreDoc;

/** What a job left behind in a folder. */
record Outcome(Path folder) {
  List<Setting> settings(Object... from) {
    return List.of(
        setting("from", String.join(",", List.of(from).stream().map(Object::toString).toList())),
        setting("languages", Language.named("en").code()),
        setting("index", folder.resolve("index").toString()),
        setting("rejects", folder.resolve("rejects.jsonl").toString()),
        setting("parallelism", "2"));
  }

  static Setting setting(String key, String value) {
    return new Setting(key, value, "test");
  }

  /** The records in the index, by their ids. */
  List<DealRecord> deals() {
    try (IndexReader reader = DealIndex.open(folder.resolve("index")).reader()) {
      StoredFields stored = reader.storedFields();
      List<DealRecord> deals = new ArrayList<>();
      int most = Math.max(1, reader.maxDoc());
      for (ScoreDoc hit :
          new IndexSearcher(reader).search(new MatchAllDocsQuery(), most).scoreDocs) {
        Document document = stored.document(hit.doc);
        deals.add(DealDocument.record(document));
      }
      deals.sort(Comparator.comparing(DealRecord::id));
      return deals;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many articles are kept beside the records. */
  long articles() {
    try (ArticleLookup lookup = ArticleLookup.open(DealIndex.open(folder.resolve("index")))) {
      return lookup.articles();
    }
  }

  List<Reject> rejects() {
    try {
      return Files.readAllLines(folder.resolve("rejects.jsonl")).stream()
          .map(RejectJson::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
