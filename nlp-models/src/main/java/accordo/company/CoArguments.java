package accordo.company;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import java.util.List;

/** Who acts in a clause is not named anew in it: "Elliott bought the bookseller from Lynwood". */
final class CoArguments {
  private static final int DEEPEST = 4;

  private CoArguments() {}

  /** The names of the subject of the verb on which the token depends as an object or adjunct. */
  static List<String> actor(Sentence sentence, int at, List<Mention> named) {
    Token token = sentence.token(at);
    if (!sentence.isParsed() || token.is("nsubj") || token.is("nmod:poss")) {
      return List.of();
    }
    boolean dependent = false;
    for (int depth = 0; depth < DEEPEST && token.head() != Token.ROOT; depth++) {
      dependent |= token.is("obj") || token.is("obl") || token.is("iobj");
      boolean nested = token.is("nmod") || token.is("compound") || token.is("conj");
      if (!dependent && !nested) {
        return List.of();
      }
      token = sentence.token(token.head());
      if (token.pos() == Pos.VERB) {
        return subject(sentence, token, named);
      }
    }
    return List.of();
  }

  private static List<String> subject(Sentence sentence, Token verb, List<Mention> named) {
    for (Token child : sentence.children(verb)) {
      if (child.is("nsubj")) {
        return named.stream()
            .filter(m -> m.covers(child.index()))
            .findFirst()
            .map(Mention::names)
            .orElse(List.of());
      }
    }
    return List.of();
  }
}
