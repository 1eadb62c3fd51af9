package accordo.frame.argument;

import accordo.company.Mention;
import java.util.ArrayList;
import java.util.List;

/**
 * The parties that have been found of a trigger. In "X sells its stake in Y" both X and "its" are
 * X: who acts is no owner too.
 */
final class ArgumentList {
  private final List<Argument> arguments = new ArrayList<>();

  int size() {
    return arguments.size();
  }

  boolean holds(Mention mention) {
    return arguments.stream().anyMatch(a -> a.mention() == mention);
  }

  boolean holdsSubject() {
    return arguments.stream().anyMatch(ArgumentList::isSubject);
  }

  /** Adds it, unless the mention is known to stand in these slots. */
  void add(Mention mention, List<String> slots, double weight) {
    boolean known =
        arguments.stream().anyMatch(a -> a.mention() == mention && a.slots().equals(slots));
    if (!known) {
      arguments.add(new Argument(mention, slots, weight));
    }
  }

  /**
   * All but the owner of what is his own: "sells its stake in X" is of X; but "announces its
   * purchase by X" of who announces.
   */
  List<Argument> withoutOwners() {
    return arguments.stream()
        .filter(a -> !a.mention().isPossessive() || !acts(a) || isDoneByAnother(a))
        .toList();
  }

  private boolean isDoneByAnother(Argument owner) {
    return owner.slots().contains("poss")
        && arguments.stream()
            .anyMatch(
                a ->
                    a.slots().contains("agent")
                        && !a.mention().names().equals(owner.mention().names()));
  }

  private boolean acts(Argument owner) {
    return arguments.stream()
        .anyMatch(
            a ->
                a.mention() != owner.mention()
                    && isSubject(a)
                    && a.mention().names().equals(owner.mention().names()));
  }

  private static boolean isSubject(Argument argument) {
    return argument.slots().get(0).equals("subject");
  }
}
