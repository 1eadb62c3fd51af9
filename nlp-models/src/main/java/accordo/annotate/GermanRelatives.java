package accordo.annotate;

import java.util.Set;

/**
 * Mends relative clauses that begin with a name, whose pronoun the parser takes for the name's
 * article: "Argo, in das Ford investiert hatte".
 */
final class GermanRelatives {
  private static final Set<String> PRONOUNS = Set.of("der", "die", "das", "den", "dem", "denen");
  private static final Set<String> DATIVE = Set.of("dem", "denen");
  private static final Set<String> ENDS = Set.of(",", ".", ";", ":", "–", "!", "?");

  private final Sentence sentence;

  private GermanRelatives(Sentence sentence) {
    this.sentence = sentence;
  }

  static void mend(Sentence sentence) {
    GermanRelatives relatives = new GermanRelatives(sentence);
    for (int i = 2; i < sentence.size() - 2; i++) {
      if (PRONOUNS.contains(sentence.token(i).lower()) && relatives.startsClause(i)) {
        relatives.mendClause(i);
      }
    }
  }

  private boolean startsClause(int pronoun) {
    boolean marked = sentence.token(pronoun - 1).pos() == Pos.ADP;
    int comma = marked ? pronoun - 2 : pronoun - 1;
    Token name = sentence.token(pronoun + 1);
    return comma > 0
        && sentence.token(comma).form().equals(",")
        && isName(name)
        && isNominal(sentence.token(comma - 1));
  }

  private static boolean isName(Token token) {
    boolean tagged = token.nameTag() == NameTag.ORG || token.nameTag() == NameTag.PER;
    return token.pos() == Pos.PROPN || token.pos() == Pos.NOUN && tagged && !token.isContentWord();
  }

  private static boolean isNominal(Token token) {
    return token.pos() == Pos.NOUN || token.pos() == Pos.PROPN;
  }

  private void mendClause(int pronoun) {
    int end = pronoun + 1;
    while (end < sentence.size() && !ENDS.contains(sentence.token(end).form())) {
      end++;
    }
    Token finite = sentence.token(end - 1);
    Token before = sentence.token(end - 2);
    boolean bracket = finite.pos() == Pos.AUX && before.pos() == Pos.VERB;
    if (!bracket && finite.pos() != Pos.VERB) {
      return;
    }
    Token verb = bracket ? before : finite;
    if (bracket) {
      finite.attach(verb.index(), finite.is("aux") ? finite.relation() : "aux");
    }
    boolean marked = sentence.token(pronoun - 1).pos() == Pos.ADP;
    int start = marked ? pronoun - 1 : pronoun;
    free(verb, start, end);
    Token antecedent = sentence.token(start - 2);
    verb.attach(antecedent.is("flat") ? antecedent.head() : antecedent.index(), "acl");
    attach(sentence.token(pronoun), sentence.token(pronoun + 1), verb, finite, marked);
    keepInside(verb, start, end);
  }

  /** What stands outside the clause belongs to the verb above it or after it. */
  private void free(Token verb, int start, int end) {
    Token other = verb.head() == Token.ROOT ? null : sentence.token(verb.head());
    for (int i = end; i < sentence.size() && other == null; i++) {
      if (sentence.token(i).pos() == Pos.VERB) {
        other = sentence.token(i);
        other.attach(Token.ROOT, "root");
      }
    }
    if (other == null || other.pos() != Pos.VERB) {
      return;
    }
    for (Token token : sentence.tokens()) {
      boolean outside = token.index() < start - 1 || token.index() > end;
      if (outside && token.head() == verb.index() && token != other) {
        token.attach(other.index(), token.relation());
      }
    }
  }

  private void attach(Token pronoun, Token name, Token verb, Token finite, boolean marked) {
    boolean plural = finite.lower().endsWith("n");
    boolean both =
        name.index() + 1 < sentence.size()
            && sentence.token(name.index() + 1).lower().equals("und");
    boolean object = plural && both || isThing(sentence.token(verb.head()));
    String relation =
        marked
            ? "obl"
            : DATIVE.contains(pronoun.lower())
                ? "iobj"
                : pronoun.lower().equals("den") || object ? "obj" : "nsubj";
    pronoun.attach(verb.index(), relation);
    name.attach(verb.index(), relation.equals("nsubj") ? "obj" : "nsubj");
    if (marked) {
      sentence.token(pronoun.index() - 1).attach(pronoun.index(), "case");
    }
  }

  private static boolean isThing(Token antecedent) {
    return antecedent.pos() == Pos.NOUN && !GermanActors.isActor(antecedent);
  }

  private void keepInside(Token verb, int start, int end) {
    for (int i = start; i < end; i++) {
      Token token = sentence.token(i);
      boolean outside = token.head() < start - 1 || token.head() >= end;
      if (outside && token != verb) {
        token.attach(verb.index(), token.is("punct") ? "punct" : "obl");
      }
    }
  }
}
