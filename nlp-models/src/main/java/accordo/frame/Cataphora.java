package accordo.frame;

import accordo.company.Mention;
import accordo.frame.argument.Argument;
import java.util.List;
import java.util.Set;

/** In "It is made for X by Y" the pronoun is no X: who is named later in a clause is not "it". */
final class Cataphora {
  private static final Set<String> PLACES = Set.of("subject", "object");

  private Cataphora() {}

  /** The arguments, less the references to somebody whom the clause only names after them. */
  static List<Argument> without(List<Argument> arguments) {
    return arguments.stream()
        .filter(a -> arguments.stream().noneMatch(b -> isBefore(a, b)))
        .toList();
  }

  private static boolean isBefore(Argument reference, Argument name) {
    return reference.mention().kind() == Mention.Kind.REFERENCE
        && name.mention().kind() != Mention.Kind.REFERENCE
        && reference.mention().from() < name.mention().from()
        && PLACES.contains(reference.slots().get(0))
        && !PLACES.contains(name.slots().get(0))
        && reference.mention().names().equals(name.mention().names());
  }
}
