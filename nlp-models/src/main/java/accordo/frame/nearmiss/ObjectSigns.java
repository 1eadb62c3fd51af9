package accordo.frame.nearmiss;

import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.Mention;
import accordo.frame.SentenceTries;
import java.util.BitSet;
import java.util.List;

/** What the object is, of which class or of none, and what governs the trigger. */
final class ObjectSigns {
  private ObjectSigns() {}

  static void add(Candidate candidate, SentenceTries in, Signs signs) {
    addObject(candidate, in, signs);
    Sentence sentence = in.sentence();
    String kind = candidate.verbal() ? "v:" : "n:";
    Token trigger = sentence.token(candidate.of().hit().head());
    signs.add("pos", kind + trigger.pos());
    sentence.children(trigger).forEach(c -> signs.add("child", kind + c.relation()));
    if (sentence.isParsed() && trigger.head() != Token.ROOT) {
      Token governor = sentence.token(trigger.head());
      signs.add("governed", kind + trigger.relation());
      signs.add("governor", kind + governor.pos());
      in.classesAt(governor.index()).forEach(name -> signs.add("governor", name));
      signs.word("governor", Lemma.of(sentence, governor.index()));
    }
  }

  private static void addObject(Candidate candidate, SentenceTries in, Signs signs) {
    BitSet object = candidate.of().object();
    signs.add("object", object.isEmpty() ? "none" : "some");
    int head = head(object, in.sentence());
    if (head < 0 || head == candidate.of().hit().head()) {
      return;
    }
    List<String> classes = in.classesAt(head);
    Mention mention = in.at(head);
    if (mention != null && mention.kind() != Mention.Kind.REFERENCE) {
      signs.add("object", "name");
    } else if (classes.isEmpty()) {
      signs.add("object", "unknown");
    }
    classes.forEach(name -> signs.add("object", name));
    signs.word("object", Lemma.of(in.sentence(), head));
  }

  private static int head(BitSet phrase, Sentence sentence) {
    for (int i = phrase.nextSetBit(0); i >= 0; i = phrase.nextSetBit(i + 1)) {
      int above = sentence.token(i).head();
      if (above == Token.ROOT || !phrase.get(above)) {
        return i;
      }
    }
    return -1;
  }
}
