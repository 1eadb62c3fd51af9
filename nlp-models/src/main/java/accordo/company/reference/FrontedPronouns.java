package accordo.company.reference;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.Mention;
import accordo.text.Language;
import accordo.text.Resources;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Pronouns that stand before whom they mean: "Before it was bought by X, Y had sold its mill". The
 * words that open such clauses stand in {@code naming/openers.txt} of the language pack.
 */
final class FrontedPronouns {
  private final Set<String> openers = new HashSet<>();

  FrontedPronouns(Language language) {
    String path = language.pack() + "naming/openers.txt";
    openers.addAll(Resources.linesIfPresent(path));
  }

  /** The company after the clause's comma, where none is named before the pronoun; or none. */
  List<String> meant(Passage passage, int pronoun) {
    Sentence sentence = passage.sentence();
    if (openers.isEmpty() || !openers.contains(sentence.token(0).lower())) {
      return List.of();
    }
    boolean named = passage.named().stream().anyMatch(m -> m.from() < pronoun);
    int comma = named ? sentence.size() : comma(sentence, pronoun);
    for (Mention mention : passage.named()) {
      if (mention.from() == comma + 1
          && mention.kind() == Mention.Kind.COMPANY
          && mention.to() < sentence.size()
          && acts(sentence.token(mention.to()))) {
        return mention.names();
      }
    }
    return List.of();
  }

  private static int comma(Sentence sentence, int from) {
    int at = from;
    while (at < sentence.size() && !sentence.token(at).form().equals(",")) {
      at++;
    }
    return at;
  }

  private static boolean acts(Token token) {
    return token.form().equals(",") || token.pos() == Pos.VERB || token.pos() == Pos.AUX;
  }
}
