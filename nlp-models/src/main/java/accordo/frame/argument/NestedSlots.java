package accordo.frame.argument;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a name inside of a phrase stands, given where the phrase stands: in "bought the shares of
 * X" the shares are the object and X is in the slot {@code object-of}.
 */
public final class NestedSlots {
  /** The maker of a thing: "Airbus jets". */
  static final List<String> MAKER = List.of("maker", "of");

  /** The owner of a company: "its unit Y". */
  static final List<String> OWNER = List.of("owner");

  /** Whose a subject is that is no company itself: "the patents of X passed to Y". */
  public static final List<String> OWNER_OF_SUBJECT = List.of("subject-of");

  /** Where the name of a unit stands that a phrase is about: "the shares of its Volvo unit". */
  static final List<String> NAMED = List.of("named", "of");

  private static final List<String> OWNER_OF_OBJECT = List.of("owner", "of");
  private static final String OF = "-of";

  private NestedSlots() {}

  /** Where the possessor of a thing stands: "sold its shares". */
  static List<String> possessed(List<String> outer) {
    return possessed(outer, "owner");
  }

  /**
   * Where the noun stands that a relative pronoun makes the possessor: "X, dont Y détient 20 %".
   */
  static List<String> possessedByRelative(List<String> outer) {
    return possessed(outer, "of");
  }

  private static List<String> possessed(List<String> outer, String ofObject) {
    if (outer.contains("subject")) {
      return OWNER_OF_SUBJECT;
    }
    return outer.contains("object")
        ? List.of(ofObject, "object-of", "of")
        : List.of(outer.get(0) + OF, "of");
  }

  /** The owner of a company that stands there: "with Intel's unit". */
  static List<String> ownerOfCompany(List<String> outer) {
    List<String> slots = new ArrayList<>(OWNER);
    slots.addAll(outer);
    return slots;
  }

  /** Whose the unit of Intel is, in a phrase that is no subject. */
  static List<String> owner(List<String> outer) {
    return outer.contains("object")
        ? OWNER_OF_OBJECT
        : List.of(outer.get(0) + "-owner", "owner", "of");
  }

  /** "the whole of X"; "an offer for the whole of X" is for X, and not of X. */
  static List<String> genitive(List<String> outer) {
    return List.of(outer.contains("object") ? "object-of" : of(outer.get(0)), "of");
  }

  /** "an offer for the whole of the capital of X" is no less for X. */
  private static String of(String slot) {
    return slot.endsWith(OF) ? slot : slot + OF;
  }

  /**
   * To whom "a licence to Nokia" goes. German sells "a stake in X to Y" with one preposition: only
   * the first is nested.
   */
  static List<String> marked(List<String> byPreposition, List<String> outer) {
    if (!outer.contains("object")) {
      return byPreposition;
    }
    List<String> slots = new ArrayList<>(byPreposition);
    slots.add(0, "object-" + slots.get(0));
    return slots;
  }
}
