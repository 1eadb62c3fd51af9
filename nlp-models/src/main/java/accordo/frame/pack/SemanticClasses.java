package accordo.frame.pack;

import accordo.annotate.Sentence;
import accordo.annotate.TermSet;
import accordo.annotate.WordForm;
import accordo.annotate.WordMemory;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The semantic classes of a language, found in one pass over a sentence. */
public final class SemanticClasses {
  private static final TermSet NO_TERMS = new TermSet(List.of());

  /**
   * A class with a term that may start with some word.
   *
   * @param sure whether that term is the word alone
   */
  private record SemanticClass(String name, TermSet terms, boolean sure) {}

  private final Map<String, TermSet> byName;
  private final WordMemory<List<SemanticClass>> byWord = new WordMemory<>(this::find);

  SemanticClasses(Map<String, TermSet> byName) {
    this.byName = byName;
  }

  /** The words of a class; none where the language has no such class. */
  TermSet termsOf(String className) {
    return byName.getOrDefault(className, NO_TERMS);
  }

  private List<SemanticClass> find(WordForm word) {
    List<SemanticClass> classes = new ArrayList<>();
    byName.forEach(
        (name, terms) -> {
          int shortest = terms.shortest(word);
          if (shortest > 0) {
            classes.add(new SemanticClass(name, terms, shortest == 1));
          }
        });
    return classes.isEmpty() ? null : List.copyOf(classes);
  }

  /**
   * Where terms of each class start that occurs at all.
   *
   * @param names tokens that are no terms
   */
  public Map<String, BitSet> in(Sentence sentence, BitSet names) {
    Map<String, BitSet> starts = new HashMap<>();
    for (int i = names.nextClearBit(0); i < sentence.size(); i = names.nextClearBit(i + 1)) {
      List<SemanticClass> classes = byWord.of(sentence.token(i));
      if (classes != null) {
        for (SemanticClass semantic : classes) {
          if (semantic.sure() || semantic.terms().matchAt(sentence, i) > 0) {
            starts.computeIfAbsent(semantic.name(), n -> new BitSet()).set(i);
          }
        }
      }
    }
    return starts;
  }
}
