package accordo.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * A directory of Lucene indexes, the shards: of deals and, apart from them, of the articles that
 * tell of deals. Their number is chosen when the index is made and stored in it; a deal always
 * lives in the same shard, whoever writes it, and so does an article.
 */
public final class DealIndex {
  static {
    LuceneClasses.await();
  }

  private static final String SETTINGS = "accordo-index.properties";
  private static final String SHARDS = "shards";
  private static final String FORMAT = "format";
  private static final String CURRENT_FORMAT = "2";

  private final Path directory;
  private final int shards;

  private DealIndex(Path directory, int shards) {
    this.directory = directory;
    this.shards = shards;
  }

  /**
   * Opens an index.
   *
   * @throws IndexException when the directory holds none
   */
  public static DealIndex open(Path directory) {
    try {
      return new DealIndex(directory, storedShards(directory));
    } catch (NoSuchFileException e) {
      throw new IndexException("there is no index in " + directory, e);
    } catch (IOException e) {
      throw new IndexException("cannot read the index in " + directory, e);
    }
  }

  /**
   * Opens an index, or makes an empty one.
   *
   * @param shards for a new index; an existing one keeps the number that it has
   */
  public static DealIndex openOrCreate(Path directory, int shards) {
    if (shards < 1) {
      throw new IllegalArgumentException("an index needs at least one shard, not " + shards);
    }
    if (!exists(directory)) {
      create(directory, shards);
    }
    return open(directory);
  }

  public static boolean exists(Path directory) {
    return Files.exists(directory.resolve(SETTINGS));
  }

  public Path directory() {
    return directory;
  }

  /** What differs when the index of a directory was made anew; empty while there is none. */
  public static Optional<String> identity(Path directory) {
    try {
      var file = Files.readAttributes(directory.resolve(SETTINGS), BasicFileAttributes.class);
      return Optional.of(file.fileKey() + " " + file.lastModifiedTime());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  public int shards() {
    return shards;
  }

  /** The shard of a deal or an article, from 0. */
  public int shardOf(String id) {
    return shardOf(id, shards);
  }

  /** The shard of a deal or an article in an index with so many shards. */
  public static int shardOf(String id, int shards) {
    return Math.floorMod(id.hashCode(), shards);
  }

  /**
   * Opens a shard for writing, until it is closed.
   *
   * @throws IndexException when someone else is writing it
   */
  public ShardWriter writer(int shard) {
    return ShardWriter.open(path(shard));
  }

  /**
   * Opens the articles of a shard for writing, until it is closed.
   *
   * @throws IndexException when someone else is writing them
   */
  public ArticleWriter articleWriter(int shard) {
    return ArticleWriter.open(articles(shard));
  }

  /** A reader of all shards as they were last committed; to be closed by the caller. */
  public IndexReader reader() {
    List<IndexReader> readers = new ArrayList<>();
    try {
      for (int shard = 0; shard < shards; shard++) {
        reader(shard).ifPresent(readers::add);
      }
      return new MultiReader(readers.toArray(IndexReader[]::new));
    } catch (IOException e) {
      throw new IndexException("cannot read the index in " + directory, e);
    }
  }

  /** A reader of one shard as it was last committed; empty where nothing was committed yet. */
  public Optional<DirectoryReader> reader(int shard) {
    try {
      Directory files = FSDirectory.open(path(shard));
      return DirectoryReader.indexExists(files)
          ? Optional.of(DirectoryReader.open(files))
          : Optional.empty();
    } catch (IOException | IllegalArgumentException e) {
      throw IndexException.damaged(path(shard), e);
    }
  }

  /** How large all shards are, as they were last committed. */
  public IndexSize size() {
    IndexSize size = new IndexSize(0, 0);
    for (int shard = 0; shard < shards; shard++) {
      try (Directory files = FSDirectory.open(path(shard))) {
        size = DirectoryReader.indexExists(files) ? size.plus(IndexSize.of(files)) : size;
      } catch (IOException e) {
        throw IndexException.damaged(path(shard), e);
      }
    }
    return size;
  }

  /**
   * Reads all shards through.
   *
   * @throws IndexException naming the shard that is damaged, and what to do
   */
  public void check() {
    for (int shard = 0; shard < shards; shard++) {
      check(path(shard));
      check(articles(shard));
    }
  }

  private static void check(Path shard) {
    if (Files.exists(shard)) {
      try (Directory files = FSDirectory.open(shard)) {
        if (DirectoryReader.indexExists(files)) {
          check(files);
        }
      } catch (IOException | IllegalArgumentException e) {
        throw IndexException.damaged(shard, e);
      }
    }
  }

  private static void check(Directory files) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(files)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        leaf.reader().checkIntegrity();
      }
    }
  }

  /** Removes an index whole, damaged or not, where there is one. */
  public static void delete(Path directory) {
    if (!exists(directory)) {
      return;
    }
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot remove the index in " + directory, e);
    }
  }

  /** Where the articles of a shard lie; nothing may be there. */
  Path articles(int shard) {
    return directory.resolve("articles-" + shard);
  }

  private Path path(int shard) {
    return directory.resolve("shard-" + shard);
  }

  private static int storedShards(Path directory) throws IOException {
    Properties settings = new Properties();
    try (var in = Files.newBufferedReader(directory.resolve(SETTINGS))) {
      settings.load(in);
    }
    if (!CURRENT_FORMAT.equals(settings.getProperty(FORMAT))) {
      throw new IndexException(
          "the index in %s has format %s, this version reads format %s: make it anew with accordo run --rebuild"
              .formatted(directory, settings.getProperty(FORMAT), CURRENT_FORMAT));
    }
    return Integer.parseInt(settings.getProperty(SHARDS));
  }

  /** Several jobs may do so at once; they all say the same. Shards come with their writers. */
  private static void create(Path directory, int shards) {
    try {
      Files.createDirectories(directory);
      Path draft = Files.createTempFile(directory, SETTINGS, ".new");
      Files.writeString(draft, FORMAT + "=" + CURRENT_FORMAT + "\n" + SHARDS + "=" + shards + "\n");
      Files.move(draft, directory.resolve(SETTINGS), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make an index in " + directory, e);
    }
  }
}
