package accordo.web;

import accordo.consolidate.DealRecord;
import accordo.index.ArticleWriter;
import accordo.index.DealIndex;
import accordo.index.ShardWriter;
import accordo.index.StoredArticle;
import accordo.text.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** A real server over a real index. */
final class PageServer implements AutoCloseable {
  private static final int SHARDS = 2;

  private final WebServer server;

  private PageServer(WebServer server) {
    this.server = server;
  }

  /** Indexes deals and their articles in a directory and serves them at a free port. */
  static PageServer of(List<DealRecord> deals, List<Article> articles, Path directory) {
    DealIndex index = DealIndex.openOrCreate(directory, SHARDS);
    for (int shard = 0; shard < SHARDS; shard++) {
      write(index, shard, deals, articles);
    }
    return new PageServer(WebServer.start(WebConfig.local(directory)));
  }

  private static void write(
      DealIndex index, int shard, List<DealRecord> deals, List<Article> articles) {
    try (ShardWriter writer = index.writer(shard);
        ArticleWriter articleWriter = index.articleWriter(shard)) {
      for (DealRecord deal : deals) {
        if (index.shardOf(deal.id()) == shard) {
          writer.upsert(deal);
        }
      }
      for (Article article : articles) {
        if (index.shardOf(article.id()) == shard) {
          articleWriter.upsert(stored(article));
        }
      }
      articleWriter.commit();
      writer.commit();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the index", e);
    }
  }

  private static StoredArticle stored(Article article) {
    return new StoredArticle(
        article.id(),
        article.language(),
        article.source(),
        article.published(),
        article.title(),
        article.text());
  }

  /** The address of a page by its path. */
  String at(String path) {
    return server.address() + path.substring(1);
  }

  @Override
  public void close() {
    server.close();
  }
}
