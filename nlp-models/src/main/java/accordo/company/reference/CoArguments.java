package accordo.company.reference;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.Mention;
import java.util.List;

/**
 * Who has a part in a clause is not named anew in it: "Elliott bought the bookseller from Lynwood",
 * "Kestrel, which the company bought".
 */
final class CoArguments {
  private static final int DEEPEST = 4;

  /** Comma, preposition and relative pronoun. */
  private static final int FRONTED = 3;

  private CoArguments() {}

  /** The names of the subject of the verb on which the token depends as an object or adjunct. */
  static List<String> actor(Sentence sentence, int at, List<Mention> named) {
    Token token = sentence.token(at);
    if (!sentence.isParsed() || token.is("nmod:poss")) {
      return List.of();
    }
    if (token.is("nsubj")) {
      return antecedent(sentence, token, named);
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

  /** Whom the relative clause describes whose subject the token is. */
  private static List<String> antecedent(Sentence sentence, Token subject, List<Mention> named) {
    Token verb = subject.head() == Token.ROOT ? subject : sentence.token(subject.head());
    boolean relative = verb.relation().equals("acl:relcl") && verb.head() != Token.ROOT;
    List<String> head = relative ? names(verb.head(), named) : List.of();
    return relative && head.isEmpty() ? beforeComma(sentence, subject.index(), named) : head;
  }

  /**
   * "owns a fifth of X, in which it invested": the name before the comma, whatever the tree says.
   */
  private static List<String> beforeComma(Sentence sentence, int subject, List<Mention> named) {
    int comma = subject - FRONTED;
    return comma > 0
            && sentence.token(comma).form().equals(",")
            && sentence.token(comma + 1).pos() == Pos.ADP
        ? names(comma - 1, named)
        : List.of();
  }

  private static List<String> names(int token, List<Mention> named) {
    return named.stream()
        .filter(m -> m.covers(token))
        .findFirst()
        .map(Mention::names)
        .orElse(List.of());
  }

  private static List<String> subject(Sentence sentence, Token verb, List<Mention> named) {
    for (Token child : sentence.children(verb)) {
      if (child.is("nsubj")) {
        return names(child.index(), named);
      }
    }
    // "has shed its cake arm, selling it to X"
    boolean shared = verb.is("conj") || verb.is("xcomp") || verb.is("advcl");
    Token governor = shared && verb.head() != Token.ROOT ? sentence.token(verb.head()) : null;
    return governor == null || governor.pos() != Pos.VERB
        ? List.of()
        : subject(sentence, governor, named);
  }
}
