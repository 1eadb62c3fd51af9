package accordo.fact;

import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.deal.Status;
import accordo.text.Resources;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a verb in the negative says of its deal: "ne rachètera pas" denies it, "ne fournira plus"
 * ends it. Lines of {@code particles TAB adverb TAB status TAB exceptions} in the optional {@code
 * refusals.tsv} of a pack's {@code status/}; the first that fits counts.
 */
record Refusals(List<Line> lines) {
  private static final String OR = "\\|";

  /**
   * One way to negate.
   *
   * @param exceptions before these words the adverb negates nothing: "ne détient plus que 5 %"
   */
  record Line(Set<String> particles, String adverb, Status status, Set<String> exceptions) {
    static Line of(String line) {
      String[] columns = line.split("\t");
      return new Line(
          Set.of(columns[0].split(OR)),
          columns[1],
          Status.valueOf(columns[2]),
          Set.of(columns[3].split(OR)));
    }
  }

  static Refusals read(String pack) {
    String path = pack + "refusals.tsv";
    List<String> lines = Resources.linesIfPresent(path);
    return new Refusals(lines.stream().map(Line::of).toList());
  }

  /** The status that the verb's negation tells, if it has any. */
  Optional<Status> of(Sentence sentence, Token verb) {
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    List<Token> children = sentence.children(verb);
    Set<String> words = children.stream().map(Token::lower).collect(Collectors.toSet());
    return lines.stream()
        .filter(
            line ->
                words.contains(line.adverb())
                    && line.particles().stream().anyMatch(words::contains))
        .filter(
            line ->
                children.stream()
                    .noneMatch(c -> c.lower().equals(line.adverb()) && isOnly(sentence, c, line)))
        .map(Line::status)
        .findFirst();
  }

  private static boolean isOnly(Sentence sentence, Token adverb, Line line) {
    int next = adverb.index() + 1;
    return next < sentence.size() && line.exceptions().contains(sentence.token(next).lower());
  }
}
