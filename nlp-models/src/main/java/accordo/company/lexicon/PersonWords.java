package accordo.company.lexicon;

import accordo.annotate.Sentence;
import accordo.annotate.TermSet;
import accordo.annotate.Token;
import accordo.text.Language;
import accordo.text.Resources;
import accordo.text.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What reports put beside a person whom they name for the first time: a position, a title of
 * courtesy, the verb of what he or she says.
 */
public final class PersonWords {
  /** How far before a name its position may stand: "presidente americano X". */
  private static final int BEFORE = 3;

  /** How far beyond a comma: "X, a Nokia európai szabadalmi igazgatója". */
  private static final int AFTER = 8;

  private final Language language;
  private final TermSet positions;
  private final TermSet honorifics;
  private final TermSet verbs;
  private final TermSet pronouns;

  PersonWords(Language language) {
    this.language = language;
    String pack = language.pack();
    List<String> titles = new ArrayList<>();
    Stream.of("executive", "expert", "official", "spokesperson")
        .forEach(
            kind ->
                titles.addAll(Resources.linesIfPresent(pack + "speech/titles/" + kind + ".txt")));
    this.positions = new TermSet(titles);
    List<String> courtesy =
        new ArrayList<>(Resources.linesIfPresent(pack + "speech/honorifics.txt"));
    courtesy.addAll(Resources.linesIfPresent(pack + "naming/honorifics.txt"));
    this.honorifics = new TermSet(courtesy);
    this.verbs = TermSet.readIfPresent(pack + "speech/verbs.txt");
    this.pronouns = TermSet.readIfPresent(pack + "naming/who.txt");
  }

  /** Whether the words around the tokens, or the first of them, say that a person is named. */
  public boolean mark(Sentence sentence, int from, int to) {
    return startsWithTitle(sentence, from, to)
        || areInitials(sentence, from, to)
        || followsPosition(sentence, from)
        || isApposed(sentence, from, to)
        || followsCue(sentence, from)
        || precedePosition(sentence, to);
  }

  private boolean startsWithTitle(Sentence sentence, int from, int to) {
    int length = honorifics.matchAt(sentence, from);
    return length > 0 && from + length < to
        || from > 0 && honorifics.matchAt(sentence, from - 1) == 1;
  }

  /** "A. V.": who speaks in an interview. */
  private static boolean areInitials(Sentence sentence, int from, int to) {
    return sentence.tokens().subList(from, to).stream()
        .allMatch(t -> t.form().length() == 2 && t.form().endsWith("."));
  }

  /** "…", said X: the verb is turned round after what was said. */
  private boolean followsCue(Sentence sentence, int from) {
    return from > 1 && verbs.matchAt(sentence, from - 1) == 1 && !sentence.token(from - 2).isWord();
  }

  /** "l'analista X", "presidente americano X", but not "chairman of X". */
  private boolean followsPosition(Sentence sentence, int from) {
    for (int at = from - 1; at >= Math.max(0, from - BEFORE); at--) {
      if (isPosition(sentence, at, from)) {
        return true;
      }
      Token token = sentence.token(at);
      if (!token.isWord() || !token.isContentWord() && !token.isUnknownWord()) {
        return false;
      }
    }
    return false;
  }

  /** "its chairman for the north, X, …". */
  private boolean isApposed(Sentence sentence, int from, int to) {
    boolean closed = to < sentence.size() && !sentence.token(to).isWord();
    if (!closed || from < 2 || !sentence.token(from - 1).form().equals(",")) {
      return false;
    }
    int start = from - 1;
    while (start > Math.max(0, from - AFTER) && sentence.token(start - 1).isWord()) {
      start--;
    }
    return isPosition(sentence, start, from - 1);
  }

  /** "X, the chief executive of Y", "X, who heads Y". */
  private boolean precedePosition(Sentence sentence, int to) {
    if (to < sentence.size() && !sentence.token(to).form().equals(",")) {
      return language.has(Trait.TITLE_AFTER_NAME) && isPosition(sentence, to, to + 2);
    }
    if (to + 1 < sentence.size() && pronouns.matchAt(sentence, to + 1) > 0) {
      return true;
    }
    int end = to + 1;
    while (end < Math.min(sentence.size(), to + 1 + AFTER) && sentence.token(end).isWord()) {
      end++;
    }
    return isPosition(sentence, to + 1, end);
  }

  private boolean isPosition(Sentence sentence, int from, int to) {
    return positions.occursIn(sentence, from, Math.min(to, sentence.size()));
  }
}
