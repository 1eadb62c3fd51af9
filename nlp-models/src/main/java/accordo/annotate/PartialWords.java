package accordo.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Patterns of parts of words, looked up by letter rather than tried one by one. */
public final class PartialWords {
  private static final int[] NONE = {};

  private record Part(int number, WordPattern pattern) {}

  private final Map<Character, List<Part>> byFirstLetter = new HashMap<>();
  private final Map<Character, List<Part>> byLastLetter = new HashMap<>();
  private final List<Part> others = new ArrayList<>();
  private int size;

  /** Adds a pattern; patterns are numbered from 0. */
  public void add(WordPattern pattern) {
    Part part = new Part(size++, pattern);
    if (pattern.firstLetter() != 0) {
      byFirstLetter.computeIfAbsent(pattern.firstLetter(), c -> new ArrayList<>()).add(part);
    } else if (pattern.lastLetter() != 0) {
      byLastLetter.computeIfAbsent(pattern.lastLetter(), c -> new ArrayList<>()).add(part);
    } else {
      others.add(part);
    }
  }

  /** The numbers of the patterns that match a word, in ascending order. */
  public int[] matching(WordForm word) {
    if (size == 0) {
      return NONE;
    }
    int[] found = matching(word.lower(), NONE);
    for (Reading reading : word.readings()) {
      if (!reading.lemma().equals(word.lower())) {
        found = matching(reading.lemma(), found);
      }
    }
    Arrays.sort(found);
    return found;
  }

  private int[] matching(String word, int[] before) {
    int[] found = before;
    if (!word.isEmpty()) {
      found = matching(word, byFirstLetter.get(word.charAt(0)), found);
      found = matching(word, byLastLetter.get(word.charAt(word.length() - 1)), found);
    }
    return matching(word, others, found);
  }

  private static int[] matching(String word, List<Part> parts, int[] before) {
    int[] found = before;
    if (parts != null) {
      for (Part part : parts) {
        if (part.pattern().matches(word) && !contains(found, part.number())) {
          found = Arrays.copyOf(found, found.length + 1);
          found[found.length - 1] = part.number();
        }
      }
    }
    return found;
  }

  private static boolean contains(int[] numbers, int number) {
    for (int other : numbers) {
      if (other == number) {
        return true;
      }
    }
    return false;
  }
}
