package accordo.frame;

import accordo.annotate.Sentence;
import accordo.company.Mention;
import accordo.frame.pack.Grammar;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * The triggers of a sentence whose frames hold or nearly do.
 *
 * @param sentence the sentence, tagged
 * @param mentions who is named or referred to in it
 * @param grammar the function words of its language
 * @param classes the semantic classes of which a term starts, by token
 * @param tries what came of each trigger
 */
public record SentenceTries(
    Sentence sentence,
    List<Mention> mentions,
    Grammar grammar,
    List<List<String>> classes,
    List<FrameTry> tries) {

  /** Turns where the terms of each class start into the classes of each token. */
  static List<List<String>> byToken(Map<String, BitSet> starts, int size) {
    List<List<String>> classes = new ArrayList<>(Collections.nCopies(size, List.of()));
    starts.forEach((name, tokens) -> tokens.stream().forEach(i -> add(classes, i, name)));
    return classes;
  }

  private static void add(List<List<String>> classes, int token, String name) {
    if (classes.get(token).isEmpty()) {
      classes.set(token, new ArrayList<>(2));
    }
    classes.get(token).add(name);
  }

  /** The mention that covers the token, or null. */
  public Mention at(int token) {
    return mentions.stream().filter(m -> m.covers(token)).findFirst().orElse(null);
  }

  /** The semantic classes of which a term starts at the token. */
  public List<String> classesAt(int token) {
    return classes.get(token);
  }
}
