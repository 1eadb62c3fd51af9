package accordo.company.reference;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import java.util.regex.Pattern;

/**
 * Nouns that bear the possessor's ending of the first person: Hungarian "szoftverünket" is the
 * software of whoever speaks, though no word of its own says so.
 */
final class OwnThings {
  private static final Pattern CASED =
      Pattern.compile(
          "\\p{L}{3}[uü]nk(at|et|nak|nek|ra|re|r[oó]l|r[öő]l|ba|be|ban|ben|b[óő]l|hoz|hez|t[óő]l"
              + "|kal|kel|on|en|ért|nál|nél|ként)$");
  private static final Pattern BARE = Pattern.compile("[^t\\P{L}]\\p{L}*[^tsz\\P{L}][uü]nk$");

  private OwnThings() {}

  /** Whether the token is such a noun, and not "kötöttünk". */
  static boolean isOne(Sentence sentence, int at) {
    Token token = sentence.token(at);
    String word = token.lower();
    return CASED.matcher(word).find() || token.pos() == Pos.NOUN && BARE.matcher(word).find();
  }
}
