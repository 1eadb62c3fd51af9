package accordo.frame.argument;

import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.frame.clause.Mentions;
import accordo.frame.clause.Predicates;
import accordo.frame.pack.Grammar;
import java.util.BitSet;

/**
 * The tokens of a trigger's object and subject, where its frame looks for words of a class: in
 * "sells its [shares in Opel] to Magna, a maker of parts" the shares are sold, and no parts.
 */
final class PhraseMarks {
  private final Sentence sentence;
  private final Grammar grammar;
  private final Mentions mentions;
  private final Predicates predicates;
  private final BitSet object = new BitSet();
  private final BitSet subject = new BitSet();

  PhraseMarks(SentenceView view) {
    this.sentence = view.sentence();
    this.grammar = view.grammar();
    this.mentions = view.mentions();
    this.predicates = view.predicates();
  }

  BitSet object() {
    return object;
  }

  BitSet subject() {
    return subject;
  }

  void markObject(Token nominal) {
    mark(nominal, object);
  }

  void markSubject(Token nominal) {
    mark(nominal, subject);
  }

  /** "patent licence agreement": the phrase of the noun that the trigger is compounded with. */
  void markPhraseOf(Token noun) {
    Token top = noun;
    for (Token head = sentence.head(top);
        head != null && (top.is("compound") || top.is("amod") || top.is("flat"));
        head = sentence.head(top)) {
      top = head;
    }
    mark(top, object);
    for (Token child : sentence.children(top)) {
      if (child.is("case")) {
        object.clear(child.index());
      }
    }
    for (Token child : sentence.children(noun)) {
      if (isPurpose(child)) {
        mark(child, object);
      }
    }
  }

  /** "a contract to run a plant" is about the running. */
  private boolean isPurpose(Token child) {
    return child.is("acl") && sentence.hasChild(child, "mark");
  }

  private void mark(Token nominal, BitSet scope) {
    scope.set(nominal.index());
    boolean named = mentions.at(nominal.index()) != null;
    for (Token child : sentence.children(nominal)) {
      boolean aside = child.is("acl") || child.is("parataxis") || named && isAside(child);
      if (!aside && !scope.get(child.index())) {
        mark(child, scope);
      }
    }
  }

  /** In "sells Opel to Magna, a maker of parts", parts are not what is sold. */
  private boolean isAside(Token child) {
    String preposition = child.is("nmod") ? predicates.preposition(child) : null;
    return child.is("appos") || preposition != null && !grammar.slots(preposition).contains("of");
  }
}
