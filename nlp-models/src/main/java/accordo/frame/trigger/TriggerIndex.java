package accordo.frame.trigger;

import accordo.annotate.PartialWords;
import accordo.annotate.Reading;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.annotate.WordForm;
import accordo.annotate.WordMemory;
import accordo.annotate.WordPattern;
import accordo.frame.pack.Frame;
import accordo.frame.pack.Grammar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the triggers of all frames in a sentence, of one or more words: "buys", "take ... over",
 * "joint venture". {@link TriggerForms} tells which of the words found may be verb or noun there.
 */
public final class TriggerIndex {
  /** How far a further word of a verb may stand from the one before ("take the firm over"). */
  private static final int VERB_GAP = 4;

  private final TriggerForms forms;
  private final Map<String, List<TriggerTerm>> byWord = new HashMap<>();
  private final List<TriggerTerm> byStem = new ArrayList<>();
  private final PartialWords stems = new PartialWords();
  private final WordMemory<List<TriggerTerm>> byToken = new WordMemory<>(this::find);

  public TriggerIndex(List<Frame> frames, Grammar grammar) {
    this.forms = new TriggerForms(grammar);
    for (Frame frame : frames) {
      for (List<String> term : frame.trigger().terms()) {
        boolean reflexive =
            frame.trigger().verb() && term.size() > 1 && grammar.reflexive().contains(term.get(0));
        List<String> words = reflexive ? term.subList(1, term.size()) : term;
        List<WordPattern> patterns = words.stream().map(WordPattern::of).toList();
        TriggerTerm entry = new TriggerTerm(words, patterns, frame, reflexive);
        if (patterns.get(0).isPartial()) {
          byStem.add(entry);
          stems.add(patterns.get(0));
        } else {
          byWord.computeIfAbsent(words.get(0), w -> new ArrayList<>()).add(entry);
        }
      }
    }
  }

  /** Whether any trigger may stand in the sentence; needs no tags, errs on the side of yes. */
  public boolean mayOccurIn(Sentence sentence) {
    return any(sentence, (entry, from, to) -> true);
  }

  /** Words that may be the trigger of a frame. */
  public interface Test {
    boolean holds(Frame frame, int from, int to);
  }

  /** Whether any trigger that passes a test may stand there; looks at no tags. */
  public boolean anyWord(Sentence sentence, Test test) {
    return any(sentence, (entry, from, to) -> test.holds(entry.frame(), from, to));
  }

  /** Whether any trigger that passes a test may stand in a tagged sentence; looks at no tree. */
  public boolean anyTagged(Sentence sentence, Test test) {
    return any(
        sentence,
        (entry, from, to) ->
            forms.mayAllow(sentence, from, to, entry) && test.holds(entry.frame(), from, to));
  }

  private interface EntryTest {
    boolean holds(TriggerTerm entry, int from, int to);
  }

  private boolean any(Sentence sentence, EntryTest test) {
    for (Token token : sentence.tokens()) {
      for (TriggerTerm entry : candidates(token)) {
        int end = end(entry, sentence, token.index());
        if (end > 0 && test.holds(entry, token.index(), end)) {
          return true;
        }
      }
    }
    return false;
  }

  /** All triggers of a tagged sentence that pass a test, which spares the tree of others. */
  public List<TriggerHit> find(Sentence sentence, Test test) {
    List<TriggerHit> hits = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      for (TriggerTerm entry : candidates(token)) {
        int end = end(entry, sentence, token.index());
        boolean verb = entry.frame().trigger().verb();
        if (end > 0
            && forms.mayAllow(sentence, token.index(), end, entry)
            && test.holds(entry.frame(), token.index(), end)) {
          int head = verb ? token.index() : head(sentence, token.index(), end);
          int start = entry.reflexive() ? forms.reflexive(sentence, head) : token.index();
          if (start >= 0 && forms.allows(sentence, head, entry)) {
            int top = verb && entry.words().size() > 1 ? verbal(sentence, token) : head;
            hits.add(new TriggerHit(entry.frame(), start, end, top));
          }
        }
      }
    }
    return hits;
  }

  /** "ha in licenza": parsers take the light verb for a copula of its noun. */
  private static int verbal(Sentence sentence, Token token) {
    boolean copula =
        sentence.isParsed()
            && token.is("cop")
            && sentence.children(sentence.token(token.head())).stream().anyMatch(c -> c.is("case"));
    return copula ? token.head() : token.index();
  }

  private List<TriggerTerm> candidates(Token token) {
    List<TriggerTerm> found = byToken.of(token);
    return found == null ? List.of() : found;
  }

  /** The triggers that a word may start, or null. */
  private List<TriggerTerm> find(WordForm word) {
    Set<TriggerTerm> found = new LinkedHashSet<>(byWord.getOrDefault(word.lower(), List.of()));
    for (Reading reading : word.readings()) {
      byWord.getOrDefault(reading.lemma(), List.of()).stream()
          .filter(term -> !term.frame().trigger().except().contains(word.lower()))
          .forEach(found::add);
    }
    for (int number : stems.matching(word)) {
      found.add(byStem.get(number));
    }
    return found.isEmpty() ? null : List.copyOf(found);
  }

  /** The token after the trigger's last one, or 0. */
  private static int end(TriggerTerm entry, Sentence sentence, int start) {
    int reach = entry.frame().trigger().verb() ? VERB_GAP : 0;
    int at = start;
    for (int w = 1; w < entry.words().size(); w++) {
      int next = next(entry.patterns().get(w), sentence, at + 1, reach);
      if (next < 0) {
        return 0;
      }
      at = next;
    }
    return at + 1;
  }

  private static int next(WordPattern word, Sentence sentence, int from, int reach) {
    for (int i = from; i <= from + reach && i < sentence.size(); i++) {
      if (word.matches(sentence.token(i))) {
        return i;
      }
    }
    return -1;
  }

  private static int head(Sentence sentence, int from, int to) {
    for (int i = from; i < to && sentence.isParsed(); i++) {
      int head = sentence.token(i).head();
      if (head < from || head >= to) {
        return i;
      }
    }
    return to - 1;
  }
}
