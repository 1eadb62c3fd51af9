package accordo.frame.argument;

import accordo.annotate.Sentence;
import accordo.company.Mention;
import accordo.frame.clause.Mentions;
import accordo.frame.clause.Predicates;
import accordo.frame.pack.Frame;
import accordo.frame.pack.Frame.Condition;
import accordo.frame.pack.FrameSet;
import accordo.frame.pack.Grammar;
import accordo.frame.trigger.TriggerHit;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A sentence and its mentions as the frames see it. What many frames ask about one sentence is
 * worked out once, when the first one asks.
 */
public final class SentenceView {
  private static final BitSet NOWHERE = new BitSet();

  private record Place(int from, int to, int head, boolean verb, boolean takesObject) {}

  private final FrameSet frames;
  private final CompanyNouns companyNouns;
  private final Sentence sentence;
  private final Mentions mentions;
  private final BitSet names;
  private final Map<Place, Setting> settings = new HashMap<>();
  private Map<String, BitSet> starts;
  private Predicates predicates;
  private CarriedThings carried;
  private BitSet epithets;
  private BitSet trades;

  public SentenceView(
      FrameSet frames, CompanyNouns companyNouns, Sentence sentence, List<Mention> mentions) {
    this.frames = frames;
    this.companyNouns = companyNouns;
    this.sentence = sentence;
    this.mentions = new Mentions(mentions);
    this.names = this.mentions.ofThemselves();
  }

  public Grammar grammar() {
    return frames.grammar();
  }

  public CompanyNouns companyNouns() {
    return companyNouns;
  }

  public Sentence sentence() {
    return sentence;
  }

  public Mentions mentions() {
    return mentions;
  }

  /** What its tree tells; only for a parsed sentence. */
  public Predicates predicates() {
    if (predicates == null) {
      predicates = new Predicates(sentence, grammar(), mentions);
    }
    return predicates;
  }

  /** Where terms of each class that occurs start outside of names; not to be changed. */
  public Map<String, BitSet> starts() {
    starts("");
    return starts;
  }

  /** Where terms of a semantic class start outside of names; not to be changed. */
  public BitSet starts(String className) {
    if (starts == null) {
      starts = frames.classes().in(sentence, names);
    }
    return starts.getOrDefault(className, NOWHERE);
  }

  /** Whether the sentence has at all what the frame wants; cheap, errs on the side of yes. */
  public boolean mayHold(Frame frame) {
    for (Condition condition : frame.conditions()) {
      if (condition.wanted() && !mayHold(condition)) {
        return false;
      }
    }
    return true;
  }

  private boolean mayHold(Condition wanted) {
    for (String className : wanted.classes()) {
      if (className.equals(Condition.COMPANY) || !starts(className).isEmpty()) {
        return true;
      }
    }
    return carried().mayHave(wanted.classes());
  }

  /** What its pronouns take up of the sentences before. */
  public CarriedThings carried() {
    if (carried == null) {
      carried = new CarriedThings(frames.classes(), grammar(), sentence);
    }
    return carried;
  }

  /** Words that describe the name after them; not to be changed. */
  public BitSet epithets() {
    if (epithets == null) {
      epithets = Epithets.ofNames(sentence, names);
      if (grammar().headFirst()) {
        Epithets.addBeforeNames(sentence, names, companyNouns.nouns(), epithets);
        Epithets.addAfterNames(sentence, names, companyNouns.nouns(), epithets);
      }
    }
    return epithets;
  }

  /** Words for the trade of the company noun after them; not to be changed. */
  public BitSet trades() {
    if (trades == null) {
      trades = Epithets.ofCompanyNouns(sentence, companyNouns.nouns());
    }
    return trades;
  }

  /** What stands around a trigger: the same for all frames that share it. */
  public Setting around(TriggerHit hit) {
    boolean verb = hit.frame().trigger().verb();
    Place place =
        new Place(hit.from(), hit.to(), hit.head(), verb, verb && hit.frame().takesObject());
    return settings.computeIfAbsent(place, p -> new Setting(this, hit));
  }
}
