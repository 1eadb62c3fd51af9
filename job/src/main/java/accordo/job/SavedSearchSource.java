package accordo.job;

import accordo.alert.SavedSearch;
import accordo.alert.SavedSearchNews;
import accordo.alert.SearchStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.flink.api.connector.source.Boundedness;
import org.apache.flink.api.connector.source.ReaderOutput;
import org.apache.flink.api.connector.source.Source;
import org.apache.flink.api.connector.source.SourceReader;
import org.apache.flink.api.connector.source.SourceReaderContext;
import org.apache.flink.api.connector.source.SplitEnumerator;
import org.apache.flink.api.connector.source.SplitEnumeratorContext;
import org.apache.flink.core.io.InputStatus;
import org.apache.flink.core.io.SimpleVersionedSerializer;

/**
 * Watches a file of saved searches: tells what is in it, then what changes. To be run by one
 * reader, which keeps no state: after a restart it tells all again.
 */
final class SavedSearchSource implements Source<SavedSearchNews, NoSplit, Void> {
  private static final long serialVersionUID = 1;

  private final String file;
  private final Duration watch;

  /**
   * Makes a source.
   *
   * @param watch how often to look, or null to look once
   */
  SavedSearchSource(String file, Duration watch) {
    this.file = file;
    this.watch = watch;
  }

  @Override
  public Boundedness getBoundedness() {
    return watch == null ? Boundedness.BOUNDED : Boundedness.CONTINUOUS_UNBOUNDED;
  }

  @Override
  public SourceReader<SavedSearchNews, NoSplit> createReader(SourceReaderContext context) {
    return new Reader(Path.of(file), watch);
  }

  @Override
  public SplitEnumerator<NoSplit, Void> createEnumerator(SplitEnumeratorContext<NoSplit> context) {
    return new NoSplit.Enumerator();
  }

  @Override
  public SplitEnumerator<NoSplit, Void> restoreEnumerator(
      SplitEnumeratorContext<NoSplit> context, Void nothing) {
    return new NoSplit.Enumerator();
  }

  @Override
  public SimpleVersionedSerializer<NoSplit> getSplitSerializer() {
    return new NoSplit.Serializer<>();
  }

  @Override
  public SimpleVersionedSerializer<Void> getEnumeratorCheckpointSerializer() {
    return new NoSplit.Serializer<>();
  }

  /** Compares what is in the file with what was told. */
  private static final class Reader implements SourceReader<SavedSearchNews, NoSplit> {
    private final Path file;
    private final Duration watch;
    private final Map<String, SavedSearch> told = new HashMap<>();
    private final Queue<SavedSearchNews> news = new ArrayDeque<>();
    private List<Object> stamp;

    Reader(Path file, Duration watch) {
      this.file = file;
      this.watch = watch;
    }

    @Override
    public void start() {}

    @Override
    public InputStatus pollNext(ReaderOutput<SavedSearchNews> output) throws IOException {
      if (news.isEmpty()) {
        look();
      }
      SavedSearchNews next = news.poll();
      if (next != null) {
        output.collect(next);
        return InputStatus.MORE_AVAILABLE;
      }
      return watch == null ? InputStatus.END_OF_INPUT : InputStatus.NOTHING_AVAILABLE;
    }

    private void look() throws IOException {
      List<Object> now = stamp();
      if (now.equals(stamp)) {
        return;
      }
      stamp = now;
      Map<String, SavedSearch> gone = new HashMap<>(told);
      try (SearchStore store = SearchStore.of(file.toString(), Map.of())) {
        for (SavedSearch search : store.all()) {
          gone.remove(search.id());
          if (!search.equals(told.put(search.id(), search))) {
            news.add(SavedSearchNews.of(search));
          }
        }
      }
      for (String id : gone.keySet()) {
        told.remove(id);
        news.add(SavedSearchNews.removal(id));
      }
    }

    /** Differs whenever the file does: it is never changed, only replaced. */
    private List<Object> stamp() throws IOException {
      if (!Files.exists(file)) {
        return List.of();
      }
      BasicFileAttributes a = Files.readAttributes(file, BasicFileAttributes.class);
      return List.of(a.lastModifiedTime(), a.size(), Objects.toString(a.fileKey()));
    }

    @Override
    public CompletableFuture<Void> isAvailable() {
      long millis = watch == null || !news.isEmpty() ? 0 : watch.toMillis();
      return new CompletableFuture<Void>().completeOnTimeout(null, millis, TimeUnit.MILLISECONDS);
    }

    @Override
    public List<NoSplit> snapshotState(long checkpoint) {
      return List.of();
    }

    @Override
    public void addSplits(List<NoSplit> splits) {}

    @Override
    public void notifyNoMoreSplits() {}

    @Override
    public void close() {}
  }
}
