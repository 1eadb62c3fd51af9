package accordo.job;

import accordo.index.ArticleWriter;
import accordo.index.DealIndex;
import accordo.index.StoredArticle;
import java.io.IOException;

/** Box "articles": keeps the articles that tell of deals beside these, for who reads them. */
final class ArticleSink extends ShardedSink<StoredArticle> {
  private static final long serialVersionUID = 1;

  ArticleSink(String directory, int shards) {
    super(directory, shards);
  }

  @Override
  String id(StoredArticle article) {
    return article.id();
  }

  @Override
  Shard<StoredArticle> open(DealIndex index, int shard) {
    return new Articles(index.articleWriter(shard));
  }

  private record Articles(ArticleWriter writer) implements Shard<StoredArticle> {
    @Override
    public void write(StoredArticle article) throws IOException {
      writer.upsert(article);
    }

    @Override
    public void commit() throws IOException {
      writer.commit();
    }

    @Override
    public void close() {
      writer.close();
    }
  }
}
