package accordo.search;

import accordo.consolidate.DealJson;
import accordo.consolidate.DealRecord;
import accordo.index.IndexFields;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.LeafReader;

/** Reads the records of hits; those read last are kept. */
final class RecordReader {
  /** Of JSON; as objects records take some three times as much. */
  private static final long MOST_CHARACTERS = 16L << 20;

  private static final Set<String> RECORD = Set.of(IndexFields.RECORD);

  private final LruCache<Key, Kept> kept =
      new LruCache<>(MOST_CHARACTERS, record -> record.characters);

  private record Key(Object segment, int doc) {}

  private record Kept(DealRecord deal, int characters) {}

  List<DealRecord> read(Snapshot snapshot, List<Hit> hits) {
    return hits.stream().map(hit -> read(snapshot, hit)).toList();
  }

  DealRecord read(Snapshot snapshot, Hit hit) {
    LeafReader segment = snapshot.leaves().get(hit.leaf()).reader();
    Key key = new Key(segment.getCoreCacheHelper().getKey(), hit.doc());
    return kept.get(key, () -> read(segment, hit.doc())).deal();
  }

  private static Kept read(LeafReader segment, int doc) {
    try {
      String json = segment.storedFields().document(doc, RECORD).get(IndexFields.RECORD);
      return new Kept(DealJson.read(json), json.length());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index", e);
    }
  }
}
