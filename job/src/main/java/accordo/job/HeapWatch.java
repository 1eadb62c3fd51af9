package accordo.job;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;

/** Tells when one thread has filled the heap. */
final class HeapWatch {
  /** What has taken less than this share of the heap is not what fills it. */
  private static final double LEAST_PART = 0.25;

  private static final com.sun.management.ThreadMXBean THREADS =
      (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final double share;

  HeapWatch(double share) {
    this.share = share;
  }

  /** Bytes that a thread has allocated since it started. */
  static long allocated(long threadId) {
    return THREADS.getThreadAllocatedBytes(threadId);
  }

  /** Whether hardly any heap is free, and a thread that allocated so much can be the reason. */
  boolean isFilledBy(long allocated) {
    long max = Runtime.getRuntime().maxMemory();
    return allocated > LEAST_PART * max && usedAfterCollection() > share * max;
  }

  /** What the last collections could not free; young objects are not counted. */
  private static long usedAfterCollection() {
    long used = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      MemoryUsage usage = pool.getType() == MemoryType.HEAP ? pool.getCollectionUsage() : null;
      used += usage == null ? 0 : usage.getUsed();
    }
    return used;
  }
}
