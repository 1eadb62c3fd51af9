package accordo.frame.argument;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.frame.clause.Clauses;
import accordo.frame.pack.Frame;
import accordo.frame.pack.Grammar;
import accordo.frame.trigger.TriggerHit;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What stands around a trigger, whatever the frame: the parties' slots and where to look. */
public final class Setting {
  /** Where the object is not known, it is looked for among the next words. */
  private static final int OBJECT_REACH = 14;

  private final Sentence sentence;
  private final Grammar grammar;
  private final TriggerHit hit;
  private final List<Argument> byOrder;
  private final Surroundings around;
  private final int start;
  private final int end;
  private final Map<Frame.Place, BitSet> scopes = new EnumMap<>(Frame.Place.class);

  Setting(SentenceView view, TriggerHit hit) {
    this.sentence = view.sentence();
    this.grammar = view.grammar();
    this.hit = hit;
    this.byOrder = withoutTree(view);
    this.around = sentence.isParsed() ? TreeArguments.of(view, hit) : withoutTree(byOrder);
    this.start = Clauses.start(sentence, hit.from(), grammar);
    int clauseEnd = Clauses.end(sentence, hit.to() - 1, grammar);
    this.end = RelativeContracts.end(sentence, hit, clauseEnd, grammar);
  }

  private List<Argument> withoutTree(SentenceView view) {
    return grammar.hasCases() && !sentence.isParsed()
        ? CaseArguments.of(sentence, hit, grammar, view.mentions(), view.companyNouns().nouns())
        : OrderArguments.of(view, hit);
  }

  /** Cases tell that a clause has no subject; mere order does not. */
  private Surroundings withoutTree(List<Argument> arguments) {
    boolean subjectless =
        grammar.hasCases() && arguments.stream().noneMatch(a -> a.slots().contains("subject"));
    return new Surroundings(List.of(), new BitSet(), new BitSet(), subjectless, false);
  }

  /** The first token of the trigger's clause. */
  public int start() {
    return start;
  }

  /** The token after the last one of the trigger's clause. */
  public int end() {
    return end;
  }

  /** What order, prepositions and cases tell. */
  public List<Argument> byOrder() {
    return byOrder;
  }

  /** What the tree tells. */
  public Surroundings around() {
    return around;
  }

  /** The tokens of a place, for the caller to change. */
  public BitSet scope(Frame.Place place) {
    return (BitSet) scopes.computeIfAbsent(place, this::findScope).clone();
  }

  private BitSet findScope(Frame.Place place) {
    BitSet scope = new BitSet();
    switch (place) {
      case ANY -> scope.set(start, end);
      case ABOUT -> {
        if (grammar.hasCases() && !sentence.isParsed()) {
          // "X gyárának megvétele": what a noun is about stands before it.
          scope.set(start, hit.to());
          return scope;
        }
        scope.or(findScope(Frame.Place.OBJECT));
        scope.set(hit.from(), aboutEnd());
      }
      case SUBJECT -> {
        scope.or(around.subject());
        if (hit.frame().trigger().verb() && !hit.frame().takesObject()) {
          scope.or(around.object());
          stretch(scope);
        }
        if (scope.isEmpty()) {
          scope.set(start, hit.from());
        }
      }
      case OBJECT -> {
        scope.or(around.object());
        if (endsInPreposition()) {
          scope.set(hit.to());
        }
        stretch(scope);
        if (scope.isEmpty() && !sentence.isParsed()) {
          scope.set(start, end);
        } else if (scope.isEmpty()) {
          int first = grammar.verbFinal() ? Math.max(start, hit.from() - OBJECT_REACH) : hit.from();
          scope.set(first, Math.min(end, hit.to() + OBJECT_REACH));
        }
      }
    }
    return scope;
  }

  /** "mettre la main sur 200 brevets": what the trigger's own preposition governs is the object. */
  private boolean endsInPreposition() {
    int own = around.object().nextSetBit(hit.from());
    return hit.to() < end
        && own >= 0
        && own < hit.to()
        && hit.frame().trigger().verb()
        && sentence.token(hit.to() - 1).pos() == Pos.ADP;
  }

  private int aboutEnd() {
    int i = hit.to();
    while (i < end && !leavesTopic(sentence.token(i))) {
      i++;
    }
    return i;
  }

  private boolean leavesTopic(Token token) {
    if (token.form().equals(",") || grammar.relative().contains(token.lower())) {
      return true;
    }
    boolean verb = token.pos() == Pos.VERB || token.pos() == Pos.AUX;
    List<Token> children = sentence.children(token);
    boolean infinitive = children.stream().anyMatch(c -> c.is("mark"));
    return verb
        && !infinitive
        && (token.is("aux") && children.isEmpty() && !sentence.token(token.index() - 1).is("mark")
            || children.stream().anyMatch(c -> c.is("nsubj") || c.is("aux")));
  }

  /** Trees often lose the end of a long noun phrase; it goes on without a break. */
  public void stretch(BitSet scope) {
    int i = scope.length();
    while (i > 0 && i < end && continuesPhrase(sentence.token(i))) {
      scope.set(i++);
    }
  }

  private boolean continuesPhrase(Token token) {
    return switch (token.pos()) {
      case NOUN, ADJ, NUM -> true;
      case DET -> grammar.genitives().isEmpty() || grammar.genitives().contains(token.lower());
      case ADP -> grammar.genitive().contains(token.lower());
      case ADV -> token.index() + 1 < sentence.size() && isModifier(token.index() + 1);
      default -> isModifier(token.index());
    };
  }

  private boolean isModifier(int i) {
    return sentence.token(i).is("acl") && !sentence.token(i).relation().equals("acl:relcl");
  }
}
