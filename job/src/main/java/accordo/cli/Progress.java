package accordo.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A progress bar on standard error, silent where that is no terminal. */
final class Progress implements AutoCloseable {
  private final ProgressBar bar;

  private Progress(ProgressBar bar) {
    this.bar = bar;
  }

  /** A bar for so many items, or -1 where the number is not known. */
  static Progress of(String unit, long items) {
    if (!Terminal.isInteractive()) {
      return new Progress(null);
    }
    return new Progress(
        new ProgressBarBuilder()
            .setInitialMax(items)
            .setUnit(" " + unit, 1)
            .setTaskName("accordo")
            .setStyle(ProgressBarStyle.ASCII)
            .build());
  }

  void at(long done) {
    if (bar != null) {
      bar.stepTo(done);
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
