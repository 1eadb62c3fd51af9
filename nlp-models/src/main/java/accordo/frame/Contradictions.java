package accordo.frame;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.frame.FrameHit.Filler;
import java.util.ArrayList;
import java.util.List;

/**
 * "X grants Y a licence" evokes a frame by its verb and another by the noun under it. Where both
 * tell of one type of deal, but give a company different roles, the verb knows better.
 */
final class Contradictions {
  private static final int HIGHEST = 4;

  private Contradictions() {}

  /** The hits, where a noun no longer claims what its verb tells otherwise. */
  static List<FrameHit> settle(Sentence sentence, List<FrameHit> hits) {
    if (!sentence.isParsed()) {
      return hits;
    }
    List<FrameHit> settled = new ArrayList<>();
    for (FrameHit hit : hits) {
      FrameHit rest = hit;
      for (FrameHit other : hits) {
        rest = overrules(sentence, other, hit) ? without(rest, other) : rest;
      }
      if (!rest.fillers().isEmpty()) {
        settled.add(rest);
      }
    }
    return settled;
  }

  private static boolean overrules(Sentence sentence, FrameHit verb, FrameHit noun) {
    return verb.frame().trigger().verb()
        && !noun.frame().trigger().verb()
        && verb.frame().type() == noun.frame().type()
        && roles(verb) >= roles(noun)
        && governs(sentence, verb.head(), noun.head());
  }

  private static FrameHit without(FrameHit noun, FrameHit verb) {
    List<Filler> kept = noun.fillers().stream().filter(f -> !contradicts(verb, f)).toList();
    return noun.with(kept);
  }

  private static boolean contradicts(FrameHit verb, Filler filler) {
    return verb.fillers().stream()
        .anyMatch(v -> v.mention() == filler.mention() && v.role() != filler.role());
  }

  private static long roles(FrameHit hit) {
    return hit.fillers().stream().map(Filler::role).distinct().count();
  }

  /** Whether the noun hangs under the verb, with no other verb between. */
  private static boolean governs(Sentence sentence, int verb, int noun) {
    Token up = sentence.token(noun);
    for (int i = 0; i < HIGHEST && up.head() != Token.ROOT; i++) {
      up = sentence.token(up.head());
      if (up.index() == verb || up.pos() == Pos.VERB) {
        return up.index() == verb;
      }
    }
    return false;
  }
}
