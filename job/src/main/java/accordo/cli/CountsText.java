package accordo.cli;

import accordo.job.Counts;

/** What became of the inputs of a job, as one line. */
final class CountsText {
  private CountsText() {}

  static String of(Counts c) {
    return ("%,d inputs: %,d articles read (%,d with deals), %,d duplicates, %,d rejected; "
            + "%,d mentions of %,d deals")
        .formatted(
            c.inputs(),
            c.articles(),
            c.extracted(),
            c.duplicates(),
            c.rejects(),
            c.mentions(),
            c.deals());
  }
}
