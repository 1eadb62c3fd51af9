package accordo.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * Finds the articles that a job keeps beside its deals, those that it has committed just now too;
 * safe for many threads.
 */
public final class ArticleLookup implements AutoCloseable {
  private final DealIndex index;
  private final List<Shard> shards = new ArrayList<>();

  private ArticleLookup(DealIndex index) {
    this.index = index;
    for (int shard = 0; shard < index.shards(); shard++) {
      shards.add(new Shard(index.articles(shard)));
    }
  }

  public static ArticleLookup open(DealIndex index) {
    return new ArticleLookup(index);
  }

  /** The article of an id; empty when there is none, or the job does not keep articles. */
  public Optional<StoredArticle> find(String id) {
    Shard shard = shards.get(index.shardOf(id));
    try {
      Optional<StoredArticle> found = shard.find(id);
      return found.isEmpty() && shard.refresh() ? shard.find(id) : found;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot look up article " + id, e);
    }
  }

  /** How many articles there are. */
  public long articles() {
    try {
      long articles = 0;
      for (Shard shard : shards) {
        shard.refresh();
        articles += shard.articles();
      }
      return articles;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot count the articles", e);
    }
  }

  @Override
  public void close() {
    try {
      for (Shard shard : shards) {
        shard.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close the articles", e);
    }
  }

  /** One shard, which may come to be only later. */
  private static final class Shard {
    private final Path path;
    private SearcherManager manager;

    Shard(Path path) {
      this.path = path;
    }

    /** Sees the last commit; false where there is none yet. */
    synchronized boolean refresh() throws IOException {
      try {
        if (manager == null) {
          manager = open();
        } else {
          manager.maybeRefreshBlocking();
        }
      } catch (IndexNotFoundException e) {
        // The index is being made anew: what was there is still shown.
      }
      return manager != null;
    }

    private SearcherManager open() throws IOException {
      if (!Files.exists(path)) {
        return null; // opening would make it
      }
      Directory files = FSDirectory.open(path);
      return DirectoryReader.indexExists(files)
          ? new SearcherManager(files, new SearcherFactory())
          : null;
    }

    Optional<StoredArticle> find(String id) throws IOException {
      SearcherManager current = current();
      if (current == null) {
        return Optional.empty();
      }
      IndexSearcher searcher = current.acquire();
      try {
        TopDocs found = searcher.search(new TermQuery(ArticleDocument.id(id)), 1);
        return found.scoreDocs.length == 0
            ? Optional.empty()
            : Optional.of(
                ArticleDocument.article(searcher.storedFields().document(found.scoreDocs[0].doc)));
      } finally {
        current.release(searcher);
      }
    }

    long articles() throws IOException {
      SearcherManager current = current();
      if (current == null) {
        return 0;
      }
      IndexSearcher searcher = current.acquire();
      try {
        return searcher.getIndexReader().numDocs();
      } finally {
        current.release(searcher);
      }
    }

    private synchronized SearcherManager current() {
      return manager;
    }

    synchronized void close() throws IOException {
      if (manager != null) {
        manager.close();
      }
    }
  }
}
