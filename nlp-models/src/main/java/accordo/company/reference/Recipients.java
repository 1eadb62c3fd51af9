package accordo.company.reference;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.Focus;
import accordo.company.Mention;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whom a pronoun before its verb means, "ZF le surtirá las transmisiones": never the one who acts,
 * and nobody but the one whom the clause names where it names the recipient as well ("le vendió la
 * planta a X").
 */
final class Recipients {
  /** How many words may stand between who acts and the pronoun. */
  private static final int FARTHEST_ACTOR = 3;

  /** How many words may stand between the pronoun and the recipient's preposition. */
  private static final int FARTHEST_DOUBLE = 12;

  private static final int LONGEST_OPENING = 4;
  private static final Set<String> TO = Set.of("a", "ad");
  private static final Set<String> WITH = Set.of("con");

  private final Focus focus;
  private final boolean lately;

  /**
   * @param lately whether the pronoun goes back to the sentence before, rather than to the topic
   */
  Recipients(Focus focus, boolean lately) {
    this.focus = focus;
    this.lately = lately;
  }

  /**
   * The names of the recipient, or none.
   *
   * @param before who has been named or referred to before in the sentence, in order
   * @param all the mentions of the sentence
   */
  List<String> of(Sentence sentence, int pronoun, List<Mention> before, List<Mention> all) {
    if (isDoubled(sentence, pronoun, all)) {
      return List.of();
    }
    Mention last = before.isEmpty() ? null : before.get(before.size() - 1);
    Set<String> actor =
        last != null && acts(sentence, last, pronoun)
            ? Set.copyOf(last.names())
            : Set.copyOf(CoArguments.actor(sentence, pronoun, before));
    List<Mention> others =
        before.stream().filter(m -> m.names().stream().noneMatch(actor::contains)).toList();
    Optional<Mention> named =
        partner(sentence, pronoun, others).or(() -> others.stream().findFirst());
    return named
        .or(
            () ->
                lately
                    ? focus.before(sentence.index(), actor)
                    : focus.main(sentence.index(), actor))
        .map(Mention::names)
        .orElse(List.of());
  }

  /** "talks with X to buy a plant from it": the one right before, with whom something is done. */
  private static Optional<Mention> partner(Sentence sentence, int pronoun, List<Mention> others) {
    Mention last = others.isEmpty() ? null : others.get(others.size() - 1);
    boolean near = last != null && last.from() > 0 && pronoun - last.to() <= FARTHEST_ACTOR;
    return near && WITH.contains(sentence.token(last.from() - 1).lower())
        ? Optional.of(last)
        : Optional.empty();
  }

  /** "X le surtirá", "X, que también le surtirá". */
  private static boolean acts(Sentence sentence, Mention mention, int pronoun) {
    return pronoun - mention.to() <= FARTHEST_ACTOR
        && sentence.tokens().subList(mention.to(), pronoun).stream()
            .noneMatch(t -> t.pos() == Pos.VERB || t.pos() == Pos.NOUN);
  }

  private static boolean isDoubled(Sentence sentence, int pronoun, List<Mention> all) {
    int end = Math.min(sentence.size(), pronoun + FARTHEST_DOUBLE);
    for (int i = pronoun + 2; i < end; i++) {
      Token token = sentence.token(i);
      if (token.form().equals(",") || token.form().equals(";")) {
        return false;
      }
      int to = i;
      if (TO.contains(token.lower())
          && all.stream().anyMatch(m -> m.from() > to && m.from() <= to + LONGEST_OPENING)) {
        return true;
      }
    }
    return false;
  }
}
