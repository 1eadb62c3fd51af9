package accordo.frame;

import accordo.annotate.Sentence;
import accordo.company.Mention;
import accordo.frame.argument.CompanyNouns;
import accordo.frame.argument.SentenceView;
import accordo.frame.clause.Mentions;
import accordo.frame.pack.FrameSet;
import accordo.frame.pack.Grammar;
import accordo.frame.trigger.TriggerHit;
import accordo.frame.trigger.TriggerIndex;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds the frames of a sentence and fills their roles. Deterministic, free of state. */
public final class FrameMatcher {
  private final FrameSet frames;
  private final TriggerIndex triggers;
  private final CompanyNouns companyNouns;

  public FrameMatcher(FrameSet frames) {
    this.frames = frames;
    this.triggers = new TriggerIndex(frames.frames(), frames.grammar());
    this.companyNouns = CompanyNouns.of(frames);
  }

  /** The function words of the language. */
  public Grammar grammar() {
    return frames.grammar();
  }

  /** Whether the sentence may hold a trigger; asked before it is tagged and parsed. */
  public boolean mayMatch(Sentence sentence) {
    return triggers.mayOccurIn(sentence);
  }

  /**
   * Whether {@link #match} may find anything in a sentence; asked before it is tagged.
   *
   * @param names who is named in it, as far as that is known
   * @param unnamed how many more companies it may speak of
   */
  public boolean mayHoldByWords(Sentence sentence, List<Mention> names, int unnamed) {
    if (names.isEmpty() && unnamed == 0) {
      return false;
    }
    SentenceView view = new SentenceView(frames, companyNouns, sentence, names);
    return triggers.anyWord(sentence, new Prospects(view, unnamed)::mayHoldByWords);
  }

  /** The same, asked when the sentence is tagged and before its tree is built. */
  public boolean mayHold(Sentence sentence, List<Mention> names, int unnamed) {
    SentenceView view = new SentenceView(frames, companyNouns, sentence, names);
    return triggers.anyTagged(sentence, new Prospects(view, unnamed)::mayHold);
  }

  /** All frames of a tagged sentence that hold and have at least one party. */
  public List<FrameHit> match(Sentence sentence, List<Mention> inSentence) {
    return match(view(sentence, inSentence));
  }

  /** A sentence and its mentions as the frames see it, for all that is asked of it. */
  public SentenceView view(Sentence sentence, List<Mention> inSentence) {
    return new SentenceView(frames, companyNouns, sentence, inSentence);
  }

  /** The same of a sentence that more is asked of. */
  public List<FrameHit> match(SentenceView view) {
    Sentence sentence = view.sentence();
    Mentions mentions = view.mentions();
    Map<Integer, List<FrameHit>> byTrigger = new LinkedHashMap<>();
    List<Attempt> incomplete = new ArrayList<>();
    for (TriggerHit trigger : triggers.find(sentence, new Prospects(view, 0)::mayHold)) {
      if (Prospects.isOpen(mentions, trigger.head()) && !isKnown(view, trigger)) {
        Attempt attempt = RoleFiller.attempt(view, trigger);
        FrameHit hit = attempt.hit();
        if (hit != null) {
          byTrigger.computeIfAbsent(trigger.head(), t -> new ArrayList<>()).add(hit);
        } else if (!attempt.fillers().isEmpty()) {
          incomplete.add(attempt);
        }
      }
    }
    List<FrameHit> best = new ArrayList<>();
    byTrigger.values().forEach(rivals -> best.addAll(RivalFrames.best(rivals)));
    List<FrameHit> whole = best.stream().filter(h -> !isPartOfLonger(h, best)).toList();
    List<FrameHit> settled = new ArrayList<>(Contradictions.settle(sentence, whole));
    if (!view.grammar().proDrop()) {
      settled.replaceAll(hit -> Halves.completed(hit, incomplete));
    }
    settled.addAll(Halves.of(incomplete, settled));
    List<FrameHit> gapped = Gapping.of(view, settled);
    return gapped.isEmpty() ? settled : Stream.concat(settled.stream(), gapped.stream()).toList();
  }

  /** "A közös cég megbízásából": the venture told before acts, and is not told anew. */
  private static boolean isKnown(SentenceView view, TriggerHit trigger) {
    Mention mention = view.mentions().at(trigger.head());
    return view.grammar().hasCases()
        && mention != null
        && mention.kind() == Mention.Kind.REFERENCE
        && mention.names().size() == 1
        && mention.from() == trigger.from()
        && mention.to() == trigger.to()
        && mention.to() - mention.from() > 1;
  }

  /** The "acquisition" in "offer of acquisition" tells nothing of its own. */
  private static boolean isPartOfLonger(FrameHit hit, List<FrameHit> hits) {
    return !hit.frame().trigger().verb()
        && hits.stream()
            .anyMatch(
                other ->
                    !other.frame().trigger().verb()
                        && other.from() <= hit.from()
                        && other.to() >= hit.to()
                        && other.to() - other.from() > hit.to() - hit.from());
  }

  /** What the triggers of a tagged sentence nearly tell, and who could stand in their roles. */
  public SentenceTries tries(SentenceView view) {
    Sentence sentence = view.sentence();
    List<FrameTry> tries = new ArrayList<>();
    for (TriggerHit trigger : triggers.find(sentence, (frame, from, to) -> true)) {
      if (Prospects.isOpen(view.mentions(), trigger.head()) && !isKnown(view, trigger)) {
        FrameTry one = FrameTry.of(view, trigger);
        if (one != null) {
          tries.add(one);
        }
      }
    }
    List<List<String>> classes = SentenceTries.byToken(view.starts(), sentence.size());
    return new SentenceTries(sentence, view.mentions().all(), frames.grammar(), classes, tries);
  }

  /**
   * What becomes of every trigger of a tagged sentence, for people who write frames.
   *
   * @param found what {@link #match} finds in it
   */
  public List<Trial> trials(Sentence sentence, List<Mention> inSentence, List<FrameHit> found) {
    SentenceView view = new SentenceView(frames, companyNouns, sentence, inSentence);
    return triggers.find(sentence, (frame, from, to) -> true).stream()
        .map(trigger -> RoleFiller.attempt(view, trigger).trial(sentence, found))
        .toList();
  }
}
