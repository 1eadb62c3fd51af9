package accordo.frame.pack;

import accordo.deal.DealType;
import accordo.deal.Role;
import accordo.deal.Status;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a trigger means and where its parties stand.
 *
 * @param id unique, starts with the language code
 * @param trigger the words that evoke the deal
 * @param conditions semantic classes that must or must not stand around the trigger
 * @param roles from slot ("subject", "object", "of", "poss", "agent", a preposition or case) to
 *     role
 * @param needs roles without which the trigger means something else; one that stands twice needs
 *     two companies
 * @param status the status that the trigger itself fixes, or null
 * @param guess whether the trigger does not tell which party is which ("signed a licence
 *     contract"), so that what any other says of the same parties counts
 * @param completes whether the trigger only tells more of the deal right before ("the buyer is X")
 * @param examples sentences that a test reads
 */
public record Frame(
    String id,
    DealType type,
    Trigger trigger,
    List<Condition> conditions,
    Map<String, Role> roles,
    List<Role> needs,
    Status status,
    boolean guess,
    boolean completes,
    List<FrameExample> examples) {

  public Optional<Status> fixedStatus() {
    return Optional.ofNullable(status);
  }

  /** Whether its trigger means something only with an object. */
  public boolean takesObject() {
    boolean takes = roles.containsKey("object");
    for (Condition condition : conditions) {
      takes |= condition.wanted() && condition.place() == Place.OBJECT;
    }
    return takes;
  }

  /** Frames that ask more of their surroundings win over those that ask less. */
  public int specificity() {
    int sum = 0;
    for (Condition condition : conditions) {
      sum += condition.specificity();
    }
    return sum;
  }

  /**
   * The words of a trigger, any of which evokes the frame.
   *
   * @param verb whether they are verbs, with subject and objects, rather than nouns
   * @param terms each of one or more words
   * @param except forms of theirs that mean something else ("sales" are no sale)
   */
  public record Trigger(boolean verb, List<List<String>> terms, Set<String> except) {}

  /**
   * A condition on the words around the trigger.
   *
   * @param place where to look
   * @param wanted whether a class must occur there, or none may
   * @param classes names of semantic classes
   */
  public record Condition(Place place, boolean wanted, List<String> classes) {
    /** The class of named companies. */
    public static final String COMPANY = "COMPANY";

    int specificity() {
      if (!wanted) {
        return 0;
      }
      return classes.equals(List.of(COMPANY)) ? 1 : place == Place.ANY ? 2 : 3;
    }
  }

  /** Where a condition looks. */
  public enum Place {
    /** The object's noun phrase; of a noun trigger, its own. */
    OBJECT,
    /** The subject's noun phrase. */
    SUBJECT,
    /** Its object, and what follows the trigger up to the next comma or finite verb. */
    ABOUT,
    /** The clause. */
    ANY
  }
}
