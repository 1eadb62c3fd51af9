package accordo.frame.argument;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.Mention;
import accordo.frame.clause.Mentions;
import accordo.frame.pack.Grammar;
import accordo.frame.trigger.TriggerHit;
import java.util.ArrayList;
import java.util.List;

/**
 * What follows a relative clause between commas, which parsers hang into it: "X sold its plant,
 * which it had opened in 1988, to Y" is sold to Y.
 */
final class Insertions {
  private static final double WEIGHT = 0.75;
  private static final int LONGEST_OBJECT = 14;
  private static final int LONGEST = 24;
  private static final int LONGEST_PHRASE = 6;

  private final Sentence sentence;
  private final Grammar grammar;
  private final Mentions mentions;

  private Insertions(SentenceView view) {
    this.sentence = view.sentence();
    this.grammar = view.grammar();
    this.mentions = view.mentions();
  }

  /** The names with their prepositions after an insertion that follows the trigger's object. */
  static List<Argument> after(SentenceView view, TriggerHit hit) {
    return hit.frame().trigger().verb() && view.sentence().isParsed()
        ? new Insertions(view).find(hit)
        : List.of();
  }

  private List<Argument> find(TriggerHit hit) {
    int opening = nextComma(hit.to(), LONGEST_OBJECT);
    int closing = opening < 0 ? -1 : nextComma(opening + 1, LONGEST);
    List<Argument> found = new ArrayList<>();
    if (closing > 0
        && closing + 1 < sentence.size()
        && (isRelative(opening + 1) || isContact(opening + 1, closing))) {
      Token preposition = sentence.token(closing + 1);
      Mention mention = preposition.pos() == Pos.ADP ? named(closing + 2) : null;
      List<String> slots = grammar.slots(preposition.lower());
      if (mention != null && !slots.isEmpty() && !slots.contains("agent")) {
        found.add(new Argument(mention, slots, WEIGHT));
      }
    }
    return found;
  }

  private boolean isRelative(int at) {
    return grammar.relative().contains(sentence.token(at).lower())
        || at + 1 < sentence.size()
            && sentence.token(at).pos() == Pos.ADP
            && grammar.relative().contains(sentence.token(at + 1).lower());
  }

  /** "the maker of telephones it had bought in 2012". */
  private boolean isContact(int from, int to) {
    return sentence.token(from).pos() == Pos.DET
        && sentence.tokens().subList(from, to).stream()
            .anyMatch(t -> t.pos() == Pos.PRON && t.is("nsubj"));
  }

  private int nextComma(int from, int farthest) {
    for (int i = from; i < Math.min(sentence.size(), from + farthest); i++) {
      if (sentence.token(i).form().equals(",")) {
        return i;
      }
    }
    return -1;
  }

  /** The name that the phrase after a preposition has: "China's Lenovo", "the carmaker Ford". */
  private Mention named(int from) {
    for (int i = from; i < Math.min(sentence.size(), from + LONGEST_PHRASE); i++) {
      Mention mention = mentions.at(i);
      if (mention != null && mention.kind() != Mention.Kind.REFERENCE) {
        return mention;
      }
      Token token = sentence.token(i);
      if (token.pos() == Pos.VERB || token.pos() == Pos.ADP || token.pos() == Pos.PUNCT) {
        return null;
      }
    }
    return null;
  }
}
