package accordo.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import java.util.Map;

/** Writes a benchmark as a table for people and as JSON for machines. */
public final class BenchmarkTable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private BenchmarkTable() {}

  /** Markdown, in which plain text also reads well. */
  public static String markdown(Benchmark benchmark) {
    StringBuilder out = new StringBuilder();
    out.append(
        "| articles | CoreNLP tokens/s | Accordo tokens/s | times | articles/s | p50 / p99 ms |\n"
            + "|---|---:|---:|---:|---:|---:|\n");
    for (Speed s : benchmark.speeds()) {
      out.append(
          String.format(
              Locale.ROOT,
              "| %s (%d) | %,.0f | %,.0f | %.1f | %,.0f | %.1f / %.1f |%n",
              s.name(),
              s.articles(),
              s.stock().tokensPerSecond(),
              s.accordo().tokensPerSecond(),
              s.ratio(),
              s.accordo().articlesPerSecond(),
              s.accordo().p50Millis(),
              s.accordo().p99Millis()));
    }
    if (!benchmark.gates().isEmpty()) {
      appendGates(benchmark, out);
    }
    out.append("\n| models | loaded in s | heap MB | after GC MB |\n|---|---:|---:|---:|\n");
    for (Footprint f : benchmark.footprints()) {
      out.append(
          String.format(
              Locale.ROOT,
              "| %s | %.1f | %,d | %,d |%n",
              f.name(),
              f.loadSeconds(),
              f.heapMegabytes(),
              f.heapAfterGcMegabytes()));
    }
    return out.toString();
  }

  private static void appendGates(Benchmark benchmark, StringBuilder out) {
    out.append("\n| articles that the gate rejects | articles/s on one core |\n|---|---:|\n");
    for (GateSpeed gate : benchmark.gates()) {
      out.append(
          String.format(
              Locale.ROOT,
              "| %s: %,d of %,d | %,.0f |%n",
              gate.name(),
              gate.rejected(),
              gate.articles(),
              gate.articlesPerSecond()));
    }
  }

  /** All figures, also CoreNLP's percentiles. */
  public static String json(Benchmark benchmark) {
    try {
      return JSON.writerWithDefaultPrettyPrinter()
          .writeValueAsString(
              Map.of(
                  "speeds", benchmark.speeds(),
                  "gates", benchmark.gates(),
                  "footprints", benchmark.footprints()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
