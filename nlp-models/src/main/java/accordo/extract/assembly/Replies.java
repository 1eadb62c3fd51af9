package accordo.extract.assembly;

import accordo.annotate.Sentence;
import accordo.company.Cast;
import accordo.company.Mention;
import accordo.deal.DealType;
import accordo.deal.Status;
import accordo.fact.Aftermath;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Sentences that tell of no deal and answer what was told right before: "It is said that X will buy
 * Y. There is no truth in it.", "X took a licence in 1996. The contract expired in May."
 */
final class Replies {
  /** How many sentences after a rumour an answer may come. */
  private static final int FARTHEST = 2;

  /** "The contract" that ends is the second word of a sentence, or the first without an article. */
  private static final int BOND_UNTIL = 3;

  private static final Set<DealType> PURCHASES =
      EnumSet.of(
          DealType.ACQUISITION, DealType.ASSET_PURCHASE, DealType.INVESTMENT, DealType.MERGER);

  private final Aftermath words;
  private final Cast cast;

  /** The last sentence that told of deals. */
  private int told = -1;

  /** The sentence that asked for the last deals told; none where they were not asked for. */
  private int asked = -1;

  Replies(FactReaders facts, Cast cast) {
    this.words = facts.aftermath();
    this.cast = cast;
  }

  /** Remembers a sentence that tells of deals, and whether it only asks for them. */
  void hear(Sentence sentence) {
    told = sentence.index();
    asked = sentence.token(sentence.size() - 1).form().equals("?") ? sentence.index() : -1;
  }

  /** Lets a sentence that tells of no deal answer what was told or asked right before. */
  void read(Sentence sentence, List<DealDraft> drafts) {
    if (told < 0 || sentence.index() - told > FARTHEST) {
      return;
    }
    if (words.awaits(sentence)) {
      reopen(sentence, drafts);
    }
    boolean denies = words.denies(sentence);
    boolean ends = words.ends(sentence);
    if (denies || ends) {
      boolean bond = words.namesBond(sentence, 1, Math.min(BOND_UNTIL, sentence.size()));
      drafts.stream()
          .filter(draft -> sentence.index() - draft.latest <= FARTHEST)
          .filter(draft -> isAmong(sentence, draft))
          .forEach(draft -> answer(sentence, draft, denies, ends, bond));
    }
  }

  private void reopen(Sentence sentence, List<DealDraft> drafts) {
    drafts.stream()
        .filter(draft -> sentence.index() - draft.latest <= FARTHEST)
        .filter(draft -> draft.status == Status.COMPLETED && PURCHASES.contains(draft.type))
        .filter(draft -> isAmong(sentence, draft))
        .forEach(draft -> draft.status = Status.ANNOUNCED);
  }

  private void answer(
      Sentence sentence, DealDraft draft, boolean denies, boolean ends, boolean bond) {
    boolean question = draft.latest == asked;
    if (denies && (question || draft.status == Status.RUMORED)) {
      draft.status = Status.DENIED;
    } else if (ends
        && !Endings.ENDED.contains(draft.status)
        && (question || bond && Endings.mayEnd(draft) && sentence.index() - draft.latest == 1)) {
      draft.status = Status.TERMINATED;
    }
  }

  /** Whether a sentence names nobody but the parties. */
  private boolean isAmong(Sentence sentence, DealDraft draft) {
    return cast.in(sentence.index()).stream()
        .allMatch(
            m -> m.kind() != Mention.Kind.COMPANY || draft.companies().containsAll(m.names()));
  }
}
