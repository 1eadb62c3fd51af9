package accordo.frame.argument;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.Mention;
import accordo.frame.clause.Mentions;
import accordo.frame.pack.Grammar;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a pronoun before a verb takes up as its object: "Y, desde que X la compró", "las patentes
 * son de X, que las vendió a Z". It is the nearest name before it that is not the subject, and the
 * nearest noun whose determiner agrees with it.
 */
public final class TakenUp {
  private static final int FARTHEST_PRONOUN = 3;

  /** What adverbials of time and place tell is not taken up. */
  private static final Set<String> THINGS = Set.of("obj", "nsubj", "nsubj:pass", "nmod", "conj");

  private final Sentence sentence;
  private final Grammar grammar;
  private final Mentions mentions;

  public TakenUp(SentenceView view) {
    this.sentence = view.sentence();
    this.grammar = view.grammar();
    this.mentions = view.mentions();
  }

  /** The pronoun that is the object of the verb, or null. */
  public Token pronoun(Token verb) {
    if (grammar.accusatives().isEmpty()) {
      return null;
    }
    int next = verb.index() + 1;
    if (next < sentence.size() && isEnclitic(verb, sentence.token(next))) {
      return sentence.token(next);
    }
    for (int i = verb.index() - 1; i >= Math.max(0, verb.index() - FARTHEST_PRONOUN); i--) {
      Token token = sentence.token(i);
      if (grammar.accusatives().containsKey(token.lower())) {
        return token;
      }
      if (token.pos() != Pos.AUX && token.pos() != Pos.ADV) {
        return null;
      }
    }
    return null;
  }

  /** "per rilevarla": the pronoun is written with its verb. */
  private boolean isEnclitic(Token verb, Token next) {
    return next.span().equals(verb.span()) && grammar.accusatives().containsKey(next.lower());
  }

  /** The name and the noun that the pronoun may stand for, the nearest of each; may be empty. */
  public List<Token> before(Token pronoun, Token subject) {
    Set<String> determiners = grammar.accusatives().get(pronoun.lower());
    Mention acting = subject == null ? null : mentions.at(subject.index());
    List<Token> found = new ArrayList<>();
    boolean named = false;
    boolean noun = false;
    for (int i = pronoun.index() - 1; i >= 0 && !(named && noun); i--) {
      Token token = sentence.token(i);
      Mention mention = mentions.at(i);
      if (mention != null && !named && isOther(mention, acting)) {
        named = true;
        found.add(sentence.token(mention.from()));
      } else if (mention == null && !noun && token != subject && agrees(token, determiners)) {
        noun = true;
        found.add(token);
      }
      i = mention == null ? i : mention.from();
    }
    return found;
  }

  private boolean isOther(Mention mention, Mention acting) {
    return mention.kind() != Mention.Kind.PERSON
        && mention.names().size() == 1
        && (acting == null || !acting.names().equals(mention.names()));
  }

  private boolean agrees(Token token, Set<String> determiners) {
    return token.pos() == Pos.NOUN
        && sentence.children(token).stream()
            .anyMatch(c -> c.index() < token.index() && determiners.contains(c.lower()));
  }

  /** "has a buyer for its mill: X will pay 9 million for it", "bought patents and sold them". */
  Token thing(Token pronoun) {
    Set<String> tags = grammar.resumed().get(pronoun.lower());
    for (int i = pronoun.index() - 1; tags != null && i >= 0; i--) {
      Token token = sentence.token(i);
      if (token.pos() == Pos.NOUN
          && tags.contains(token.tag())
          && THINGS.contains(token.relation())
          && token.head() != pronoun.head()
          && mentions.at(i) == null) {
        return token;
      }
    }
    return null;
  }
}
