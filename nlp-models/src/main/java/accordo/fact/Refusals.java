package accordo.fact;

import accordo.annotate.Resources;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.deal.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a verb in the negative says of its deal: "ne rachètera pas" denies it, "ne fournira plus"
 * ends it. Lines of {@code particles TAB adverb TAB status} in the optional {@code refusals.tsv} of
 * a pack's {@code status/}; the first that fits counts.
 */
record Refusals(List<Line> lines, Set<String> exceptions) {
  /** One way to negate. */
  record Line(Set<String> particles, String adverb, Status status) {}

  static Refusals read(String pack) {
    List<Line> lines = new ArrayList<>();
    String path = pack + "refusals.tsv";
    if (Resources.exists(path)) {
      for (String line : Resources.lines(path)) {
        String[] columns = line.split("\t");
        lines.add(
            new Line(Set.of(columns[0].split("\\|")), columns[1], Status.valueOf(columns[2])));
      }
    }
    return new Refusals(lines, Set.of("que", "qu'", "qu’"));
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
                    .noneMatch(c -> c.lower().equals(line.adverb()) && isOnly(sentence, c)))
        .map(Line::status)
        .findFirst();
  }

  /** "ne détient plus que 5 %" negates nothing. */
  private boolean isOnly(Sentence sentence, Token adverb) {
    int next = adverb.index() + 1;
    return next < sentence.size() && exceptions.contains(sentence.token(next).lower());
  }
}
