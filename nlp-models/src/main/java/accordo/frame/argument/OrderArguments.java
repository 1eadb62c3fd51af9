package accordo.frame.argument;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.Mention;
import accordo.frame.clause.Clauses;
import accordo.frame.clause.Mentions;
import accordo.frame.pack.Grammar;
import accordo.frame.trigger.TriggerHit;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads slots off order, prepositions and case endings: for languages without a parser, and where a
 * tree gives no party.
 */
final class OrderArguments {
  private static final double WEIGHT = 0.55;
  private static final double MARKED = 0.7;
  private static final int FARTHEST_PREPOSITION = 4;
  private static final int FARTHEST_POSSESSOR = 3;
  private static final int FARTHEST_ARGUMENT = 10;

  private final Sentence sentence;
  private final Grammar grammar;
  private final Mentions mentions;
  private final boolean passive;
  private final TriggerHit hit;
  private final int from;
  private final int to;

  private OrderArguments(SentenceView view, TriggerHit hit) {
    this.sentence = view.sentence();
    this.grammar = view.grammar();
    this.mentions = view.mentions();
    this.passive =
        sentence.isParsed()
            && hit.frame().trigger().verb()
            && view.predicates().voice().isPassive(sentence.token(hit.head()));
    this.hit = hit;
    this.from = Clauses.start(sentence, hit.from(), grammar);
    this.to = Clauses.end(sentence, hit.to() - 1, grammar);
  }

  static List<Argument> of(SentenceView view, TriggerHit hit) {
    List<Argument> arguments = new ArrayList<>(new OrderArguments(view, hit).read());
    arguments.addAll(Insertions.after(view, hit));
    return arguments;
  }

  private List<Argument> read() {
    List<Argument> arguments = new ArrayList<>();
    Argument previous = null;
    List<Mention> clause = new ArrayList<>();
    for (Mention mention : mentions.all()) {
      boolean inside = mention.from() >= from && mention.to() <= to;
      if (inside && !mention.covers(hit.head()) && !mention.isPossessive()) {
        clause.add(mention);
      }
    }
    boolean strict = sentence.isParsed() && !sentence.isHeadline();
    for (int i = 0; i < clause.size(); i++) {
      Argument own = argument(clause.get(i));
      if (isBare(own) && previous != null && isCoordinated(previous.mention(), clause.get(i))) {
        own = new Argument(clause.get(i), previous.slots(), previous.weight());
      }
      arguments.add(own);
      shareBack(arguments);
      previous = own;
    }
    List<Argument> nearest = nearestOnly(arguments);
    return strict ? nearest.stream().filter(this::isClose).toList() : nearest;
  }

  /** Where a tree was to be had, order is trusted only inside the trigger's own phrase. */
  private boolean isClose(Argument argument) {
    Mention mention = argument.mention();
    if (isBare(argument) && !hit.frame().trigger().verb()) {
      return false;
    }
    int first = Math.min(mention.to(), hit.to());
    int last = Math.max(mention.from(), hit.from());
    if (last - first
        > (grammar.verbFinal() && !isBare(argument) ? 2 * FARTHEST_ARGUMENT : FARTHEST_ARGUMENT)) {
      return false;
    }
    for (int i = first; i < last; i++) {
      Token token = sentence.token(i);
      if (token.pos() == Pos.VERB && !token.is("acl") || token.form().equals(",")) {
        return false;
      }
    }
    return true;
  }

  /** Of the unmarked mentions on either side, those next to the trigger and their coordinates. */
  private List<Argument> nearestOnly(List<Argument> arguments) {
    List<Argument> kept = new ArrayList<>(arguments);
    for (int i = 0; i < arguments.size(); i++) {
      Argument argument = arguments.get(i);
      boolean before = argument.mention().to() <= hit.from();
      int step = before ? 1 : -1;
      int next = i + step;
      boolean rival = false;
      while (next >= 0 && next < arguments.size() && isSameSide(arguments.get(next), before)) {
        Argument nearer = arguments.get(next);
        rival |= isBare(nearer) && nearer.slots().equals(argument.slots());
        next += step;
      }
      if (isBare(argument) && rival && !isChained(arguments, i, step, before)) {
        kept.remove(argument);
      }
    }
    return kept;
  }

  private boolean isSameSide(Argument argument, boolean before) {
    return (argument.mention().to() <= hit.from()) == before;
  }

  private boolean isChained(List<Argument> arguments, int at, int step, boolean before) {
    for (int i = at; isInside(arguments, i + step, before); i += step) {
      Mention a = arguments.get(Math.min(i, i + step)).mention();
      Mention b = arguments.get(Math.max(i, i + step)).mention();
      if (!isCoordinated(a, b)) {
        return false;
      }
    }
    return true;
  }

  private boolean isInside(List<Argument> arguments, int at, boolean before) {
    return at >= 0 && at < arguments.size() && isSameSide(arguments.get(at), before);
  }

  /** In "Nokia és a Xiaomi között" the marker of the last coordinate holds for all. */
  private void shareBack(List<Argument> arguments) {
    for (int i = arguments.size() - 2; i >= 0; i--) {
      Argument later = arguments.get(i + 1);
      Argument earlier = arguments.get(i);
      boolean marked = !isBare(later);
      if (marked && isBare(earlier) && isCoordinated(earlier.mention(), later.mention())) {
        arguments.set(i, new Argument(earlier.mention(), later.slots(), later.weight()));
      }
    }
  }

  private static boolean isBare(Argument argument) {
    return argument.weight() == WEIGHT;
  }

  private boolean isCoordinated(Mention first, Mention second) {
    if (second.from() - first.to() > 3) {
      return false;
    }
    boolean joined = false;
    for (int i = first.to(); i < second.from(); i++) {
      Token token = sentence.token(i);
      boolean joins = grammar.and().contains(token.lower()) || token.form().equals(",");
      if (!joins && token.pos() != Pos.DET && token.pos() != Pos.ADJ) {
        return false;
      }
      joined |= joins;
    }
    return joined;
  }

  private Argument argument(Mention mention) {
    if (mention.isCompounded()) {
      return new Argument(mention, List.of("compound", "of"), MARKED);
    }
    if (mention.marker() != null && !mention.marker().equals("nom")) {
      List<String> slots = new ArrayList<>(List.of(slotOfCase(mention.marker())));
      if (isPossessor(mention) && (mention.marker().equals("dat") || isGenitive(mention))) {
        slots.addAll(List.of("poss", "of"));
      }
      return new Argument(mention, slots, MARKED);
    }
    if (!sentence.isParsed() && mention.to() < to && isPostposition(mention.to())) {
      return new Argument(mention, grammar.slots(sentence.token(mention.to()).lower()), MARKED);
    }
    String preposition = preposition(mention);
    if (preposition != null) {
      List<String> slots = grammar.slots(preposition);
      boolean actor = passive && slots.contains("agent");
      return new Argument(mention, actor ? List.of("subject") : slots, MARKED);
    }
    return bare(mention);
  }

  private static boolean isGenitive(Mention mention) {
    return mention.marker().equals("gen");
  }

  private static String slotOfCase(String grammaticalCase) {
    return grammaticalCase.equals("acc") ? "object" : grammaticalCase;
  }

  private boolean isPostposition(int token) {
    return grammar.markers().containsKey(sentence.token(token).lower())
        && !grammar.slots(sentence.token(token).lower()).contains("of");
  }

  private Argument bare(Mention mention) {
    boolean noun = !hit.frame().trigger().verb();
    if (noun && isPossessor(mention)) {
      return new Argument(mention, List.of("poss", "of"), WEIGHT);
    }
    boolean subject = mention.to() <= hit.from() || !noun && hasObjectPronoun();
    return new Argument(mention, List.of(subject ? "subject" : noun ? "after" : "object"), WEIGHT);
  }

  /** "I tralicci li fornirà X": where a pronoun is the object, who stands after the verb acts. */
  private boolean hasObjectPronoun() {
    int at = hit.from() - 1;
    while (at >= from && sentence.token(at).pos() == Pos.AUX) {
      at--;
    }
    return at >= from
        && !passive
        && sentence.token(at).pos() != Pos.DET
        && grammar.objectPronouns().contains(sentence.token(at).lower());
  }

  private boolean isPossessor(Mention mention) {
    int gap = hit.from() - mention.to();
    if (gap < 0 || gap > FARTHEST_POSSESSOR || hit.frame().trigger().verb()) {
      return false;
    }
    for (int i = mention.to(); i < hit.from(); i++) {
      Pos pos = sentence.token(i).pos();
      if (pos == Pos.VERB || pos == Pos.PUNCT || pos == Pos.AUX) {
        return false;
      }
    }
    return true;
  }

  private String preposition(Mention mention) {
    for (int i = mention.from() - 1; i >= Math.max(0, mention.from() - FARTHEST_PREPOSITION); i--) {
      Token token = sentence.token(i);
      if (token.pos() == Pos.ADP) {
        return grammar.prepositionAt(sentence, i);
      }
      if (token.pos() != Pos.DET && token.pos() != Pos.ADJ && token.pos() != Pos.NOUN) {
        return null;
      }
    }
    return null;
  }
}
