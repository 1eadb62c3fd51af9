package accordo.frame;

import accordo.annotate.Sentence;
import accordo.company.Mention;
import accordo.deal.Role;
import accordo.frame.FrameHit.Filler;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds the frames of a sentence and fills their roles. Deterministic, free of state. */
public final class FrameMatcher {
  private static final int REFLEXIVE = 100;

  /** What stands by the governor of the trigger fills only what is still open. */
  private static final String OF_GOVERNOR = "governor-";

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
    SentenceView view = new SentenceView(frames, companyNouns, sentence, inSentence);
    Mentions mentions = view.mentions();
    Map<Integer, List<FrameHit>> byTrigger = new LinkedHashMap<>();
    List<Attempt> incomplete = new ArrayList<>();
    for (TriggerHit trigger : triggers.find(sentence, new Prospects(view, 0)::mayHold)) {
      if (Prospects.isOpen(mentions, trigger.head()) && !isKnown(view, trigger)) {
        Attempt attempt = attempt(view, trigger);
        FrameHit hit = attempt.hit();
        if (hit != null) {
          byTrigger.computeIfAbsent(trigger.head(), t -> new ArrayList<>()).add(hit);
        } else if (!attempt.fillers().isEmpty()) {
          incomplete.add(attempt);
        }
      }
    }
    List<FrameHit> best = new ArrayList<>();
    byTrigger.values().forEach(rivals -> best.addAll(mostSpecific(rivals)));
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

  private static List<FrameHit> mostSpecific(List<FrameHit> rivals) {
    int most = rivals.stream().mapToInt(FrameMatcher::rank).max().orElse(0);
    List<FrameHit> first = rivals.stream().filter(h -> rank(h) == most).toList();
    List<FrameHit> best = first.stream().map(h -> RivalFrames.completed(h, first, rivals)).toList();
    if (best.stream().map(h -> h.frame().type()).distinct().count() == 1) {
      return best;
    }
    long fullest = best.stream().mapToLong(FrameMatcher::parties).max().orElse(0);
    return best.stream().filter(h -> parties(h) == fullest).toList();
  }

  /** How many it knows of those who take part: of two types, the one that tells more is meant. */
  private static long parties(FrameHit hit) {
    return hit.fillers().stream().map(f -> f.mention().names()).distinct().count();
  }

  /** Longer triggers and more conditions first; a reflexive verb is a verb of its own. */
  private static int rank(FrameHit hit) {
    boolean reflexive = hit.frame().trigger().verb() && hit.from() < hit.head();
    int own = hit.frame().specificity() * 4 + Math.min(3, hit.to() - hit.from());
    return reflexive ? own + REFLEXIVE : own;
  }

  /**
   * What becomes of every trigger of a tagged sentence, for people who write frames.
   *
   * @param found what {@link #match} finds in it
   */
  public List<Trial> trials(Sentence sentence, List<Mention> inSentence, List<FrameHit> found) {
    SentenceView view = new SentenceView(frames, companyNouns, sentence, inSentence);
    return triggers.find(sentence, (frame, from, to) -> true).stream()
        .map(trigger -> attempt(view, trigger).trial(sentence, found))
        .toList();
  }

  static Attempt attempt(SentenceView view, TriggerHit trigger) {
    Sentence sentence = view.sentence();
    Setting setting = view.around(trigger);
    List<Argument> byOrder = setting.byOrder();
    Surroundings around = setting.around();
    Frame.Condition broken = new ConditionCheck(view, trigger, setting).broken();
    if (broken != null) {
      return new Attempt(sentence.index(), trigger, around, byOrder, broken, List.of(), false);
    }
    List<Filler> fillers = fillers(trigger.frame(), Cataphora.without(around.arguments()));
    addMissing(trigger.frame(), byOrder, around, fillers);
    if (!view.grammar().hasCases()) {
      Possessed.removeFrom(fillers);
    }
    NounAgents.removeActors(trigger.frame(), fillers);
    Partners.part(trigger.frame(), view.grammar(), fillers);
    Parallels.add(view, trigger, fillers);
    Rows.add(view, trigger, fillers);
    Holders.add(view, trigger, around, fillers);
    Negotiators.add(view, trigger, fillers);
    LicenceUsers.turn(view, trigger, fillers);
    Tellers.add(view, trigger, fillers);
    boolean whole =
        !fillers.isEmpty()
            && (Needs.areMet(sentence, trigger, view.grammar(), fillers, around)
                || OpenWork.leavesOpen(
                    sentence, trigger.frame(), trigger.head(), fillers, view.grammar()));
    Signatories.add(trigger.frame(), view.grammar(), around, fillers);
    return new Attempt(sentence.index(), trigger, around, byOrder, null, fillers, whole);
  }

  private static List<Filler> fillers(Frame frame, List<Argument> arguments) {
    List<Filler> fillers = new ArrayList<>();
    arguments.stream()
        .sorted(Comparator.comparingDouble((Argument a) -> -a.weight()))
        .forEach(argument -> addFiller(frame, argument, fillers));
    return fillers;
  }

  private static void addFiller(Frame frame, Argument argument, List<Filler> fillers) {
    for (String slot : argument.slots()) {
      Role role = role(frame, slot, argument.slots().size() == 1, fillers);
      if (role != null) {
        boolean late =
            slot.startsWith(OF_GOVERNOR)
                && fillers.stream().filter(f -> f.role() == role).count()
                    >= (role == Role.PARTY ? 2 : 1);
        if (!late && fillers.stream().noneMatch(f -> isSame(f.mention(), argument.mention()))) {
          fillers.add(new Filler(role, argument.mention(), argument.weight(), slot));
        }
        return;
      }
    }
  }

  /**
   * An agent does what the subject does, where a verb says nothing else of it; and "a X andranno i
   * brevetti" has its subject where others have an object, unless a preposition marks it.
   */
  private static Role role(Frame frame, String slot, boolean bare, List<Filler> fillers) {
    Role role = frame.roles().get(slot);
    Role actor = frame.roles().get("subject");
    boolean inverted = bare && slot.equals("object") && !frame.takesObject();
    boolean acts = role == null && frame.trigger().verb() && (slot.equals("agent") || inverted);
    return acts && fillers.stream().noneMatch(f -> f.role() == actor) ? actor : role;
  }

  /** "an agreement with X under which X will sell": who is named twice has one part. */
  private static boolean isSame(Mention one, Mention other) {
    return one == other || one.names().equals(other.names());
  }

  /** Order and prepositions fill only roles that the tree left empty. */
  private static void addMissing(
      Frame frame, List<Argument> byOrder, Surroundings around, List<Filler> fillers) {
    List<Role> filled = fillers.stream().map(Filler::role).toList();
    boolean lone = fillers.size() == 1;
    for (Argument argument : byOrder) {
      if (isTaken(argument, around)) {
        continue;
      }
      for (String slot : argument.slots()) {
        Role role = frame.roles().get(slot);
        boolean open = role == Role.PARTY ? filled.isEmpty() || lone : !filled.contains(role);
        if (role != null && open) {
          addFiller(frame, argument, fillers);
          break;
        }
      }
    }
  }

  /** Whether the tree has another, unnamed subject or object where order puts the mention. */
  private static boolean isTaken(Argument argument, Surroundings around) {
    BitSet known =
        argument.slots().contains("object")
            ? around.object()
            : argument.slots().contains("subject") ? around.subject() : new BitSet();
    boolean placed = around.arguments().stream().anyMatch(a -> a.mention() == argument.mention());
    return !known.isEmpty() && (placed || !known.get(argument.mention().from()));
  }
}
