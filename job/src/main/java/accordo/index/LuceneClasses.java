package accordo.index;

import java.lang.invoke.MethodHandles;
import java.util.List;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;

/**
 * Lucene's classes for writing initialise one another: threads that begin with different ones, as
 * the tasks of a job do, may wait for each other for ever. Whoever uses them has them initialised
 * here first, by one thread.
 */
public final class LuceneClasses {
  static {
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      for (Class<?> type : List.of(Codec.class, IndexWriterConfig.class, IndexWriter.class)) {
        lookup.ensureInitialized(type);
      }
    } catch (IllegalAccessException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private LuceneClasses() {}

  /** Returns when they are initialised. */
  public static void await() {
    // the static initialiser has done it, or another thread's has
  }
}
