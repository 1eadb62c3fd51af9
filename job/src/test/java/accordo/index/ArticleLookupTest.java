package accordo.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleLookupTest {
  private static final StoredArticle FIRST =
      new StoredArticle(
          "https://press.example/a?b=c d", "it", null, "2024-03-05", "", "Una 𝔣rase.\nDue.");

  @TempDir Path folder;
  private DealIndex index;

  @BeforeEach
  void create() {
    index = DealIndex.openOrCreate(folder, 3);
  }

  @Test
  void anArticleComesBackAsItWasRead() throws IOException {
    write(FIRST);
    try (ArticleLookup articles = ArticleLookup.open(index)) {
      assertEquals(Optional.of(FIRST), articles.find(FIRST.id()));
      assertEquals(Optional.empty(), articles.find("https://press.example/a"));
    }
  }

  @Test
  void whatIsCommittedLaterIsFoundToo() throws IOException {
    try (ArticleLookup articles = ArticleLookup.open(index)) {
      assertEquals(Optional.empty(), articles.find(FIRST.id()));
      write(FIRST);
      assertEquals(Optional.of(FIRST), articles.find(FIRST.id()));
      StoredArticle second = new StoredArticle("b", "en", "wire", null, "T", "T\nBody");
      write(second);
      assertEquals(Optional.of(second), articles.find("b"));
      assertEquals(2, articles.articles());
    }
  }

  @Test
  void anArticleIsKeptOnceHoweverOftenItIsWritten() throws IOException {
    write(FIRST);
    write(FIRST);
    try (ArticleLookup articles = ArticleLookup.open(index)) {
      assertEquals(1, articles.articles());
    }
  }

  @Test
  void anIndexWithoutArticlesIsReadWithoutChangingIt() throws IOException {
    try (ArticleLookup articles = ArticleLookup.open(index)) {
      assertEquals(0, articles.articles());
    }
    assertTrue(Files.notExists(index.articles(0)));
  }

  @Test
  void damagedArticlesAreNamedByTheCheck() throws IOException {
    write(FIRST);
    index.check();
    Path shard = index.articles(index.shardOf(FIRST.id()));
    try (var files = Files.list(shard)) {
      Path segment = files.filter(f -> f.toString().endsWith(".cfs")).findFirst().orElseThrow();
      byte[] bytes = Files.readAllBytes(segment);
      bytes[bytes.length / 2] ^= 1;
      Files.write(segment, bytes);
    }
    String message = assertThrows(IndexException.class, index::check).getMessage();
    assertTrue(message.contains(shard.toString()), message);
  }

  @Test
  void anIndexIsDeletedWithItsArticles() throws IOException {
    write(FIRST);
    DealIndex.delete(folder);
    assertTrue(Files.notExists(folder));
  }

  private void write(StoredArticle article) throws IOException {
    try (ArticleWriter writer = index.articleWriter(index.shardOf(article.id()))) {
      writer.upsert(article);
      writer.commit();
    }
  }
}
