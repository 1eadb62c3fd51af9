package accordo.job;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How fast consolidation was. Times are of the processor, in seconds.
 *
 * @param seconds of time, from the start of Flink to the end of the job
 * @param all of the whole process
 * @param generate of inventing mentions
 * @param dispatch of finding each mention's desk, and sending it there
 * @param desks of the desks
 * @param compose of making records of all their updates
 * @param compiler of Java's compiler, which has done its work when the job has run for a while
 * @param start of Flink, until the first mention came
 * @param rates mentions a second of time in each tenth of the run
 * @param stateBytes of the largest checkpoint
 */
public record ConsolidationSpeed(
    long mentions,
    int deals,
    double seconds,
    double all,
    double generate,
    double dispatch,
    double desks,
    double compose,
    double compiler,
    double start,
    long[] rates,
    long stateBytes) {

  /** Of the work that each mention makes: that of the boxes, of garbage and checkpoints. */
  @JsonProperty("work")
  public double work() {
    return all - generate - compiler - start;
  }

  /** Mentions for each second of {@link #work()}. */
  @JsonProperty("perCore")
  public double perCore() {
    return mentions / work();
  }

  /** As Markdown. */
  public String table() {
    return """
    | %,d mentions of %,d deals | processor s | µs a mention |
    | --- | ---: | ---: |
    %s%s%s%s%s%s%s%s
    %,.0f mentions a second of one core; with what is paid once counted, %,.0f; with the inventor too, %,.0f. The state is %,d MB.
    It took %.0f s; mentions a second while each tenth of them came: %s.
    """
        .formatted(
            mentions,
            deals,
            row("dispatch", dispatch),
            row("desks", desks),
            row("records composed", compose),
            row("garbage, checkpoints and the rest", work() - dispatch - desks - compose),
            row("**consolidation**", work()),
            row("once: Java's compiler", compiler),
            row("once: Flink's start", start),
            row("inventing the mentions", generate),
            perCore(),
            mentions / (all - generate),
            mentions / all,
            stateBytes >> 20,
            seconds,
            Arrays.stream(rates)
                .mapToObj(r -> String.format(Locale.ROOT, "%,d", r))
                .collect(Collectors.joining(" ")));
  }

  private String row(String name, double processor) {
    return "| %s | %.1f | %.1f |%n".formatted(name, processor, processor * 1e6 / mentions);
  }
}
