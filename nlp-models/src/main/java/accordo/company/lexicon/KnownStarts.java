package accordo.company.lexicon;

import accordo.annotate.Document;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.annotate.WordForm;
import accordo.annotate.WordMemory;

/** Tells the words that no well-known name starts with, before phrases are looked up as names. */
public final class KnownStarts {
  private static final int FIRST_BEYOND_ASCII = 0x80;

  private final CompanyRegister register;
  private final CaseEndings endings;
  private final WordMemory<Boolean> starts = new WordMemory<>(this::find);

  KnownStarts(CompanyRegister register, CaseEndings endings) {
    this.register = register;
    this.endings = endings;
  }

  /** Whether a well-known name may start at the token; errs on the side of yes. */
  public boolean mayStartAt(Document document, Sentence sentence, int at) {
    Token token = sentence.token(at);
    return !isWholeWord(document, token) || starts.of(token) != null;
  }

  /** Tickers, parts of contractions and what is one with the next word are no whole words. */
  private static boolean isWholeWord(Document document, Token token) {
    String text = document.text();
    int start = token.span().start();
    int end = token.span().end();
    return Character.isLetterOrDigit(text.charAt(start))
        && start + token.form().length() == end
        && text.startsWith(token.form(), start)
        && (end == text.length() || isGap(text.charAt(end)));
  }

  private static boolean isGap(char c) {
    boolean mark = c < FIRST_BEYOND_ASCII && !Character.isLetterOrDigit(c);
    return mark || c == '’' || Character.isWhitespace(c);
  }

  private Boolean find(WordForm word) {
    boolean found = isStart(word.form());
    for (CaseEndings.Stem stem : endings.stems(word.form())) {
      found |= isStart(stem.base());
    }
    return found ? true : null;
  }

  private boolean isStart(String word) {
    String first = firstWord(NameForms.fold(word));
    return first.isEmpty() || Gazetteer.shared().isStart(first) || register.isStart(first);
  }

  /** The first word of a folded name. */
  static String firstWord(String folded) {
    int end = folded.indexOf(' ');
    return end < 0 ? folded : folded.substring(0, end);
  }
}
