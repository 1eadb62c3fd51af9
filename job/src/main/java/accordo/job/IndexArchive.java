package accordo.job;

import accordo.consolidate.DealArchive;
import accordo.consolidate.DealRecord;
import accordo.index.DealIndex;
import accordo.index.DealLookup;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** The index as the archive of records that the job has forgotten. */
final class IndexArchive implements DealArchive, AutoCloseable {
  /** What was committed later was made by this job, which does not forget so soon. */
  private static final Duration FRESH = Duration.ofMinutes(5);

  private final Path index;
  private DealLookup lookup;
  private long opened;

  private IndexArchive(Path index) {
    this.index = index;
  }

  /** Opens the archive of an index; where there is none yet, it is empty. */
  record Opener(String index) implements ArchiveOpener {
    @Override
    public DealArchive open() {
      return new IndexArchive(Path.of(index));
    }
  }

  @Override
  public Optional<String> lastSeen(String id) {
    if (opened == 0 || System.nanoTime() - opened > FRESH.toNanos()) {
      close();
      lookup = DealIndex.exists(index) ? DealLookup.open(DealIndex.open(index)) : null;
      opened = System.nanoTime();
    }
    return lookup == null ? Optional.empty() : lookup.find(id).map(DealRecord::lastSeen);
  }

  @Override
  public void close() {
    if (lookup != null) {
      lookup.close();
      lookup = null;
    }
  }
}
