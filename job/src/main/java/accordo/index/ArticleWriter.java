package accordo.index;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.codecs.lucene912.Lucene912Codec;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;

/** Writes the articles of one shard; at most one at a time, in whatever process. */
public final class ArticleWriter implements AutoCloseable {
  private static final double BUFFER_MB = 16;

  private final IndexWriter writer;

  private ArticleWriter(IndexWriter writer) {
    this.writer = writer;
  }

  static ArticleWriter open(Path shard) {
    IndexWriterConfig config =
        new IndexWriterConfig(new KeywordAnalyzer())
            .setCodec(new Lucene912Codec(Lucene912Codec.Mode.BEST_COMPRESSION))
            .setRAMBufferSizeMB(BUFFER_MB)
            .setCommitOnClose(false);
    return new ArticleWriter(ShardFiles.open(shard, config));
  }

  /** Adds an article, in place of the one with the same id. */
  public void upsert(StoredArticle article) throws IOException {
    writer.updateDocument(ArticleDocument.id(article.id()), ArticleDocument.of(article));
  }

  /** Makes all upserts so far durable and visible to new readers. */
  public void commit() throws IOException {
    writer.commit();
  }

  /** Gives the shard free; what was not committed is lost. */
  @Override
  public void close() {
    ShardFiles.giveFree(writer);
  }
}
