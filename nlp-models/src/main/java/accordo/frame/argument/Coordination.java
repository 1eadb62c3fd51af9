package accordo.frame.argument;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.TermSet;
import accordo.annotate.Token;
import accordo.company.Mention;
import accordo.frame.pack.Grammar;
import accordo.frame.trigger.TriggerHit;
import java.util.ArrayList;
import java.util.List;

/**
 * Lets coordinate names share what only one of them bears, in a language of case endings.
 *
 * <p>Where a frame tells the two sides of a deal apart, "a Mol és az OMV" is one of each: the first
 * stands in slot {@code first} too, the other in {@code second}.
 */
public final class Coordination {
  private final Sentence sentence;
  private final Grammar grammar;
  private final TermSet companyNouns;
  private final TriggerHit hit;

  Coordination(Sentence sentence, TriggerHit hit, Grammar grammar, TermSet companyNouns) {
    this.sentence = sentence;
    this.hit = hit;
    this.grammar = grammar;
    this.companyNouns = companyNouns;
  }

  /** In "Nokia és a Xiaomi között" the marker of the last coordinate holds for all. */
  void share(List<Argument> arguments) {
    for (int i = arguments.size() - 2; i >= 0; i--) {
      Argument later = arguments.get(i + 1);
      Argument earlier = arguments.get(i);
      if (isBare(earlier.mention())
          && isCoordinated(earlier.mention(), later.mention())
          && !isApposition(arguments, i)) {
        // "az eladók, a Mol és az OMV": what goes before the first holds for all, too.
        boolean forward = isBare(later.mention()) && earlier.weight() > later.weight();
        Argument from = forward ? earlier : later;
        int to = forward ? i + 1 : i;
        arguments.set(to, new Argument(arguments.get(to).mention(), from.slots(), from.weight()));
      } else if (isBare(later.mention()) && isAlias(earlier.mention(), later.mention())) {
        arguments.set(i + 1, new Argument(later.mention(), earlier.slots(), earlier.weight()));
      }
    }
    addSides(arguments);
  }

  /** "a Hirschmann, a Suzuki beszállítója" is no list: that would end in "és", or go on. */
  private boolean isApposition(List<Argument> arguments, int first) {
    Mention earlier = arguments.get(first).mention();
    Mention later = arguments.get(first + 1).mention();
    boolean comma =
        sentence.tokens().subList(earlier.to(), later.from()).stream()
            .noneMatch(t -> grammar.and().contains(t.lower()));
    boolean closed =
        !hit.frame().trigger().verb()
            && hit.to() < sentence.size()
            && sentence.token(hit.to()).form().equals(",");
    return comma && (closed || !isAfter(arguments, first + 1));
  }

  private void addSides(List<Argument> arguments) {
    for (int i = 0; i + 1 < arguments.size(); i++) {
      Argument first = arguments.get(i);
      Argument second = arguments.get(i + 1);
      boolean alike = first.slots().equals(second.slots());
      if (alike && isCoordinated(first.mention(), second.mention()) && !isAfter(arguments, i + 1)) {
        arguments.set(i, withSide(first, "first"));
        arguments.set(i + 1, withSide(second, "second"));
        return;
      }
    }
  }

  /** Three or more are no two sides. */
  private boolean isAfter(List<Argument> arguments, int last) {
    return last + 1 < arguments.size()
        && isCoordinated(arguments.get(last).mention(), arguments.get(last + 1).mention());
  }

  private static Argument withSide(Argument argument, String side) {
    List<String> slots = new ArrayList<>(List.of(side + "-" + argument.slots().get(0)));
    slots.addAll(argument.slots());
    return new Argument(argument.mention(), slots, argument.weight());
  }

  private static boolean isBare(Mention mention) {
    return mention.marker() == null;
  }

  /** "General Electric (GE)". */
  private boolean isAlias(Mention first, Mention second) {
    return first.names().equals(second.names())
        && second.from() > first.to()
        && sentence.token(first.to()).form().equals("(");
  }

  /** The tagger takes "duisburgi" for a noun. */
  private static boolean isPlaceAdjective(Token token) {
    return token.pos() == Pos.NOUN && token.lower().endsWith("i");
  }

  private boolean isCoordinated(Mention first, Mention second) {
    boolean joined = false;
    for (int i = first.to(); i < second.from(); i++) {
      Token token = sentence.token(i);
      boolean joins = grammar.and().contains(token.lower()) || token.form().equals(",");
      boolean describes =
          token.pos() == Pos.DET
              || token.pos() == Pos.ADJ
              || isPlaceAdjective(token)
              || companyNouns.matchAt(sentence, i) > 0;
      boolean trigger = i >= hit.from() && i < hit.to();
      if (trigger || !joins && !describes) {
        return false;
      }
      joined |= joins;
    }
    return joined;
  }
}
