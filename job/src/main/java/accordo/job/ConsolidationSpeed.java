package accordo.job;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How fast consolidation was.
 *
 * @param seconds from the start of Flink to the end of the job
 * @param all processor seconds of the whole process: also collecting garbage, compiling, writing
 *     checkpoints, Flink's start and the generator
 * @param generate processor seconds of inventing mentions
 * @param dispatch of finding each mention's desk, and sending it there
 * @param desks of the desks
 * @param compose of making records of all their updates
 * @param compiler of compiling, which ends when the job has run for a while
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
    long[] rates,
    long stateBytes) {

  /** Mentions for each second of processor time, all counted but the generator. */
  @JsonProperty("perCore")
  public double perCore() {
    return mentions / (all - generate);
  }

  /** As Markdown. */
  public String table() {
    return """
    | %,d mentions of %,d deals | processor s | µs a mention |
    | --- | ---: | ---: |
    %s%s%s%s%s%s%s
    %,.0f mentions a second of one core; with the generator counted, %,.0f. The state is %,d MB.
    It took %.0f s; mentions a second while each tenth of them came: %s.
    """
        .formatted(
            mentions,
            deals,
            row("dispatch", dispatch),
            row("desks", desks),
            row("records composed", compose),
            row("Java's compiler, once", compiler),
            row(
                "garbage, checkpoints, Flink's start",
                all - generate - dispatch - desks - compose - compiler),
            row("**consolidation**", all - generate),
            row("inventing the mentions", generate),
            perCore(),
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
