package accordo.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.connector.file.src.FileSourceSplit;
import org.apache.flink.connector.file.src.reader.BulkFormat;
import org.apache.flink.connector.file.src.util.ArrayResultIterator;
import org.apache.flink.connector.file.src.util.CheckpointedPosition;
import org.apache.flink.core.fs.Path;

/** Reads article files for Flink's file source: one file is one split, read from its beginning. */
final class ArticleFileFormat implements BulkFormat<RawInput, FileSourceSplit> {
  private static final long serialVersionUID = 1;
  private static final int BATCH_INPUTS = 64;
  private static final int BATCH_BYTES = 1 << 20;

  @Override
  public Reader<RawInput> createReader(Configuration config, FileSourceSplit split) {
    return new FileReader(split.path(), 0);
  }

  /** Starts the file again and passes over what was read before the checkpoint. */
  @Override
  public Reader<RawInput> restoreReader(Configuration config, FileSourceSplit split) {
    long read =
        split.getReaderPosition().map(CheckpointedPosition::getRecordsAfterOffset).orElse(0L);
    return new FileReader(split.path(), read);
  }

  @Override
  public boolean isSplittable() {
    return false;
  }

  @Override
  public TypeInformation<RawInput> getProducedType() {
    return TypeInformation.of(RawInput.class);
  }

  private static final class FileReader implements Reader<RawInput> {
    private final ArticleFile file;
    private long read;

    FileReader(Path path, long alreadyRead) {
      String name = path.toUri().getScheme() == null ? path.toString() : readable(path);
      this.file = new ArticleFile(name, () -> path.getFileSystem().open(path));
      while (read < alreadyRead && file.next() != null) {
        read++;
      }
    }

    @Override
    public RecordIterator<RawInput> readBatch() {
      List<RawInput> batch = new ArrayList<>();
      int bytes = 0;
      RawInput input = null;
      while (batch.size() < BATCH_INPUTS && bytes < BATCH_BYTES && (input = file.next()) != null) {
        batch.add(input);
        bytes += input.bytes().length;
      }
      if (batch.isEmpty()) {
        return null;
      }
      ArrayResultIterator<RawInput> records = new ArrayResultIterator<>();
      records.set(
          batch.toArray(RawInput[]::new), batch.size(), CheckpointedPosition.NO_OFFSET, read);
      read += batch.size();
      return records;
    }

    @Override
    public void close() throws IOException {
      file.close();
    }

    private static String readable(Path path) {
      return path.toUri().getScheme().equals("file") ? path.getPath() : path.toString();
    }
  }
}
