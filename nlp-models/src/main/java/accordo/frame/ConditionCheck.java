package accordo.frame;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.TermSet;
import accordo.annotate.Token;
import accordo.company.Mention;
import accordo.frame.Frame.Condition;
import java.util.BitSet;
import java.util.List;

/** Checks the conditions of a frame against what stands around its trigger. */
final class ConditionCheck {
  /** Where the object is not known, it is looked for among the next words. */
  private static final int OBJECT_REACH = 14;

  private static final String COMPANY_NOUN = "COMPANY_NOUN";
  private static final double DIRECT = 0.84;

  private final FrameSet frames;
  private final Sentence sentence;
  private final TriggerHit hit;
  private final Surroundings around;
  private final List<Argument> byOrder;
  private final TermSet companyNouns;
  private final BitSet names = new BitSet();

  ConditionCheck(
      FrameSet frames,
      Sentence sentence,
      TriggerHit hit,
      Surroundings around,
      List<Argument> byOrder,
      Mentions mentions) {
    this.frames = frames;
    this.sentence = sentence;
    this.hit = hit;
    this.around = around;
    this.byOrder = byOrder;
    this.companyNouns = frames.termsOf(COMPANY_NOUN);
    for (Mention mention : mentions.all()) {
      if (mention.kind() != Mention.Kind.REFERENCE && !mention.isCompounded()) {
        names.set(mention.from(), mention.to());
      }
    }
  }

  /** The first condition that does not hold, or null. */
  Condition broken() {
    for (Condition condition : hit.frame().conditions()) {
      if (!holds(condition)) {
        return condition;
      }
    }
    return null;
  }

  /** What is wanted may stand loosely; what excludes has to stand in the trigger's own clause. */
  private boolean holds(Condition condition) {
    BitSet scope = scope(condition.place());
    if (!condition.wanted() || isOfThings(condition)) {
      scope.andNot(Epithets.ofNames(sentence, names));
    }
    if (condition.place() == Frame.Place.OBJECT || condition.place() == Frame.Place.ABOUT) {
      scope.andNot(Epithets.ofCompanyNouns(sentence, companyNouns));
    }
    if (!condition.wanted() && condition.place() == Frame.Place.ANY) {
      scope.and(Predication.of(sentence, hit.head()));
    } else if (!condition.wanted() && condition.place() == Frame.Place.OBJECT) {
      headOnly(scope);
    } else if (condition.place() == Frame.Place.OBJECT) {
      addStray(scope);
    }
    boolean found = condition.classes().stream().anyMatch(name -> first(name, scope) >= 0);
    return found == condition.wanted();
  }

  /** Whether goods or work are wanted, not the trade by which a company is called. */
  private static boolean isOfThings(Condition condition) {
    return condition.place() != Frame.Place.ANY && !condition.classes().contains(COMPANY_NOUN);
  }

  /** In "a portfolio of solar plants" the wanted word comes first: the plants do not exclude. */
  private void headOnly(BitSet scope) {
    if (!frames.grammar().headFirst()) {
      withoutPlaces(scope);
      return;
    }
    int earliest =
        hit.frame().conditions().stream()
            .filter(c -> c.wanted() && c.place() == Frame.Place.OBJECT)
            .flatMap(c -> c.classes().stream())
            .filter(name -> !name.equals(Condition.COMPANY))
            .mapToInt(name -> first(name, (BitSet) scope.clone()))
            .filter(at -> at >= 0 && sentence.token(at).pos() != Pos.DET)
            .min()
            .orElse(sentence.size());
    scope.clear(Math.min(earliest + 1, sentence.size()), sentence.size());
  }

  /** In "stocks the burgers in its shops" no shops are the object. */
  private void withoutPlaces(BitSet scope) {
    int first = scope.nextSetBit(0);
    for (int i = scope.nextSetBit(first + 1); i > 0; i = scope.nextSetBit(i + 1)) {
      Token token = sentence.token(i);
      if (token.pos() == Pos.ADP && frames.grammar().locative().contains(token.lower())) {
        scope.clear(i + 1, sentence.size());
        return;
      }
    }
  }

  /** "cedió en 2013 mil patentes a X": parsers take the marked recipient for the only object. */
  private void addStray(BitSet scope) {
    for (Argument argument : around.arguments()) {
      int from = argument.mention().from();
      boolean marked = argument.slots().size() > 1 && argument.slots().get(0).equals("object");
      if (marked && scope.get(from)) {
        scope.set(Math.min(hit.to(), from), from);
        int next = argument.mention().to();
        if (next < sentence.size() && opensPhrase(sentence.token(next))) {
          scope.set(next);
          stretch(scope, Clauses.end(sentence, hit.to() - 1, frames.grammar()));
        }
      }
    }
  }

  private static boolean opensPhrase(Token token) {
    return token.pos() == Pos.DET || token.pos() == Pos.NUM || token.pos() == Pos.NOUN;
  }

  /** Where a class first occurs in the scope, outside of names; or -1. */
  private int first(String className, BitSet scope) {
    if (className.equals(Condition.COMPANY)) {
      return hasCompanyObject() ? hit.head() : -1;
    }
    TermSet terms = frames.termsOf(className);
    scope.andNot(names);
    for (int i = scope.nextSetBit(0); i >= 0; i = scope.nextSetBit(i + 1)) {
      if (terms.matchAt(sentence, i) > 0) {
        return i;
      }
    }
    return -1;
  }

  private boolean hasCompanyObject() {
    List<Argument> arguments = around.object().isEmpty() ? byOrder : around.arguments();
    double least = around.object().isEmpty() ? 0 : DIRECT;
    return arguments.stream()
        .anyMatch(
            a ->
                (a.slots().contains("named") || a.slots().contains("object") && a.weight() >= least)
                    && a.mention().kind() != Mention.Kind.PERSON);
  }

  private BitSet scope(Frame.Place place) {
    Grammar grammar = frames.grammar();
    int start = Clauses.start(sentence, hit.from(), grammar);
    int end = Clauses.end(sentence, hit.to() - 1, grammar);
    BitSet scope = new BitSet();
    switch (place) {
      case ANY -> scope.set(start, end);
      case ABOUT -> {
        scope.or(scope(Frame.Place.OBJECT));
        scope.set(hit.from(), aboutEnd(end));
      }
      case SUBJECT -> {
        scope.or(around.subject());
        if (scope.isEmpty()) {
          scope.set(start, hit.from());
        }
      }
      case OBJECT -> {
        scope.or(around.object());
        stretch(scope, end);
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

  private int aboutEnd(int end) {
    int i = hit.to();
    while (i < end && !leavesTopic(sentence.token(i))) {
      i++;
    }
    return i;
  }

  private boolean leavesTopic(Token token) {
    if (token.form().equals(",") || frames.grammar().relative().contains(token.lower())) {
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
  private void stretch(BitSet scope, int end) {
    int i = scope.length();
    while (i > 0 && i < end && continuesPhrase(sentence.token(i))) {
      scope.set(i++);
    }
  }

  private boolean continuesPhrase(Token token) {
    return switch (token.pos()) {
      case NOUN, ADJ, NUM, DET -> true;
      case ADP -> frames.grammar().genitive().contains(token.lower());
      case ADV -> token.index() + 1 < sentence.size() && isModifier(token.index() + 1);
      default -> isModifier(token.index());
    };
  }

  private boolean isModifier(int i) {
    return sentence.token(i).is("acl") && !sentence.token(i).relation().equals("acl:relcl");
  }
}
