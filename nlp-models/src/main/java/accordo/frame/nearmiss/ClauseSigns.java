package accordo.frame.nearmiss;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.frame.SentenceTries;
import java.util.HashMap;
import java.util.Map;

/** The words of the trigger's clause and their classes, and where the sentence stands. */
final class ClauseSigns {
  private static final int LATEST = 4;
  private static final int LONGEST = 5;
  private static final int STEP = 10;

  private record Clause(int start, int end, int from, int to) {}

  private final SentenceTries in;

  /** Most frames share trigger and clause with others. */
  private final Map<Clause, Signs> known = new HashMap<>();

  ClauseSigns(SentenceTries in) {
    this.in = in;
  }

  void add(Candidate candidate, Signs signs) {
    Clause clause =
        new Clause(
            candidate.of().start(),
            candidate.of().end(),
            candidate.of().hit().from(),
            candidate.of().hit().to());
    signs.addAll(known.computeIfAbsent(clause, this::read));
  }

  private Signs read(Clause clause) {
    Signs signs = new Signs();
    Sentence sentence = in.sentence();
    signs.add("headline", sentence.isHeadline());
    signs.count("sentence", sentence.index(), LATEST);
    signs.count("length", sentence.size() / STEP, LONGEST);
    signs.add("parsed", sentence.isParsed());
    for (int i = clause.start(); i < clause.end(); i++) {
      boolean trigger = i >= clause.from() && i < clause.to();
      if (!trigger && in.at(i) == null) {
        addWord(i, signs);
      }
    }
    return signs;
  }

  private void addWord(int i, Signs signs) {
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
