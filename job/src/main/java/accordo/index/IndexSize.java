package accordo.index;

import java.io.IOException;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;

/**
 * How large an index is.
 *
 * @param total bytes of all files
 * @param stored of these, the records themselves
 */
public record IndexSize(long total, long stored) {
  private static final String STORED_FIELDS = ".fd";

  IndexSize plus(IndexSize other) {
    return new IndexSize(total + other.total, stored + other.stored);
  }

  /** The size of a shard as it was last committed. */
  static IndexSize of(Directory files) throws IOException {
    IndexSize size = new IndexSize(0, 0);
    for (SegmentCommitInfo segment : SegmentInfos.readLatestCommit(files)) {
      if (segment.info.getUseCompoundFile()) {
        var format = segment.info.getCodec().compoundFormat();
        try (Directory parts = format.getCompoundReader(files, segment.info, IOContext.DEFAULT)) {
          size = size.plus(of(parts, parts.listAll()));
        }
      } else {
        size = size.plus(of(files, segment.files().toArray(String[]::new)));
      }
    }
    return size;
  }

  private static IndexSize of(Directory files, String[] names) throws IOException {
    long total = 0;
    long stored = 0;
    for (String name : names) {
      long bytes = files.fileLength(name);
      total += bytes;
      stored += name.contains(STORED_FIELDS) ? bytes : 0;
    }
    return new IndexSize(total, stored);
  }
}
