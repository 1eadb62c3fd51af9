package accordo.frame.argument;

import static accordo.frame.argument.Weights.LOOSE;
import static accordo.frame.argument.Weights.NESTED;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.frame.clause.Predicates;
import accordo.frame.pack.Grammar;
import java.util.List;

/**
 * The companies that a description of a group tells, which stand for it: "a consortium led by X",
 * "made up of X", "including X", "a company called X".
 */
final class GroupMembers {
  private final Sentence sentence;
  private final Grammar grammar;
  private final Predicates predicates;
  private final PhraseParties parties;

  GroupMembers(SentenceView view, PhraseParties parties) {
    this.sentence = view.sentence();
    this.grammar = view.grammar();
    this.predicates = view.predicates();
    this.parties = parties;
  }

  /** "a group including X": taggers leave the participle its tag, parsers make it a preposition. */
  boolean isIncluded(Token member) {
    return member.is("nmod")
        && sentence.children(member).stream().anyMatch(c -> c.is("case") && c.pos() == Pos.VERB);
  }

  /** Takes those that a participle of the group's noun tells. */
  void collect(Token participle, List<String> slots, double weight) {
    boolean passive = predicates.voice().isPassiveParticiple(participle);
    for (Token member : Gatherings.members(sentence, grammar, participle)) {
      parties.collect(member, slots, weight * NESTED);
    }
    for (Token child : sentence.children(participle)) {
      boolean marked = child.is("obl") || child.is("obj");
      String preposition = marked ? predicates.preposition(child) : null;
      if (preposition != null && grammar.slots(preposition).contains("agent")) {
        parties.collect(child, slots, weight * LOOSE);
      } else if (preposition != null && grammar.slots(preposition).contains("of")) {
        parties.collect(child, slots, weight * NESTED);
      } else if (passive && (child.is("obj") || child.is("xcomp"))) {
        parties.collect(child, slots, weight * NESTED);
      }
    }
  }
}
