package accordo.frame.nearmiss;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.frame.SentenceTries;

/** The words of the trigger's clause and their classes, and where the sentence stands. */
final class ClauseSigns {
  private static final int LATEST = 4;
  private static final int LONGEST = 5;
  private static final int STEP = 10;

  private ClauseSigns() {}

  static void add(Candidate candidate, SentenceTries in, Signs signs) {
    Sentence sentence = in.sentence();
    signs.add("headline", sentence.isHeadline());
    signs.count("sentence", sentence.index(), LATEST);
    signs.count("length", sentence.size() / STEP, LONGEST);
    signs.add("parsed", sentence.isParsed());
    for (int i = candidate.of().start(); i < candidate.of().end(); i++) {
      boolean trigger = i >= candidate.of().hit().from() && i < candidate.of().hit().to();
      if (!trigger && in.at(i) == null) {
        addWord(i, in, signs);
      }
    }
  }

  private static void addWord(int i, SentenceTries in, Signs signs) {
    Token token = in.sentence().token(i);
    in.classesAt(i).forEach(name -> signs.add("class", name));
    if (token.pos() == Pos.NOUN || token.pos() == Pos.VERB || token.pos() == Pos.ADJ) {
      signs.word("clause", Lemma.of(in.sentence(), i));
    }
    if (token.pos() == Pos.NUM) {
      signs.add("number");
    }
    if (in.grammar().negation().contains(token.lower())) {
      signs.add("negation");
    }
  }
}
