package accordo.company.reference;

import accordo.annotate.Document;
import accordo.annotate.Sentence;
import accordo.company.Cast;
import accordo.company.Mention;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Whose something is that several have: in "X et Y s'allient. Leur coentreprise ouvre" it is both
 * companies'. Languages with a word of its own for it list it in {@code references/shared.txt}.
 */
final class SharedPossessors {
  private final Document document;
  private final Cast cast;
  private final Set<String> words;

  SharedPossessors(Document document, Cast cast, Set<String> words) {
    this.document = document;
    this.cast = cast;
    this.words = words;
  }

  /**
   * The two that are named before the word, in its sentence or else right before it; none where
   * there are more or fewer.
   *
   * @param others the names and references of the sentence
   */
  List<String> of(Sentence sentence, int word, List<Mention> others) {
    if (!words.contains(sentence.token(word).lower())) {
      return List.of();
    }
    Set<String> here = names(others, word);
    if (here.isEmpty() && sentence.index() > 0) {
      here =
          names(
              cast.in(sentence.index() - 1), document.sentences().get(sentence.index() - 1).size());
    }
    return here.size() == 2 ? List.copyOf(here) : List.of();
  }

  private static Set<String> names(List<Mention> mentions, int end) {
    Set<String> names = new LinkedHashSet<>();
    for (Mention mention : mentions) {
      boolean company =
          mention.kind() == Mention.Kind.COMPANY || mention.kind() == Mention.Kind.REFERENCE;
      // "X et Y ont dissous Z, leur filiale": who is beside the noun does not own it.
      boolean beside = mention.to() == end - 1 && mention.kind() == Mention.Kind.COMPANY;
      if (company && mention.to() <= end && !beside) {
        names.addAll(mention.names());
      }
    }
    return names;
  }
}
