package accordo.frame;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.Mention;
import accordo.frame.argument.Argument;
import accordo.frame.argument.SentenceView;
import accordo.frame.argument.Setting;
import accordo.frame.argument.TakenUp;
import accordo.frame.pack.Frame;
import accordo.frame.pack.Frame.Condition;
import accordo.frame.trigger.TriggerHit;
import java.util.BitSet;
import java.util.List;

/** Checks the conditions of a frame against what stands around its trigger. */
final class ConditionCheck {
  private static final String COMPANY_NOUN = "COMPANY_NOUN";
  private static final double DIRECT = 0.84;

  private final SentenceView view;
  private final Sentence sentence;
  private final TriggerHit hit;
  private final Setting setting;

  ConditionCheck(SentenceView view, TriggerHit hit, Setting setting) {
    this.view = view;
    this.sentence = view.sentence();
    this.hit = hit;
    this.setting = setting;
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

  /** All conditions that do not hold. */
  List<Condition> allBroken() {
    return hit.frame().conditions().stream().filter(c -> !holds(c)).toList();
  }

  /** What is wanted may stand loosely; what excludes has to stand in the trigger's own clause. */
  private boolean holds(Condition condition) {
    BitSet scope = setting.scope(condition.place());
    if (!condition.wanted() || isOfThings(condition)) {
      scope.andNot(view.epithets());
    }
    if (condition.place() == Frame.Place.OBJECT || condition.place() == Frame.Place.ABOUT) {
      scope.andNot(view.trades());
    }
    if (view.grammar().hasCases()) {
      withoutActors(scope);
      if (!condition.wanted()) {
        withoutSettings(scope);
      }
    }
    if (!condition.wanted() && condition.classes().contains(COMPANY_NOUN)) {
      withoutNamed(scope);
    }
    if (!condition.wanted() && condition.place() == Frame.Place.ANY) {
      scope.and(Predication.of(sentence, hit.head()));
      if (hit.frame().trigger().verb() && hit.to() > hit.from() + 1) {
        // The "interest" in "expressed interest" is no share.
        scope.clear(hit.to() - 1);
      }
    } else if (!condition.wanted() && condition.place() == Frame.Place.OBJECT) {
      headOnly(scope);
    } else if (condition.place() == Frame.Place.OBJECT) {
      addStray(scope);
    }
    boolean found = condition.classes().stream().anyMatch(name -> first(name, scope) >= 0);
    return (found || condition.wanted() && isCarried(condition)) == condition.wanted();
  }

  /** "Aveva cento brevetti. Li ha ceduti": what the pronoun stands for was said before. */
  private boolean isCarried(Condition condition) {
    if (!hit.frame().trigger().verb() || condition.place() != Frame.Place.OBJECT) {
      return false;
    }
    Token verb = sentence.token(hit.head());
    TakenUp takenUp = new TakenUp(view);
    Token pronoun = takenUp.pronoun(verb);
    if (pronoun == null) {
      Token partitive = view.carried().partitive(verb);
      return partitive != null && view.carried().has(partitive, condition.classes());
    }
    return takenUp.before(pronoun, view.predicates().subject(verb)).stream()
            .allMatch(t -> view.mentions().at(t.index()) != null)
        && view.carried().has(pronoun, condition.classes());
  }

  /** Whether goods or work are wanted, not the trade by which a company is called. */
  private static boolean isOfThings(Condition condition) {
    return condition.place() != Frame.Place.ANY && !condition.classes().contains(COMPANY_NOUN);
  }

  /** "A webáruház a Almabódót veszi meg": the shop is who buys. */
  private void withoutActors(BitSet scope) {
    for (Mention mention : view.mentions().all()) {
      if (mention.kind() == Mention.Kind.REFERENCE && mention.marker() == null) {
        scope.clear(mention.from(), mention.to());
      }
    }
  }

  /** "a tejet a Danone üzemébe küldi": where things go or happen is no object of the deal. */
  private void withoutSettings(BitSet scope) {
    for (int i = scope.nextSetBit(0); i >= 0; i = scope.nextSetBit(i + 1)) {
      Token token = sentence.token(i);
      if (token.pos() == Pos.NOUN
          && view.grammar().placed().stream().anyMatch(token.lower()::endsWith)) {
        scope.clear(i);
      }
    }
  }

  /** In "buys the bank X" it is X that is bought, and no bank of which nothing is told. */
  private void withoutNamed(BitSet scope) {
    for (Mention mention : view.mentions().all()) {
      boolean named =
          mention.kind() == Mention.Kind.COMPANY || mention.kind() == Mention.Kind.CANDIDATE;
      if (named && mention.from() > 0 && sentence.token(mention.from() - 1).pos() == Pos.NOUN) {
        scope.clear(mention.from() - 1);
      }
    }
  }

  /** In "a portfolio of solar plants" the wanted word comes first: the plants do not exclude. */
  private void headOnly(BitSet scope) {
    if (!view.grammar().headFirst()) {
      withoutPlaces(scope);
      withoutTrail(scope);
      return;
    }
    int earliest =
        hit.frame().conditions().stream()
            .filter(c -> c.wanted() && c.place() == Frame.Place.OBJECT)
            .flatMap(c -> c.classes().stream())
            .filter(name -> !name.equals(Condition.COMPANY))
            .mapToInt(name -> first(name, scope))
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
      if (token.pos() == Pos.ADP && view.grammar().locative().contains(token.lower())) {
        scope.clear(i + 1, sentence.size());
        return;
      }
    }
  }

  /** In "liefert 30 Züge im Wert von 450 Millionen" no millions are the object. */
  private void withoutTrail(BitSet scope) {
    boolean noun = false;
    for (int i = scope.nextSetBit(0); i >= 0; i = scope.nextSetBit(i + 1)) {
      Token token = sentence.token(i);
      if (noun && view.grammar().trailing().contains(token.lower())) {
        scope.clear(i, sentence.size());
        return;
      }
      noun |= token.pos() == Pos.NOUN;
    }
  }

  /** "cedió en 2013 mil patentes a X": parsers take the marked recipient for the only object. */
  private void addStray(BitSet scope) {
    for (Argument argument : setting.around().arguments()) {
      int from = argument.mention().from();
      boolean marked = argument.slots().size() > 1 && argument.slots().get(0).equals("object");
      if (marked && scope.get(from)) {
        scope.set(Math.min(hit.to(), from), from);
        int next = argument.mention().to();
        if (next < sentence.size() && opensPhrase(sentence.token(next))) {
          scope.set(next);
          setting.stretch(scope);
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
    BitSet starts = view.starts(className);
    for (int i = starts.nextSetBit(0); i >= 0; i = starts.nextSetBit(i + 1)) {
      if (scope.get(i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean hasCompanyObject() {
    boolean unknown = setting.around().object().isEmpty();
    List<Argument> arguments = unknown ? setting.byOrder() : setting.around().arguments();
    double least = unknown ? 0 : DIRECT;
    return arguments.stream()
        .anyMatch(
            a ->
                (a.slots().contains("named") || a.slots().contains("object") && a.weight() >= least)
                    && a.mention().kind() != Mention.Kind.PERSON);
  }
}
