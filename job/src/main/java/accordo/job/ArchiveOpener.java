package accordo.job;

import accordo.consolidate.DealArchive;
import java.io.Serializable;

/** Opens, where a subtask runs, the records that were made before. */
@FunctionalInterface
interface ArchiveOpener extends Serializable {
  /** For a job that writes no index. */
  ArchiveOpener NONE = () -> DealArchive.NONE;

  DealArchive open();
}
