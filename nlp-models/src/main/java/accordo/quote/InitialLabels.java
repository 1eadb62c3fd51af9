package accordo.quote;

import accordo.annotate.Document;
import accordo.annotate.Sentence;
import accordo.company.Cast;
import accordo.company.Mention;
import accordo.text.Span;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Interviews whose answers are marked by the initials of who gives them: "K. P.: Yes." */
final class InitialLabels {
  private static final Pattern LABEL = Pattern.compile("((?:\\p{Lu}\\p{Ll}?\\.\\h?){2,3}):\\h*");

  private final Document document;
  private final Cast cast;

  InitialLabels(Document document, Cast cast) {
    this.document = document;
    this.cast = cast;
  }

  /** An answer and the mention of who gives it. */
  record Answer(Span words, Mention person) {}

  /** The answer that starts with the sentence, or null. */
  Answer at(Sentence sentence) {
    String text = document.text();
    int start = sentence.span().start();
    Matcher label = LABEL.matcher(text).region(start, text.length());
    if (start > 0 && text.charAt(start - 1) != '\n' || !label.lookingAt()) {
      return null;
    }
    int newline = text.indexOf('\n', label.end());
    int end = newline < 0 ? text.length() : newline;
    String[] initials = label.group(1).toLowerCase(Locale.ROOT).split("[.\\h]+");
    for (Mention mention : cast.mentions()) {
      if (mention.kind() == Mention.Kind.PERSON && fits(mention.names().get(0), initials)) {
        return end > label.end() ? new Answer(new Span(label.end(), end), mention) : null;
      }
    }
    return null;
  }

  private static boolean fits(String name, String[] initials) {
    String[] words = name.toLowerCase(Locale.ROOT).split("\\s+");
    if (words.length != initials.length) {
      return false;
    }
    for (int i = 0; i < words.length; i++) {
      if (!words[i].startsWith(initials[i])) {
        return false;
      }
    }
    return true;
  }
}
