package accordo.annotate;

import accordo.text.Language;
import accordo.text.Resources;
import accordo.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts the words of a paragraph into sentences. */
final class SentenceSplitter {
  private static final Set<String> CLOSERS =
      Set.of("\"", "”", "“", "»", "«", "›", "‹", "'", "’", ")", "]", "''");

  private static final int SHORTEST = 3;
  private static final int YEAR = 4;

  private final Set<String> abbreviations;
  private final boolean ordinalDot;

  SentenceSplitter(Language language, boolean ordinalDot) {
    this.abbreviations =
        Set.copyOf(Resources.linesIfPresent(language.pack() + "abbreviations.txt"));
    this.ordinalDot = ordinalDot;
  }

  List<List<Tokenizer.Word>> split(List<Tokenizer.Word> paragraph) {
    List<Tokenizer.Word> words = joinDots(paragraph);
    List<List<Tokenizer.Word>> sentences = new ArrayList<>();
    List<Tokenizer.Word> current = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      current.add(words.get(i));
      if (ends(words, i)) {
        while (i + 1 < words.size() && closes(words, i + 1)) {
          current.add(words.get(++i));
        }
        sentences.add(current);
        current = new ArrayList<>();
      }
    }
    if (!current.isEmpty()) {
      sentences.add(current);
    }
    return sentences;
  }

  /** A quotation mark right after the end belongs to the sentence that it closes. */
  private static boolean closes(List<Tokenizer.Word> words, int i) {
    return CLOSERS.contains(words.get(i).form())
        && words.get(i).span().start() == words.get(i - 1).span().end();
  }

  private boolean ends(List<Tokenizer.Word> words, int i) {
    String form = words.get(i).form();
    if (ordinalDot && form.length() > SHORTEST && form.endsWith(".")) {
      return i + 1 < words.size() && endsBefore(form, words.get(i + 1).form());
    }
    if (form.equals(".") || form.equals("...") || form.equals("…")) {
      return i + 1 == words.size() || startsSentence(words, i + 1);
    }
    if (form.equals("!") || form.equals("?")) {
      return i + 1 == words.size() || startsSentence(words, i + 1);
    }
    return false;
  }

  /** "Projekte dieser Art. 1993 …": numbered articles of laws have no such numbers. */
  private boolean endsBefore(String word, String next) {
    boolean year = next.length() == YEAR && next.chars().allMatch(Character::isDigit);
    return year && !abbreviations.contains(word.substring(0, word.length() - 1));
  }

  private static boolean startsSentence(List<Tokenizer.Word> words, int from) {
    for (int i = from; i < words.size(); i++) {
      char first = words.get(i).form().charAt(0);
      if (Character.isLetterOrDigit(first)) {
        return !Character.isLowerCase(first);
      }
    }
    return true;
  }

  /** Joins the full stop of an abbreviation or ordinal to its word. */
  private List<Tokenizer.Word> joinDots(List<Tokenizer.Word> words) {
    List<Tokenizer.Word> joined = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      Tokenizer.Word word = words.get(i);
      if (word.form().equals(".") && !joined.isEmpty() && belongsTo(words, i)) {
        Tokenizer.Word before = joined.remove(joined.size() - 1);
        joined.add(
            new Tokenizer.Word(
                before.form() + ".", new Span(before.span().start(), word.span().end())));
      } else {
        joined.add(word);
      }
    }
    return joined;
  }

  private boolean belongsTo(List<Tokenizer.Word> words, int dot) {
    Tokenizer.Word before = words.get(dot - 1);
    if (before.span().end() != words.get(dot).span().start() || dot + 1 >= words.size()) {
      return false;
    }
    if (abbreviations.contains(before.form())) {
      return true;
    }
    String next = words.get(dot + 1).form();
    boolean number = before.form().chars().allMatch(Character::isDigit);
    return ordinalDot
        && number
        && (Character.isLowerCase(next.charAt(0)) || before.form().length() <= 2);
  }
}
