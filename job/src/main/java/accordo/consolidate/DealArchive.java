package accordo.consolidate;

import java.util.Optional;

/** The records that were made before, where they are kept longer than the state of the job. */
@FunctionalInterface
public interface DealArchive {
  /** Where there is none. */
  DealArchive NONE = id -> Optional.empty();

  /** The date of the last article of a record; empty when there is no such record. */
  Optional<String> lastSeen(String id);
}
