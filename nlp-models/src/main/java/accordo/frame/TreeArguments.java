package accordo.frame;

/**
 * Reads the slots of a trigger's parties off the dependency tree, through {@link VerbArguments} for
 * a verb ("X acquires Y") and {@link NounArguments} for a noun ("the acquisition of Y by X").
 */
final class TreeArguments {
  private TreeArguments() {}

  static Surroundings of(SentenceView view, TriggerHit hit) {
    PhraseParties parties = new PhraseParties(view);
    PhraseMarks marks = new PhraseMarks(view);
    if (hit.frame().trigger().verb()) {
      VerbArguments verb = new VerbArguments(view, hit, parties, marks);
      verb.read(hit);
      return surroundings(parties, marks, verb.isSubjectless(), verb.takesUp());
    }
    NounArguments noun = new NounArguments(view, parties, marks);
    noun.read(view.sentence().token(hit.head()));
    return surroundings(parties, marks, noun.isSubjectless(), false);
  }

  private static Surroundings surroundings(
      PhraseParties parties, PhraseMarks marks, boolean subjectless, boolean takesUp) {
    return new Surroundings(
        parties.arguments().withoutOwners(), marks.object(), marks.subject(), subjectless, takesUp);
  }
}
