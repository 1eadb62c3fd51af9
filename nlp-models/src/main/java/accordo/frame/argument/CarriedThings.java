package accordo.frame.argument;

import accordo.annotate.Pos;
import accordo.annotate.Reading;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.frame.pack.Grammar;
import accordo.frame.pack.SemanticClasses;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Things told in the sentences before that a pronoun takes up: "Aveva cento brevetti. Li ha ceduti
 * a X", "Aol ne cedette oltre 800 a Y". What a frame wants its object to be may have been said
 * there.
 */
public final class CarriedThings {
  private static final int FARTHEST_SENTENCE = 1;
  private static final int FARTHEST_DETERMINER = 3;
  private static final int FARTHEST_NUMBER = 4;

  private final SemanticClasses classes;
  private final Grammar grammar;
  private final Sentence sentence;
  private List<Map<String, BitSet>> before;

  CarriedThings(SemanticClasses classes, Grammar grammar, Sentence sentence) {
    this.classes = classes;
    this.grammar = grammar;
    this.sentence = sentence;
  }

  /** Whether a pronoun of the sentence may take up something of a class; looks at no tags. */
  public boolean mayHave(List<String> wanted) {
    if (grammar.accusatives().isEmpty() || sentence.before() == null) {
      return false;
    }
    for (Token token : sentence.tokens()) {
      if (mayTakeUp(token) && has(token, wanted)) {
        return true;
      }
    }
    return false;
  }

  private boolean mayTakeUp(Token token) {
    int next = token.index() + 1;
    if (!grammar.accusatives().containsKey(token.lower()) && !isPartitive(token)) {
      return false;
    }
    boolean enclitic = token.index() > 0 && sentence.token(next - 2).span().equals(token.span());
    return enclitic || next < sentence.size() && isVerb(sentence.token(next));
  }

  private static boolean isVerb(Token token) {
    return token.readings().stream().anyMatch(r -> r.kind() == Reading.Kind.VERB)
        && token.readings().stream().noneMatch(r -> r.kind() == Reading.Kind.NOUN);
  }

  private boolean isPartitive(Token token) {
    return "of".equals(grammar.clitics().get(token.lower()));
  }

  /**
   * "ne cedette oltre 800": the pronoun before the verb of which a number is the object; or null.
   */
  public Token partitive(Token verb) {
    for (int i = verb.index() - 1; i >= Math.max(0, verb.index() - FARTHEST_DETERMINER); i--) {
      if (isPartitive(sentence.token(i))) {
        return isCounted(verb.index() + 1) ? sentence.token(i) : null;
      }
    }
    return null;
  }

  private boolean isCounted(int from) {
    return sentence
        .tokens()
        .subList(from, Math.min(sentence.size(), from + FARTHEST_NUMBER))
        .stream()
        .anyMatch(t -> t.pos() == Pos.NUM);
  }

  /** Whether a noun of one of the classes, that agrees with the pronoun, stands before. */
  public boolean has(Token pronoun, List<String> wanted) {
    Sentence told = sentence.before();
    for (Map<String, BitSet> starts : before()) {
      for (String name : wanted) {
        BitSet at = starts.getOrDefault(name, new BitSet());
        for (int i = at.nextSetBit(0); i >= 0; i = at.nextSetBit(i + 1)) {
          if (agrees(told, i, pronoun)) {
            return true;
          }
        }
      }
      told = told.before();
    }
    return false;
  }

  private List<Map<String, BitSet>> before() {
    if (before == null) {
      before = new ArrayList<>();
      Sentence told = sentence.before();
      while (told != null && before.size() < FARTHEST_SENTENCE) {
        before.add(classes.in(told, new BitSet()));
        told = told.before();
      }
    }
    return before;
  }

  /** A determiner tells number and gender; a bare noun may be anything. */
  private boolean agrees(Sentence told, int noun, Token pronoun) {
    Set<String> own = grammar.accusatives().get(pronoun.lower());
    if (own == null) {
      return true;
    }
    for (int i = noun - 1; i >= Math.max(0, noun - FARTHEST_DETERMINER); i--) {
      String word = told.token(i).lower();
      if (own.contains(word)) {
        return true;
      }
      if (grammar.accusatives().values().stream().anyMatch(others -> others.contains(word))) {
        return false;
      }
    }
    return true;
  }
}
