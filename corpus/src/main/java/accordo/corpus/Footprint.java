package accordo.corpus;

/**
 * What it takes to have the models loaded.
 *
 * @param name whose
 * @param loadSeconds by the clock
 * @param heapMegabytes used right after loading
 * @param heapAfterGcMegabytes used after a full collection
 */
record Footprint(String name, double loadSeconds, long heapMegabytes, long heapAfterGcMegabytes) {
  private static final int MEGABYTE = 20;

  /** Loads and measures. */
  static Footprint of(String name, Runnable loader) {
    long before = usedAfterGc();
    long start = System.nanoTime();
    loader.run();
    double seconds = (System.nanoTime() - start) / 1e9;
    long used = used() - before;
    return new Footprint(name, seconds, used, usedAfterGc() - before);
  }

  private static long usedAfterGc() {
    System.gc();
    System.gc();
    return used();
  }

  private static long used() {
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) >> MEGABYTE;
  }
}
