package accordo.search;

import accordo.index.DealIndex;
import accordo.index.IndexException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.DirectoryReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks again and again whether shards have new commits, and makes a {@link Snapshot} of them; who
 * still reads the one before keeps it.
 */
final class Refresher implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Refresher.class);
  private static final long EVERY_MILLIS = 200;

  private final Vocabulary vocabulary = new Vocabulary();
  private final Thread thread;
  private DealIndex index;
  private String identity;
  private DirectoryReader[] shards;
  private volatile Snapshot current;
  private final CountDownLatch closing = new CountDownLatch(1);
  private volatile boolean closed;

  Refresher(DealIndex index) {
    this.index = index;
    this.shards = new DirectoryReader[index.shards()];
    this.identity = DealIndex.identity(index.directory()).orElse("");
    refresh();
    this.thread = new Thread(this::run, "search-refresh");
    thread.setDaemon(true);
    thread.start();
  }

  /** The present snapshot, to be released by the caller. */
  Snapshot acquire() {
    while (!closed) {
      Snapshot snapshot = current;
      if (snapshot.tryAcquire()) {
        return snapshot;
      }
    }
    throw new IllegalStateException("the search is closed");
  }

  /** Ends without interrupts, which would close the files that are being read. */
  private void run() {
    try {
      while (!closing.await(EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
        tryRefresh();
      }
    } catch (InterruptedException e) {
      LOG.debug("closed");
    }
  }

  private void tryRefresh() {
    try {
      refresh();
    } catch (RuntimeException e) {
      LOG.warn("cannot see what is new in {}, trying again", index.directory(), e);
    }
  }

  private synchronized void refresh() {
    boolean changed = current == null || reopen();
    for (int shard = 0; shard < shards.length && !closed; shard++) {
      changed |= refresh(shard);
    }
    if (changed && !closed) {
      publish();
    }
  }

  /** Opens the index that has come in place of the one that was open, if so. */
  private boolean reopen() {
    String now = DealIndex.identity(index.directory()).orElse(identity);
    if (now.equals(identity)) {
      return false;
    }
    DealIndex other = DealIndex.open(index.directory());
    for (int shard = 0; shard < shards.length; shard++) {
      drop(shard);
    }
    index = other;
    identity = now;
    shards = new DirectoryReader[index.shards()];
    return true;
  }

  private boolean refresh(int shard) {
    try {
      if (shards[shard] == null) {
        shards[shard] = index.reader(shard).orElse(null);
        return shards[shard] != null;
      }
      DirectoryReader newer = DirectoryReader.openIfChanged(shards[shard]);
      if (newer == null) {
        return false;
      }
      shards[shard].close();
      shards[shard] = newer;
      return true;
    } catch (IOException | IndexException | IllegalStateException e) {
      // The index was made anew meanwhile: its files are others, what was opened is of no use.
      LOG.info("opening shard {} of {} anew", shard, index.directory(), e);
      drop(shard);
      return true;
    }
  }

  private void drop(int shard) {
    DirectoryReader old = shards[shard];
    shards[shard] = null;
    try {
      if (old != null) {
        old.close();
      }
    } catch (IOException e) {
      LOG.debug("closing what is gone", e);
    }
  }

  private void publish() {
    List<DirectoryReader> open = Arrays.stream(shards).filter(Objects::nonNull).toList();
    Snapshot before = current;
    try {
      current = new Snapshot(open, before, vocabulary);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index in " + index.directory(), e);
    }
    if (before != null) {
      before.release();
    }
  }

  @Override
  public void close() {
    closed = true;
    closing.countDown();
    synchronized (this) {
      current.release();
      for (int shard = 0; shard < shards.length; shard++) {
        drop(shard);
      }
    }
  }
}
