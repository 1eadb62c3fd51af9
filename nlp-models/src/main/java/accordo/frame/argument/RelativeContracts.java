package accordo.frame.argument;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.frame.clause.Clauses;
import accordo.frame.clause.RelativePronouns;
import accordo.frame.pack.Grammar;
import accordo.frame.trigger.TriggerHit;

/**
 * Contracts of which only a relative clause tells who concluded them, in a language without a
 * parser: "érvényes az a szerződés, amelyet az MVM a Gazprommal kötött".
 */
final class RelativeContracts {
  private RelativeContracts() {}

  /**
   * The end of what is told of a noun: that of its clause, or of a relative clause right after the
   * noun whose verb is one that contracts are the object of.
   */
  static int end(Sentence sentence, TriggerHit hit, int clauseEnd, Grammar grammar) {
    boolean fits =
        grammar.hasCases()
            && !sentence.isParsed()
            && !hit.frame().trigger().verb()
            && clauseEnd == hit.to()
            && clauseEnd + 2 < sentence.size()
            && sentence.token(clauseEnd).form().equals(",")
            && isObject(sentence.token(clauseEnd + 1).lower(), grammar);
    if (!fits) {
      return clauseEnd;
    }
    int end = Clauses.end(sentence, clauseEnd + 2, grammar);
    for (int i = clauseEnd + 2; i < end; i++) {
      if (sentence.token(i).pos() != Pos.PUNCT
          && grammar.support().contains(sentence.token(i).lower())) {
        return end;
      }
    }
    return clauseEnd;
  }

  private static boolean isObject(String word, Grammar grammar) {
    return grammar.relative().contains(word) && "object".equals(RelativePronouns.slot(word));
  }
}
