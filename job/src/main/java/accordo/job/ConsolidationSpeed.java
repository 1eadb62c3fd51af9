package accordo.job;

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
    long[] rates,
    long stateBytes) {

  /** Mentions for each second of processor time, all counted but the generator. */
  public double perCore() {
    return mentions / (all - generate);
  }

  /** As Markdown. */
  public String table() {
    return """
    | %,d mentions of %,d deals | processor s | µs a mention |
    | --- | ---: | ---: |
    %s%s%s%s%s%s
    %,.0f mentions a second of one core; with the generator counted, %,.0f. It took %.0f s; mentions a second in each tenth of that: %s. \
    The state is %,d MB.
    """
        .formatted(
            mentions,
            deals,
            row("dispatch", dispatch),
            row("desks", desks),
            row("records composed", compose),
            row(
                "garbage, compiler, checkpoints, Flink",
                all - generate - dispatch - desks - compose),
            row("**consolidation**", all - generate),
            row("inventing the mentions", generate),
            perCore(),
            mentions / all,
            seconds,
            Arrays.stream(rates)
                .mapToObj(r -> String.format(Locale.ROOT, "%,d", r))
                .collect(Collectors.joining(" ")),
            stateBytes >> 20);
  }

  private String row(String name, double processor) {
    return "| %s | %.1f | %.1f |%n".formatted(name, processor, processor * 1e6 / mentions);
  }
}
