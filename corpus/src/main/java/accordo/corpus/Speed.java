package accordo.corpus;

/**
 * How fast stock CoreNLP and Accordo read the same articles on one core.
 *
 * @param name what was read
 * @param articles how many articles
 * @param tokens how many tokens stock CoreNLP finds in them
 * @param stock CoreNLP
 * @param accordo Accordo
 */
record Speed(String name, int articles, int tokens, Side stock, Side accordo) {
  /**
   * One of the two.
   *
   * @param tokensPerSecond of one core's time
   * @param articlesPerSecond of one core's time
   * @param p50Millis within so long half of the articles were read
   * @param p99Millis within so long all but a hundredth were read
   */
  record Side(
      double tokensPerSecond, double articlesPerSecond, double p50Millis, double p99Millis) {
    static Side of(int articles, int tokens, Pass... passes) {
      double seconds = 0;
      double p50 = Double.MAX_VALUE;
      double p99 = Double.MAX_VALUE;
      for (Pass pass : passes) {
        seconds += pass.cpuSeconds();
        p50 = Math.min(p50, pass.percentile(0.5));
        p99 = Math.min(p99, pass.percentile(0.99));
      }
      return new Side(
          passes.length * tokens / seconds, passes.length * articles / seconds, p50, p99);
    }
  }

  /** How many times faster Accordo is. */
  double ratio() {
    return accordo.tokensPerSecond() / stock.tokensPerSecond();
  }
}
