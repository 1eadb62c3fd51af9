package accordo.frame.argument;

import accordo.frame.trigger.TriggerHit;

/**
 * Reads the slots of a trigger's parties off the dependency tree, through {@link VerbArguments} for
 * a verb ("X acquires Y") and {@link NounArguments} for a noun ("the acquisition of Y by X").
 */
final class TreeArguments {
  private TreeArguments() {}

  static Surroundings of(SentenceView view, TriggerHit hit) {
    PhraseScope scope = new PhraseScope(view);
    if (hit.frame().trigger().verb()) {
      VerbArguments verb = new VerbArguments(scope, hit);
      verb.read(hit);
      return surroundings(scope, verb.isSubjectless(), verb.takesUp());
    }
    NounArguments noun = new NounArguments(scope);
    noun.read(scope.sentence().token(hit.head()));
    return surroundings(scope, noun.isSubjectless(), false);
  }

  private static Surroundings surroundings(
      PhraseScope scope, boolean subjectless, boolean takesUp) {
    PhraseMarks marks = scope.marks();
    return new Surroundings(
        scope.parties().arguments().withoutOwners(),
        marks.object(),
        marks.subject(),
        subjectless,
        takesUp);
  }
}
