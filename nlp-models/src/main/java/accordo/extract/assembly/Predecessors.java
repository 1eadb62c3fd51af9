package accordo.extract.assembly;

import accordo.annotate.Sentence;
import accordo.annotate.TermSet;
import accordo.company.Mention;
import accordo.deal.Evidence;
import java.util.List;
import java.util.Optional;

/**
 * Tells of the deal that a new one ends, where a sentence only says who had the work before: "Hasta
 * ahora las vendía X".
 */
final class Predecessors {
  private static final int FARTHEST_BACK = 2;

  /** How many words may stand before "until now". */
  private static final int FARTHEST_TERM = 2;

  private final TermSet words;

  /**
   * @param words "until now"
   */
  Predecessors(TermSet words) {
    this.words = words;
  }

  /** Whether the sentence opens with such words. */
  boolean mayBe(Sentence sentence) {
    return words.occursIn(sentence, 0, Math.min(sentence.size(), FARTHEST_TERM + 1));
  }

  /** The deal that ends, if the sentence names one company and no frame knows what for. */
  Optional<DealDraft> in(
      Sentence sentence,
      List<Mention> names,
      List<DealDraft> told,
      List<DealDraft> drafts,
      Evidence proof) {
    List<Mention> companies = names.stream().filter(m -> m.kind() == Mention.Kind.COMPANY).toList();
    if (companies.isEmpty() || told.stream().anyMatch(d -> d.companies().size() > 1)) {
      return Optional.empty();
    }
    Mention name = companies.get(0);
    if (!words.occursIn(sentence, 0, name.from())) {
      return Optional.empty();
    }
    for (int i = drafts.size() - 1; i >= 0; i--) {
      DealDraft known = drafts.get(i);
      if (known.latest < sentence.index()
          && known.latest >= sentence.index() - FARTHEST_BACK
          && Successions.REPLACED.containsKey(known.type)
          && known.parties.size() > 1
          && !known.companies().contains(name.names().get(0))) {
        return Optional.of(Successions.ended(known, name, sentence, proof));
      }
    }
    return Optional.empty();
  }
}
