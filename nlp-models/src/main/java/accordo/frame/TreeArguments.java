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
    boolean subjectless =
        hit.frame().trigger().verb()
            ? readVerb(view, hit, parties, marks)
            : readNoun(view, hit, parties, marks);
    return new Surroundings(
        parties.arguments().withoutOwners(), marks.object(), marks.subject(), subjectless);
  }

  private static boolean readVerb(
      SentenceView view, TriggerHit hit, PhraseParties parties, PhraseMarks marks) {
    VerbArguments verb = new VerbArguments(view, hit, parties, marks);
    verb.read(hit);
    return verb.isSubjectless();
  }

  private static boolean readNoun(
      SentenceView view, TriggerHit hit, PhraseParties parties, PhraseMarks marks) {
    NounArguments noun = new NounArguments(view, parties, marks);
    noun.read(view.sentence().token(hit.head()));
    return noun.isSubjectless();
  }
}
