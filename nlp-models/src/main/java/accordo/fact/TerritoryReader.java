package accordo.fact;

import accordo.annotate.Document;
import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.TermSet;
import accordo.frame.pack.Grammar;
import accordo.text.Language;
import accordo.text.Resources;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the area that rights are granted for: "in Japan", "per Europa e Stati Uniti". A language
 * without {@code territories.tsv} has no territories.
 */
public final class TerritoryReader {
  private static final int FARTHEST_PREPOSITION = 3;

  private final Grammar grammar;
  private final TermSet areas;
  private final Set<String> prepositions = new HashSet<>();

  public TerritoryReader(Language language, Grammar grammar) {
    this.grammar = grammar;
    String path = language.pack() + "territories.tsv";
    List<String> names = new ArrayList<>();
    for (String line : Resources.linesIfPresent(path)) {
      String[] columns = line.split("\t");
      (columns[0].equals("AREA") ? names : prepositions).add(columns[1]);
    }
    this.areas = new TermSet(names);
  }

  /** The first area of the token range, in the article's words; null when none is said. */
  public Finding read(Document document, Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      int length = areas.matchAt(sentence, i);
      if (length > 0 && isIntroduced(sentence, i)) {
        int end = end(sentence, i + length, to);
        return new Finding(document.words(sentence, i, end), i, end);
      }
    }
    return null;
  }

  /** Where areas are inflected, their case is the preposition. */
  private boolean isIntroduced(Sentence sentence, int area) {
    if (prepositions.isEmpty()) {
      return true;
    }
    for (int i = area - 1; i >= Math.max(0, area - FARTHEST_PREPOSITION); i--) {
      if (prepositions.contains(sentence.token(i).lower())) {
        return true;
      }
      if (sentence.token(i).pos() != Pos.DET && sentence.token(i).pos() != Pos.ADJ) {
        return false;
      }
    }
    return false;
  }

  /** "Europa, Giappone e Stati Uniti" is one territory. */
  private int end(Sentence sentence, int start, int to) {
    int end = start;
    int next = start;
    while (next < to && joins(sentence, next)) {
      next++;
      if (next < to && sentence.token(next).pos() == Pos.DET) {
        next++;
      }
      int length = next < to ? areas.matchAt(sentence, next) : 0;
      if (length == 0) {
        return end;
      }
      next += length;
      end = next;
    }
    return end;
  }

  private boolean joins(Sentence sentence, int i) {
    return sentence.token(i).form().equals(",")
        || grammar.and().contains(sentence.token(i).lower());
  }
}
