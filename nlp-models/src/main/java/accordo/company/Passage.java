package accordo.company;

import accordo.annotate.Document;
import accordo.annotate.Sentence;
import java.util.List;

/** A sentence in which references are looked for, and all that may tell whom they stand for. */
record Passage(Document document, Sentence sentence, Cast cast, Antecedents antecedents) {
  /** The companies named in the sentence. */
  List<Mention> named() {
    return cast.in(sentence.index());
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
