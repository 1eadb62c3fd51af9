package accordo.job;

import accordo.extract.Extraction;
import accordo.extract.RejectedArticleException;
import accordo.extract.Rejection;
import accordo.text.Article;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * Extracts within limits. An extraction that goes beyond them is interrupted, and left to end on a
 * thread that nobody waits for any more.
 */
final class TimedExtractor implements AutoCloseable {
  private static final long LOOK_EVERY_MILLIS = 20;

  private final Function<Article, Extraction> extractor;
  private final long limitMillis;
  private final HeapWatch heap;
  private ExecutorService worker = newWorker();
  private volatile long workerThread;

  TimedExtractor(Function<Article, Extraction> extractor, ArticleLimits limits) {
    this.extractor = extractor;
    this.limitMillis = limits.time().toMillis();
    this.heap = new HeapWatch(limits.heapShare());
  }

  /**
   * Extracts from one article.
   *
   * @throws RejectedArticleException when the article cannot be read or goes beyond the limits
   * @throws ExecutionException around whatever else went wrong
   */
  Extraction extract(Article article) throws ExecutionException, InterruptedException {
    Future<Extraction> future =
        worker.submit(
            () -> {
              workerThread = Thread.currentThread().getId();
              return extractor.apply(article);
            });
    try {
      return await(future);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RejectedArticleException rejected) {
        throw rejected;
      }
      throw e;
    }
  }

  private Extraction await(Future<Extraction> future)
      throws ExecutionException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(limitMillis);
    long before = -1;
    while (true) {
      try {
        return future.get(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        long allocated = HeapWatch.allocated(workerThread);
        before = before < 0 ? allocated : before;
        if (heap.isFilledBy(allocated - before)) {
          throw giveUp(Rejection.EXTRACTION_MEMORY, "it has filled the heap");
        }
        if (System.nanoTime() > end) {
          throw giveUp(Rejection.EXTRACTION_TIMEOUT, "not done after " + limitMillis + " ms");
        }
      }
    }
  }

  private RejectedArticleException giveUp(Rejection reason, String message) {
    worker.shutdownNow();
    worker = newWorker();
    return new RejectedArticleException(reason, message);
  }

  @Override
  public void close() {
    worker.shutdownNow();
  }

  private static ExecutorService newWorker() {
    return Executors.newSingleThreadExecutor(
        task -> {
          Thread thread = new Thread(task, "accordo-extract");
          thread.setDaemon(true);
          return thread;
        });
  }
}
