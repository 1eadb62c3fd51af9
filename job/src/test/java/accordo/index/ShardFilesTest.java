package accordo.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShardFilesTest {
  @TempDir Path shard;

  @Test
  void aShardIsGivenFreeAlsoByAThreadThatWasInterrupted() throws IOException {
    IndexWriter interrupted = open();
    interrupted.addDocument(new Document());
    interrupted.commit();
    for (int i = 0; i < 10; i++) {
      interrupted.addDocument(new Document());
    }
    Thread.currentThread().interrupt();
    ShardFiles.giveFree(interrupted);
    assertTrue(Thread.interrupted(), "who cancels wants to know that it was heard");

    IndexWriter next = open();
    assertEquals(1, next.getDocStats().numDocs);
    ShardFiles.giveFree(next);
  }

  /** Every second document makes a segment, so that there are files to tidy up. */
  private IndexWriter open() {
    return ShardFiles.open(
        shard, new IndexWriterConfig().setMaxBufferedDocs(2).setCommitOnClose(false));
  }
}
