package accordo.frame.argument;

import accordo.annotate.Pos;
import accordo.annotate.Reading;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.Mention;
import accordo.frame.clause.Mentions;
import accordo.frame.pack.Grammar;
import java.util.ArrayList;
import java.util.List;

/**
 * Participles that open a sentence, which parsers take for its main verb: "Fondata nel 1950 e
 * comprata da X nel 2004, Y produce …" says of Y that X bought it.
 */
final class FrontedParticiples {
  private static final int LONGEST_PHRASE = 5;
  private static final int FARTHEST_NAME = 5;

  private final Sentence sentence;
  private final Grammar grammar;
  private final Mentions mentions;

  FrontedParticiples(SentenceView view) {
    this.sentence = view.sentence();
    this.grammar = view.grammar();
    this.mentions = view.mentions();
  }

  /** The subject of the sentence, of which the participle is said; or null. */
  Token described(Token verb) {
    if (grammar.verbFinal() || !isParticiple(sentence.token(0)) || !isNext(verb)) {
      return null;
    }
    for (int i = verb.index() + 1; i + 2 < sentence.size(); i++) {
      Token token = sentence.token(i);
      if (token.pos() == Pos.AUX || i > verb.index() + 1 && isFinite(token)) {
        return null;
      }
      Token head = token.form().equals(",") ? headOfPhrase(i + 1) : null;
      if (head != null) {
        return head;
      }
    }
    return null;
  }

  /** Who has done what the participle says, by whatever the tree hangs their names on. */
  List<Token> agents(Token verb) {
    List<Token> found = new ArrayList<>();
    for (int i = verb.index() + 1; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      if (token.form().equals(",") || grammar.and().contains(token.lower())) {
        break;
      }
      Mention name = grammar.agent().contains(token.lower()) ? nameAfter(i + 1) : null;
      if (name != null) {
        found.add(sentence.token(name.from()));
      }
    }
    return found;
  }

  private Mention nameAfter(int from) {
    for (int i = from; i < Math.min(sentence.size(), from + FARTHEST_NAME); i++) {
      Token token = sentence.token(i);
      if (mentions.at(i) != null) {
        return mentions.at(i);
      }
      if (token.pos() != Pos.DET && token.pos() != Pos.ADJ && token.pos() != Pos.NOUN) {
        return null;
      }
    }
    return null;
  }

  /** The first word, or the next participle after a comma or "and". */
  private boolean isNext(Token verb) {
    if (verb.index() == 0) {
      return true;
    }
    int before = verb.index() - 1;
    while (before > 0 && sentence.token(before).pos() == Pos.ADV) {
      before--;
    }
    Token link = sentence.token(before);
    return before > 0
        && isParticiple(verb)
        && (link.form().equals(",") || grammar.and().contains(link.lower()));
  }

  /** A name, or a noun with its determiner, before a finite verb. */
  private Token headOfPhrase(int from) {
    Token head = null;
    for (int i = from; i < Math.min(sentence.size(), from + LONGEST_PHRASE); i++) {
      Token token = sentence.token(i);
      Mention name = mentions.at(i);
      if (name != null && (head == null || name.from() == i)) {
        head = head == null ? sentence.token(name.from()) : head;
        i = name.to() - 1;
      } else if (head == null && i > from && token.pos() == Pos.NOUN) {
        head = token;
      } else if (head != null && (token.pos() == Pos.AUX || isFinite(token))) {
        return head;
      } else if (token.pos() != Pos.DET && token.pos() != Pos.ADJ && token.pos() != Pos.PRON) {
        return null;
      }
    }
    return null;
  }

  /** "Nacida de la escisión de X": taggers take some for adjectives. */
  private boolean isParticiple(Token token) {
    boolean opens = token.index() == 0 && token.pos() == Pos.ADJ;
    return (token.pos() == Pos.VERB || opens)
        && token.readings().stream()
            .anyMatch(r -> r.kind() == Reading.Kind.VERB && r.tense() == Reading.Tense.PAST)
        && sentence.children(token).stream().noneMatch(c -> c.is("aux"));
  }

  private boolean isFinite(Token token) {
    return token.pos() == Pos.VERB && !isParticiple(token);
  }
}
