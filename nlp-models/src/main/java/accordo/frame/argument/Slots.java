package accordo.frame.argument;

import java.util.List;

/**
 * Where a party stands to a trigger, most telling name first: "X (subject) sells Y (object) to Z
 * (to)", "the takeover (trigger) of X (of) by Y (agent)".
 */
final class Slots {
  static final List<String> SUBJECT = List.of("subject");
  static final List<String> OBJECT = List.of("object");
  static final List<String> DATIVE = List.of("iobj");

  /** Whose the trigger noun is: "X's purchase of Y". */
  static final List<String> POSSESSOR = List.of("poss", "of");

  /** What the trigger noun says of a company that it is: "X, a supplier of Y". */
  static final List<String> IS = List.of("is", "subject");

  /** The name beside the trigger noun: "the venture X". */
  static final List<String> APPOSED = List.of("appos", "is");

  /** The subject of the verb above the trigger: "X has its chips made by Y". */
  static final List<String> GOVERNOR_SUBJECT = List.of("governor-subject");

  /** What the verb above the trigger noun takes: "X was picked for the supply of Y". */
  static final List<String> GOVERNOR_OBJECT = List.of("governor-object");

  private Slots() {}
}
