package accordo.search;

import accordo.consolidate.DealJson;
import accordo.consolidate.DealRecord;
import accordo.index.IndexFields;
import accordo.search.set.LruCache;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.StoredFields;

/** Reads the records of hits; those read last are kept. */
final class RecordReader {
  /** Of JSON; as objects records take some three times as much. */
  private static final long MOST_CHARACTERS = 4L << 20;

  private static final Set<String> RECORD = Set.of(IndexFields.RECORD);

  private final LruCache<Key, Kept> kept =
      new LruCache<>(MOST_CHARACTERS, record -> record.characters);

  private record Key(Object segment, int doc) {}

  private record Kept(DealRecord deal, int characters) {}

  List<DealRecord> read(Snapshot snapshot, List<Hit> hits) {
    StoredFields[] open = new StoredFields[snapshot.leaves().size()];
    return hits.stream().map(hit -> read(snapshot, hit, open)).toList();
  }

  DealRecord read(Snapshot snapshot, Hit hit) {
    return read(snapshot, hit, new StoredFields[snapshot.leaves().size()]);
  }

  /**
   * Reads a record.
   *
   * @param open what reads the stored fields of each segment, once it is opened: its buffers serve
   *     all records of a page
   */
  private DealRecord read(Snapshot snapshot, Hit hit, StoredFields[] open) {
    LeafReader segment = snapshot.leaves().get(hit.leaf()).reader();
    Key key = new Key(segment.getCoreCacheHelper().getKey(), hit.doc());
    return kept.get(key, () -> read(segment, hit, open)).deal();
  }

  private static Kept read(LeafReader segment, Hit hit, StoredFields[] open) {
    try {
      if (open[hit.leaf()] == null) {
        open[hit.leaf()] = segment.storedFields();
      }
      String json = open[hit.leaf()].document(hit.doc(), RECORD).get(IndexFields.RECORD);
      return new Kept(DealJson.read(json), json.length());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index", e);
    }
  }
}
