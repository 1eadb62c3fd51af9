package accordo.quote.lexicon;

import accordo.annotate.Reading;
import accordo.annotate.Sentence;
import accordo.annotate.TermMap;
import accordo.annotate.WordForm;
import accordo.annotate.WordMemory;
import accordo.text.Resources;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Words for positions, by what they tell of the employer. A term may start with {@code *}: then it
 * stands for the end of a compound ("*sprecher" for "Konzernsprecher"), and may end with it.
 */
public final class TitleLexicon {
  /** What a position says about its holder's employer. */
  public enum Kind {
    /** Works for the company in question, named or not. */
    EXECUTIVE,
    /** Speaks for the company, often without a name. */
    SPOKESPERSON,
    /** Belongs to a company only where it is named. */
    EXPERT,
    /** Holds an office outside of companies. */
    OFFICIAL
  }

  /** A title word found: its kind, and how many tokens it covers. */
  public record Hit(Kind kind, int length) {}

  /** A compound's end, or a part that may stand anywhere in it. */
  private record Compound(String part, boolean anywhere, Kind kind) {
    static Compound of(String tail, Kind kind) {
      boolean anywhere = tail.endsWith("*");
      return new Compound(tail.substring(0, tail.length() - (anywhere ? 1 : 0)), anywhere, kind);
    }

    boolean matches(WordForm word) {
      if (anywhere) {
        return word.lower().contains(part);
      }
      if (word.lower().endsWith(part)) {
        return true;
      }
      for (Reading reading : word.readings()) {
        if (reading.lemma().endsWith(part)) {
          return true;
        }
      }
      return false;
    }
  }

  private final TermMap<Kind> terms = new TermMap<>();
  private final List<Compound> compounds = new ArrayList<>();
  private final WordMemory<Kind> compounded = new WordMemory<>(this::find);
  private final Set<String> words = new HashSet<>();

  TitleLexicon(String folder) {
    Map<String, Kind> kinds = new HashMap<>();
    for (Kind kind : Kind.values()) {
      String path = folder + "titles/" + kind.name().toLowerCase(Locale.ROOT) + ".txt";
      for (String term : Resources.linesIfPresent(path)) {
        if (term.startsWith("*")) {
          kinds.put(term.substring(1).toLowerCase(Locale.ROOT), kind);
        } else {
          terms.put(term, kind);
          words.addAll(List.of(term.toLowerCase(Locale.ROOT).split(" ")));
        }
      }
    }
    kinds.forEach((tail, kind) -> compounds.add(Compound.of(tail, kind)));
  }

  /** The title word that starts here, or null. */
  public Hit at(Sentence sentence, int position) {
    TermMap.Match<Kind> match = terms.matchAt(sentence, position);
    if (match != null) {
      return new Hit(match.value(), match.length());
    }
    Kind kind = compounded.of(sentence.token(position));
    return kind == null ? null : new Hit(kind, 1);
  }

  private Kind find(WordForm word) {
    for (Compound compound : compounds) {
      if (compound.matches(word)) {
        return compound.kind();
      }
    }
    return null;
  }

  /** Whether the word alone names a position, for words outside of a sentence. */
  public boolean isWord(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return words.contains(lower) || compounds.stream().anyMatch(c -> lower.endsWith(c.part()));
  }
}
