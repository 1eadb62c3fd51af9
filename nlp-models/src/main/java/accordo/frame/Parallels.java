package accordo.frame;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.Mention;
import accordo.deal.Role;
import accordo.frame.FrameHit.Filler;
import accordo.frame.argument.CompanyNouns;
import accordo.frame.argument.SentenceView;
import accordo.frame.pack.Grammar;
import accordo.frame.trigger.TriggerHit;
import java.util.List;
import java.util.Set;

/**
 * Parties that stand in a sentence as another one does, whatever the tree says: "vende le polizze a
 * X in Italia, a Y in Spagna", "the rights go to X in Europe and to Y in Japan".
 */
final class Parallels {
  private static final int FARTHEST = 12;
  private static final int GAP = 5;
  private static final int LONGEST_DESCRIPTION = 4;
  private static final Set<String> STOPS = Set.of(":", ";", "(", ")", "«", "»", "\"");
  private static final double WEIGHT = 0.8;

  private final Sentence sentence;
  private final Grammar grammar;
  private final List<Mention> mentions;
  private final CompanyNouns companyNouns;
  private final TriggerHit trigger;

  private Parallels(SentenceView view, TriggerHit trigger) {
    this.trigger = trigger;
    this.companyNouns = view.companyNouns();
    this.sentence = view.sentence();
    this.grammar = view.grammar();
    this.mentions = view.mentions().all();
  }

  /** Adds to each party those that follow after the same preposition or without the verb. */
  static void add(SentenceView view, TriggerHit trigger, List<Filler> fillers) {
    Parallels parallels = new Parallels(view, trigger);
    for (Filler filler : List.copyOf(fillers)) {
      parallels.addTo(fillers, filler);
      if (filler.slot().equals("subject") && trigger.frame().trigger().verb()) {
        parallels.addGapped(fillers, filler);
      }
    }
  }

  /** "X fornirà i freni, Y gli pneumatici": the verb of the first holds for the second too. */
  private void addGapped(List<Filler> fillers, Filler subject) {
    if (subject.role() == Role.PARTY || subject.mention().from() > trigger.from()) {
      return;
    }
    for (Mention mention : mentions) {
      if (mention.from() > trigger.to() && isNamed(mention) && isGapped(mention)) {
        // Parsers take it for an object.
        fillers.removeIf(f -> f.mention() == mention && f.slot().equals("object"));
        if (fillers.stream().noneMatch(f -> f.mention().names().equals(mention.names()))) {
          fillers.add(
              new Filler(subject.role(), mention, subject.weight() * WEIGHT, subject.slot()));
        }
      }
    }
  }

  /** A name after a comma or "and" that another object follows, and no verb. */
  private boolean isGapped(Mention mention) {
    int joint = beforeDescription(mention);
    int next = mention.to();
    boolean joined =
        joint > trigger.to()
            && (sentence.token(mention.from() - 1).form().equals(",")
                || grammar.and().contains(sentence.token(joint).lower())
                    && mentions.stream().noneMatch(m -> m.to() == joint));
    return joined
        && next + 1 < sentence.size()
        && sentence.token(next).pos() == Pos.DET
        && sentence.token(next + 1).pos() == Pos.NOUN
        && isOnePhrase(trigger.to(), Math.min(sentence.size(), next + GAP));
  }

  /** The token before a name and what describes it: "y la valenciana X". */
  private int beforeDescription(Mention mention) {
    int at = mention.from() - 1;
    while (at > mention.from() - LONGEST_DESCRIPTION && at > 0 && describes(sentence.token(at))) {
      at--;
    }
    if (at > 0 && sentence.token(at).pos() == Pos.DET) {
      at--;
    }
    return at;
  }

  private boolean describes(Token token) {
    return !token.hasCapital()
        && (token.pos() == Pos.ADJ || companyNouns.isNounOrDemonym(sentence, token));
  }

  private void addTo(List<Filler> fillers, Filler first) {
    String preposition = preposition(first.mention());
    Filler last = first;
    for (Mention mention : preposition == null ? List.<Mention>of() : mentions) {
      if (isNamed(mention)
          && areParallel(last.mention(), mention)
          && preposition.equals(preposition(mention))
          && fillers.stream().noneMatch(f -> f.mention().names().equals(mention.names()))) {
        last = new Filler(first.role(), mention, first.weight() * WEIGHT, first.slot());
        fillers.add(last);
      }
    }
  }

  private boolean areParallel(Mention one, Mention other) {
    Mention earlier = one.from() < other.from() ? one : other;
    Mention later = earlier == one ? other : one;
    return later.from() - earlier.to() <= FARTHEST && isOnePhrase(earlier.to(), later.from());
  }

  private static boolean isNamed(Mention mention) {
    return !mention.isCompounded()
        && (mention.kind() == Mention.Kind.COMPANY || mention.kind() == Mention.Kind.CANDIDATE);
  }

  /** The preposition before the name and what describes it, unless it is a genitive; or null. */
  private String preposition(Mention mention) {
    int at = beforeDescription(mention);
    if (at < 0 || sentence.token(at).pos() != Pos.ADP) {
      return null;
    }
    String word = sentence.token(at).lower();
    List<String> slots = grammar.slots(word);
    return slots.contains("of") ? null : slots.get(0);
  }

  /** No verb and no full stop of any kind parts the two. */
  private boolean isOnePhrase(int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = sentence.token(i);
      boolean verb = token.pos() == Pos.VERB || token.pos() == Pos.AUX;
      boolean own = i >= trigger.from() && i < trigger.to();
      if (verb && !own || STOPS.contains(token.form())) {
        return false;
      }
    }
    return true;
  }
}
