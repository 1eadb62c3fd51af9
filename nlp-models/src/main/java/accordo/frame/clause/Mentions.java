package accordo.frame.clause;

import accordo.company.Mention;
import java.util.BitSet;
import java.util.List;

/** The mentions of one sentence, by token. */
public final class Mentions {
  private final List<Mention> mentions;

  public Mentions(List<Mention> mentions) {
    this.mentions = mentions;
  }

  public List<Mention> all() {
    return mentions;
  }

  /** The tokens of names that stand for themselves. */
  public BitSet ofThemselves() {
    BitSet names = new BitSet();
    for (Mention mention : mentions) {
      if (mention.kind() != Mention.Kind.REFERENCE && !mention.isCompounded()) {
        names.set(mention.from(), mention.to());
      }
    }
    return names;
  }

  /** The mention that covers the token, or null. */
  public Mention at(int token) {
    for (Mention mention : mentions) {
      if (mention.covers(token)) {
        return mention;
      }
    }
    return null;
  }
}
