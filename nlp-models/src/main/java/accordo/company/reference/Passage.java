package accordo.company.reference;

import accordo.annotate.Document;
import accordo.annotate.Sentence;
import accordo.company.Cast;
import accordo.company.Mention;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A sentence in which references are looked for, and all that may tell whom they stand for.
 *
 * @param found the references found in it so far
 */
record Passage(
    Document document, Sentence sentence, Cast cast, Antecedents antecedents, List<Mention> found) {
  /** The companies named in the sentence. */
  List<Mention> named() {
    return cast.in(sentence.index());
  }

  /** Who is named or referred to first in the sentence before the token: who acts, most likely. */
  Optional<Mention> actor(int before) {
    return Stream.concat(named().stream(), found.stream())
        .filter(m -> m.to() <= before && m.names().size() == 1)
        .filter(m -> m.kind() == Mention.Kind.COMPANY || m.kind() == Mention.Kind.REFERENCE)
        .min(Comparator.comparingInt(Mention::from));
  }

  /** A reference to the companies, or null where they are none. */
  Mention reference(int from, int to, List<String> names) {
    return reference(from, to, names, null);
  }

  /** The same, with the case that the reference bears. */
  Mention reference(int from, int to, List<String> names, String grammaticalCase) {
    return names.isEmpty()
        ? null
        : new Mention(sentence.index(), from, to, names, Mention.Kind.REFERENCE, grammaticalCase);
  }
}
