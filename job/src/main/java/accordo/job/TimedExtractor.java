package accordo.job;

import accordo.extract.Extraction;
import accordo.extract.RejectedArticleException;
import accordo.extract.Rejection;
import accordo.text.Article;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * Extracts within a time limit. An extraction that runs over is left to end on a thread that nobody
 * waits for any more, since a parser cannot be interrupted.
 */
final class TimedExtractor implements AutoCloseable {
  private final Function<Article, Extraction> extractor;
  private final Duration limit;
  private ExecutorService worker = newWorker();

  TimedExtractor(Function<Article, Extraction> extractor, Duration limit) {
    this.extractor = extractor;
    this.limit = limit;
  }

  /**
   * Extracts from one article.
   *
   * @throws RejectedArticleException when the article cannot be read or takes too long
   * @throws ExecutionException around whatever else went wrong
   */
  Extraction extract(Article article) throws ExecutionException, InterruptedException {
    Future<Extraction> future = worker.submit(() -> extractor.apply(article));
    try {
      return future.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      worker.shutdownNow();
      worker = newWorker();
      throw new RejectedArticleException(
          Rejection.EXTRACTION_TIMEOUT, "not done after " + limit.toMillis() + " ms");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RejectedArticleException rejected) {
        throw rejected;
      }
      throw e;
    }
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
