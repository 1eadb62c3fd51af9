package accordo.frame.nearmiss;

import accordo.annotate.Sentence;
import accordo.frame.pack.Frame;
import accordo.frame.pack.Frame.Condition;

/** How far the frame is from holding: "lack=GOODS", "has=SERVICES", "broken=1". */
final class FrameSigns {
  private static final int MOST_WORDS = 3;
  private static final int LONGEST_TRIGGER = 4;

  private FrameSigns() {}

  static void add(Candidate candidate, Sentence sentence, Signs signs) {
    Frame frame = candidate.of().frame();
    int broken = candidate.of().broken().size();
    boolean met = candidate.of().met();
    String kind = candidate.verbal() ? "v" : "n";
    signs.add("way", candidate.way());
    signs.add("way", candidate.way() + ":" + kind);
    signs.add("broken", broken);
    signs.add("met", met);
    signs.add("state", broken + ":" + met + ":" + candidate.way());
    signs.add("trigger", kind);
    signs.add("guess", frame.guess());
    signs.add("completes", frame.completes());
    signs.count("specific", frame.specificity() / 2, LONGEST_TRIGGER);
    int length = candidate.of().hit().to() - candidate.of().hit().from();
    signs.count("words", length, MOST_WORDS);
    signs.word("frame", frame.id());
    signs.word("trigger", words(candidate, sentence));
    for (Condition condition : frame.conditions()) {
      boolean holds = !candidate.of().broken().contains(condition);
      String place = condition.place() + ":" + condition.wanted();
      signs.add(holds ? "holds" : "breaks", place);
      if (!holds) {
        String what = condition.wanted() ? "lack" : "has";
        condition.classes().forEach(name -> signs.add(what, name));
      }
    }
  }

  private static String words(Candidate candidate, Sentence sentence) {
    int from = candidate.of().hit().from();
    int last = candidate.of().hit().to() - 1;
    StringBuilder words = new StringBuilder(Lemma.of(sentence, from));
    if (last - from >= LONGEST_TRIGGER) {
      return words.append(" … ").append(Lemma.of(sentence, last)).toString();
    }
    for (int i = from + 1; i <= last; i++) {
      words.append(' ').append(Lemma.of(sentence, i));
    }
    return words.toString();
  }
}
