package accordo.search;

import accordo.index.Analyzers;
import accordo.index.IndexFields;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.suggest.Lookup.LookupResult;
import org.apache.lucene.search.suggest.analyzing.AnalyzingInfixSuggester;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Companies and people by the start of any word of their names. A thread makes them anew when the
 * index has changed, at leisure: they may lag behind by seconds.
 */
final class Suggestions implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Suggestions.class);
  private static final long EVERY_MILLIS = 500;

  /** Makes them no more than this part of the time. */
  private static final int REST = 20;

  private static final long LONGEST_WAIT_SECONDS = 30;
  private static final int LONGEST_PREFIX = 100;

  private final Refresher refresher;
  private final Thread thread;
  private final CountDownLatch made = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);
  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
  private AnalyzingInfixSuggester suggester;
  private boolean isEmpty;
  private long generation;

  Suggestions(Refresher refresher) {
    this.refresher = refresher;
    this.thread = new Thread(this::run, "search-suggestions");
    thread.setDaemon(true);
    thread.setPriority(Thread.MIN_PRIORITY);
    thread.start();
  }

  /** Those with most deals first. */
  List<Suggestion> of(String prefix, int limit) {
    if (prefix.isBlank()) {
      return List.of();
    }
    String start = prefix.substring(0, Math.min(prefix.length(), LONGEST_PREFIX));
    try {
      if (!made.await(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
        return List.of();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return List.of();
    }
    lock.readLock().lock();
    try {
      return suggester == null || isEmpty
          ? List.of()
          : suggester.lookup(start, limit, true, false).stream()
              .map(Suggestions::suggestion)
              .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot suggest", e);
    } finally {
      lock.readLock().unlock();
    }
  }

  private static Suggestion suggestion(LookupResult found) {
    String key = found.payload.utf8ToString();
    return key.isEmpty()
        ? new Suggestion(
            found.key.toString(), Suggestion.Kind.PERSON, found.key.toString(), found.value)
        : new Suggestion(found.key.toString(), Suggestion.Kind.COMPANY, key, found.value);
  }

  /** Ends without interrupts, which would close the files that are being read. */
  private void run() {
    try {
      long rest = 0;
      while (!closed.await(rest, TimeUnit.MILLISECONDS)) {
        long start = System.nanoTime();
        refresh();
        long took = (System.nanoTime() - start) / 1_000_000;
        rest = Math.max(EVERY_MILLIS, took * REST);
      }
    } catch (InterruptedException e) {
      LOG.debug("closed");
    }
  }

  private void refresh() {
    Snapshot snapshot;
    try {
      snapshot = refresher.acquire();
    } catch (IllegalStateException e) {
      return;
    }
    try {
      if (snapshot.generation() != generation) {
        replace(make(snapshot), snapshot.deals() == 0);
        generation = snapshot.generation();
      }
    } catch (IOException | RuntimeException e) {
      LOG.warn("cannot make suggestions, trying again", e);
    } finally {
      snapshot.release();
    }
  }

  private AnalyzingInfixSuggester make(Snapshot snapshot) throws IOException {
    AnalyzingInfixSuggester fresh =
        new AnalyzingInfixSuggester(new ByteBuffersDirectory(), Analyzers.names());
    Vocabulary vocabulary = snapshot.vocabulary();
    for (Map.Entry<Integer, Integer> company : companies(snapshot).entrySet()) {
      String key = vocabulary.companies.text(company.getKey());
      add(fresh, vocabulary.name(company.getKey()), company.getValue(), key);
    }
    for (Map.Entry<String, Integer> person : people(snapshot).entrySet()) {
      add(fresh, person.getKey(), person.getValue(), "");
    }
    if (snapshot.deals() > 0) {
      fresh.refresh();
    }
    return fresh;
  }

  private static void add(AnalyzingInfixSuggester to, String name, int deals, String key)
      throws IOException {
    BytesRef payload = new BytesRef(key.getBytes(StandardCharsets.UTF_8));
    to.add(new BytesRef(name), null, deals, payload);
  }

  private static Map<Integer, Integer> companies(Snapshot snapshot) {
    try (Tally tally = Tally.take()) {
      for (LeafReaderContext leaf : snapshot.leaves()) {
        var live = leaf.reader().getLiveDocs();
        DealRows rows = snapshot.columns(leaf.ord).rows;
        for (int doc = 0; doc < rows.size(); doc++) {
          if (live == null || live.get(doc)) {
            Arrays.stream(rows.companies(doc)).forEach(tally::add);
          }
        }
      }
      Map<Integer, Integer> counts = new HashMap<>();
      tally.forEach(counts::put);
      return counts;
    }
  }

  /** With the numbers of deals that quote them, those replaced since counted, too. */
  private static Map<String, Integer> people(Snapshot snapshot) throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    for (LeafReaderContext leaf : snapshot.leaves()) {
      Terms terms = leaf.reader().terms(IndexFields.PERSON);
      if (terms != null) {
        TermsEnum people = terms.iterator();
        for (BytesRef person = people.next(); person != null; person = people.next()) {
          counts.merge(person.utf8ToString(), people.docFreq(), Integer::sum);
        }
      }
    }
    return counts;
  }

  private void replace(AnalyzingInfixSuggester fresh, boolean empty) throws IOException {
    lock.writeLock().lock();
    try {
      Optional<AnalyzingInfixSuggester> old = Optional.ofNullable(suggester);
      suggester = fresh;
      isEmpty = empty;
      if (old.isPresent()) {
        old.get().close();
      }
    } finally {
      lock.writeLock().unlock();
      made.countDown();
    }
  }

  @Override
  public void close() {
    closed.countDown();
    try {
      thread.join();
      replace(null, true);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close suggestions", e);
    }
  }
}
