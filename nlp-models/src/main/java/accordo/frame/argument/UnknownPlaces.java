package accordo.frame.argument;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.Mention;
import java.util.regex.Pattern;

/**
 * Places that nobody knows as such, in a language where firms bear an article and towns none: "az
 * üzemek Vácon és Ócsán vannak".
 */
final class UnknownPlaces {
  private static final Pattern PLACED =
      Pattern.compile("\\p{L}{2}([oeöaáéóőúűi]n|b[ae]n|[öóő]tt)$");

  private UnknownPlaces() {}

  /** Whether an unknown name without an article stands in a case of places. */
  static boolean isPlace(Sentence sentence, Mention mention) {
    if (mention.kind() != Mention.Kind.CANDIDATE
        || mention.to() - mention.from() > 1
        || mention.from() == 0
        || sentence.isHeadline()) {
      return false;
    }
    Token before = sentence.token(mention.from() - 1);
    boolean described =
        before.pos() == Pos.DET || before.pos() == Pos.ADJ || before.lower().endsWith("i");
    return !described && PLACED.matcher(sentence.token(mention.from()).lower()).find();
  }
}
