package accordo.frame.argument;

import accordo.annotate.Pos;
import accordo.annotate.Reading;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.Mention;
import accordo.frame.clause.Mentions;
import accordo.frame.pack.Grammar;

/**
 * Nouns without an article that open a sentence and say what its subject is: "Fournisseur de X
 * depuis 2011, Y recrute" says of Y that it supplies X. With a possessive they are its subject's:
 * "Depuis son rachat par X, Y recrute".
 */
final class FrontedNouns {
  private static final int LONGEST_PHRASE = 7;

  private final Sentence sentence;
  private final Grammar grammar;
  private final Mentions mentions;

  FrontedNouns(SentenceView view) {
    this.sentence = view.sentence();
    this.grammar = view.grammar();
    this.mentions = view.mentions();
  }

  /** The name of which the noun is said, right before the verb of the sentence; or null. */
  Token described(Token noun) {
    if (!grammar.headFirst() || !opens(noun) && !isOwned(noun)) {
      return null;
    }
    for (int i = noun.index() + 1; i + 2 < sentence.size(); i++) {
      Token token = sentence.token(i);
      if (mentions.at(i) == null && (token.pos() == Pos.AUX || isFinite(token))) {
        return null;
      }
      Token name = token.form().equals(",") ? subjectFrom(i + 1) : null;
      if (name != null) {
        return name;
      }
    }
    return null;
  }

  /** "Fournisseur", "Nouveau propriétaire": only adjectives stand before it. */
  private boolean opens(Token noun) {
    for (int i = 0; i < noun.index(); i++) {
      Token token = sentence.token(i);
      if (token.pos() != Pos.ADJ && token.head() != noun.index() || token.pos() == Pos.DET) {
        return false;
      }
    }
    return noun.index() <= 2;
  }

  /** "Depuis son rachat": whose it is is told later. */
  boolean isOwned(Token noun) {
    int at = noun.index() - 1;
    while (at > 0 && sentence.token(at).pos() == Pos.ADJ) {
      at--;
    }
    return at == 1
        && grammar.possessives().contains(sentence.token(at).lower())
        && sentence.token(0).pos() == Pos.ADP;
  }

  /** "l'enseigne bio X compte": a name without a preposition, and its verb. */
  private Token subjectFrom(int from) {
    for (int i = from; i < Math.min(sentence.size(), from + LONGEST_PHRASE); i++) {
      Token token = sentence.token(i);
      Mention name = mentions.at(i);
      if (name != null) {
        boolean bare = i == from || sentence.token(i - 1).pos() != Pos.ADP;
        return bare && isBeforeVerb(name.to()) ? sentence.token(name.from()) : null;
      }
      if (!token.isWord() || token.pos() == Pos.VERB || token.pos() == Pos.AUX) {
        return null;
      }
    }
    return null;
  }

  private boolean isBeforeVerb(int from) {
    for (int i = from; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      if (token.pos() == Pos.AUX || token.pos() == Pos.VERB) {
        return true;
      }
      if (token.pos() != Pos.PRON && token.pos() != Pos.ADV) {
        return false;
      }
    }
    return false;
  }

  private static boolean isFinite(Token token) {
    return token.pos() == Pos.VERB
        && token.readings().stream()
            .noneMatch(r -> r.kind() == Reading.Kind.VERB && r.tense() == Reading.Tense.PAST);
  }
}
