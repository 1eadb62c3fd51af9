package accordo.frame;

import accordo.annotate.Sentence;
import accordo.company.Mention;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * All triggers of a sentence, whether their frames hold or not.
 *
 * @param sentence the sentence, tagged
 * @param mentions who is named or referred to in it
 * @param grammar the function words of its language
 * @param classes where terms of each semantic class start that occurs
 * @param tries what came of each trigger
 */
public record SentenceTries(
    Sentence sentence,
    List<Mention> mentions,
    Grammar grammar,
    Map<String, BitSet> classes,
    List<FrameTry> tries) {

  /** The mention that covers the token, or null. */
  public Mention at(int token) {
    return mentions.stream().filter(m -> m.covers(token)).findFirst().orElse(null);
  }

  /** The semantic classes of which a term starts at the token. */
  public List<String> classesAt(int token) {
    List<String> names = new ArrayList<>();
    classes.forEach(
        (name, starts) -> {
          if (starts.get(token)) {
            names.add(name);
          }
        });
    return names;
  }
}
