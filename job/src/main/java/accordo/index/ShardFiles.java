package accordo.index;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.ThreadInterruptedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The files of a shard: opened for one writer at a time, and given free whatever happened. */
final class ShardFiles {
  private static final Logger LOG = LoggerFactory.getLogger(ShardFiles.class);

  private ShardFiles() {}

  /** Opens the files of a shard, or says why not. */
  static IndexWriter open(Path shard, IndexWriterConfig config) {
    try {
      return new IndexWriter(FSDirectory.open(shard), config);
    } catch (LockObtainFailedException e) {
      throw new IndexException(
          "the index is being written by another job (" + shard + " is locked): stop it first", e);
    } catch (CorruptIndexException e) {
      throw IndexException.damaged(shard, e);
    } catch (IOException e) {
      throw new IndexException("cannot write " + shard + ": " + e.getMessage(), e);
    }
  }

  /**
   * Drops what was not committed and gives the lock up, also in a thread that is interrupted, as
   * tasks are that Flink cancels: an exception here would bring down their task manager.
   */
  static void giveFree(IndexWriter writer) {
    boolean interrupted = Thread.interrupted();
    try {
      writer.close();
    } catch (ThreadInterruptedException e) {
      interrupted = true;
    } catch (IOException | AlreadyClosedException e) {
      // An interrupt in the middle of a write has closed the files: the next writer tidies up.
      LOG.info("a shard was given free without being tidied up: {}", e.getMessage());
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
