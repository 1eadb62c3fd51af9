package accordo.job;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.apache.flink.metrics.Gauge;
import org.apache.flink.metrics.Histogram;
import org.apache.flink.metrics.MetricGroup;
import org.apache.flink.runtime.metrics.DescriptiveStatisticsHistogram;

/** How long articles take, and how old they are when they are read. */
final class ExtractionMetrics {
  private static final int WINDOW = 1000;
  private static final long MICROS = 1000;

  private final Histogram micros;
  private long publishedMillis = -1;

  ExtractionMetrics(MetricGroup group) {
    micros = group.histogram("extraction-micros", new DescriptiveStatisticsHistogram(WINDOW));
    group.gauge("publication-lag-seconds", (Gauge<Long>) this::lagSeconds);
  }

  void extracted(String published, long nanos) {
    micros.update(nanos / MICROS);
    if (published != null) {
      publishedMillis =
          LocalDate.parse(published).atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }
  }

  private long lagSeconds() {
    return publishedMillis < 0
        ? -1
        : Duration.between(Instant.ofEpochMilli(publishedMillis), Instant.now()).toSeconds();
  }
}
