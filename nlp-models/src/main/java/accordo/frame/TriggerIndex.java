package accordo.frame;

import accordo.annotate.PartialWords;
import accordo.annotate.Pos;
import accordo.annotate.Reading;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.annotate.WordForm;
import accordo.annotate.WordMemory;
import accordo.annotate.WordPattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Finds the triggers of all frames in a sentence. */
final class TriggerIndex {
  /** How far a further word of a verb may stand from the one before ("take the firm over"). */
  private static final int VERB_GAP = 4;

  /** How far a reflexive pronoun may stand before its verb ("s'est très vite offert"). */
  private static final int REFLEXIVE_GAP = 4;

  private record Entry(
      List<String> words, List<WordPattern> patterns, Frame frame, boolean reflexive) {}

  private final Grammar grammar;
  private final Map<String, List<Entry>> byWord = new HashMap<>();
  private final List<Entry> byStem = new ArrayList<>();
  private final PartialWords stems = new PartialWords();
  private final WordMemory<List<Entry>> byToken = new WordMemory<>(this::find);

  TriggerIndex(List<Frame> frames, Grammar grammar) {
    this.grammar = grammar;
    for (Frame frame : frames) {
      for (List<String> term : frame.trigger().terms()) {
        boolean reflexive =
            frame.trigger().verb() && term.size() > 1 && grammar.reflexive().contains(term.get(0));
        List<String> words = reflexive ? term.subList(1, term.size()) : term;
        List<WordPattern> patterns = words.stream().map(WordPattern::of).toList();
        Entry entry = new Entry(words, patterns, frame, reflexive);
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
  boolean mayOccurIn(Sentence sentence) {
    return any(sentence, (entry, from, to) -> true);
  }

  /** Words that may be the trigger of a frame. */
  interface Test {
    boolean holds(Frame frame, int from, int to);
  }

  /** Whether any trigger of a frame that passes a test may stand there; looks at no tags. */
  boolean anyWord(Sentence sentence, Predicate<Frame> test) {
    return any(sentence, (entry, from, to) -> test.test(entry.frame()));
  }

  /** Whether any trigger that passes a test may stand in a tagged sentence; looks at no tree. */
  boolean anyTagged(Sentence sentence, Test test) {
    return any(
        sentence,
        (entry, from, to) ->
            mayAllow(sentence, from, to, entry) && test.holds(entry.frame(), from, to));
  }

  private interface EntryTest {
    boolean holds(Entry entry, int from, int to);
  }

  private boolean any(Sentence sentence, EntryTest test) {
    for (Token token : sentence.tokens()) {
      for (Entry entry : candidates(token)) {
        int end = end(entry, sentence, token.index());
        if (end > 0 && test.holds(entry, token.index(), end)) {
          return true;
        }
      }
    }
    return false;
  }

  /** All triggers of a tagged sentence that pass a test, which spares the tree of others. */
  List<TriggerHit> find(Sentence sentence, Test test) {
    List<TriggerHit> hits = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      for (Entry entry : candidates(token)) {
        int end = end(entry, sentence, token.index());
        boolean verb = entry.frame().trigger().verb();
        if (end > 0
            && mayAllow(sentence, token.index(), end, entry)
            && test.holds(entry.frame(), token.index(), end)) {
          int head = verb ? token.index() : head(sentence, token.index(), end);
          int start = entry.reflexive() ? reflexive(sentence, head) : token.index();
          if (start >= 0 && allows(sentence, head, verb, entry)) {
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

  private List<Entry> candidates(Token token) {
    List<Entry> found = byToken.of(token);
    return found == null ? List.of() : found;
  }

  /** The triggers that a word may start, or null. */
  private List<Entry> find(WordForm word) {
    Set<Entry> found = new LinkedHashSet<>(byWord.getOrDefault(word.lower(), List.of()));
    for (Reading reading : word.readings()) {
      found.addAll(byWord.getOrDefault(reading.lemma(), List.of()));
    }
    for (int number : stems.matching(word)) {
      found.add(byStem.get(number));
    }
    return found.isEmpty() ? null : List.copyOf(found);
  }

  /** The token after the trigger's last one, or 0. */
  private static int end(Entry entry, Sentence sentence, int start) {
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

  /** The reflexive pronoun of the verb, or -1: only adverbs and auxiliaries stand between. */
  private int reflexive(Sentence sentence, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - REFLEXIVE_GAP); i--) {
      Token token = sentence.token(i);
      if (grammar.reflexive().contains(token.lower())) {
        return i;
      }
      if (sentence.isParsed()
          && token.pos() != Pos.AUX
          && token.pos() != Pos.ADV
          && token.pos() != Pos.PRON) {
        return -1;
      }
    }
    return -1;
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

  /** "fondersi", to which the tagger gives no tag. */
  private static boolean isOnlyVerb(Token token) {
    return token.readings().stream().allMatch(r -> r.kind() == Reading.Kind.VERB);
  }

  private static boolean allows(Sentence sentence, int head, boolean verb, Entry entry) {
    Token token = sentence.token(head);
    Pos pos = token.pos();
    if (!sentence.isParsed()) {
      return pos != Pos.PUNCT && !(verb && isActionNoun(token, entry.words().get(0)));
    }
    if (verb) {
      boolean nominal = pos == Pos.NOUN || pos == Pos.PROPN;
      return pos == Pos.VERB && !token.is("aux")
          || pos == Pos.OTHER && isOnlyVerb(token)
          || pos == Pos.AUX && !token.is("aux")
          || pos == Pos.ADJ
          || nominal
              && (sentence.isHeadline() || token.head() == Token.ROOT)
              && isVerbless(sentence);
    }
    return (pos != Pos.VERB && pos != Pos.AUX) || entry.words().size() > 1 || isApposed(token);
  }

  /** Whether {@link #allows} may say yes, told by tags alone. */
  private boolean mayAllow(Sentence sentence, int from, int to, Entry entry) {
    if (!sentence.isParsed()) {
      return true;
    }
    if (!entry.frame().trigger().verb()) {
      Token token = sentence.token(from);
      boolean verbal = token.pos() == Pos.VERB || token.pos() == Pos.AUX;
      return to - from > 1 || !verbal || isAlsoNoun(token);
    }
    return mayBeVerb(sentence, sentence.token(from))
        && (!entry.reflexive() || reflexive(sentence, from) >= 0);
  }

  private static boolean mayBeVerb(Sentence sentence, Token token) {
    return switch (token.pos()) {
      case VERB, AUX, ADJ -> true;
      case OTHER -> isOnlyVerb(token);
      case NOUN, PROPN -> isVerbless(sentence);
      default -> false;
    };
  }

  /** "X, sous-traitant de Y": what looks like a participle beside a name may well be a noun. */
  private static boolean isApposed(Token token) {
    return token.is("acl") && isAlsoNoun(token);
  }

  private static boolean isAlsoNoun(Token token) {
    return token.readings().stream().anyMatch(r -> r.kind() == Reading.Kind.NOUN);
  }

  /** The stem of a Hungarian verb also starts its nouns: "fejleszt", "fejlesztés". */
  private static boolean isActionNoun(Token token, String pattern) {
    int stem = pattern.length() - 1;
    return pattern.endsWith("*")
        && token.lower().startsWith(pattern.substring(0, stem))
        && (token.lower().startsWith("és", stem) || token.lower().startsWith("ás", stem));
  }

  /** Taggers take the verb of a headline or of a short sentence for a noun now and then. */
  private static boolean isVerbless(Sentence sentence) {
    return sentence.tokens().stream().noneMatch(t -> t.pos() == Pos.VERB || t.pos() == Pos.AUX);
  }
}
