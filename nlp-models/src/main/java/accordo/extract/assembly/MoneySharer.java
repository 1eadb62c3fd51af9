package accordo.extract.assembly;

import accordo.annotate.Document;
import accordo.annotate.Sentence;
import accordo.deal.DealType;
import accordo.deal.Evidence;
import accordo.fact.MoneyReader.Amount;
import accordo.frame.FrameHit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Gives each amount of a sentence to the deal whose trigger stands nearest. */
final class MoneySharer {
  private static final Set<DealType> WITH_STAKE =
      EnumSet.of(DealType.INVESTMENT, DealType.ACQUISITION, DealType.JOINT_VENTURE);

  private final FactReaders facts;

  MoneySharer(FactReaders facts) {
    this.facts = facts;
  }

  void share(Document document, Sentence sentence, List<FrameHit> hits, List<DealDraft> drafts) {
    if (hits.isEmpty()) {
      return;
    }
    for (Amount amount : facts.money().read(sentence)) {
      int nearest = nearest(hits, amount);
      drafts.get(nearest).money.add(amount.money());
      drafts.get(nearest).evidence.add(evidence(document, sentence, amount, hits.get(nearest)));
    }
    for (DealDraft draft : drafts) {
      if (WITH_STAKE.contains(draft.type)) {
        facts.stake().read(sentence, 0, sentence.size()).ifPresent(draft.money::add);
      }
    }
  }

  private static int nearest(List<FrameHit> hits, Amount amount) {
    int best = 0;
    for (int i = 1; i < hits.size(); i++) {
      if (gap(hits.get(i), amount) < gap(hits.get(best), amount)) {
        best = i;
      }
    }
    return best;
  }

  private static int gap(FrameHit hit, Amount amount) {
    return hit.head() < amount.from()
        ? amount.from() - hit.head()
        : Math.max(0, hit.head() - amount.to());
  }

  private static Evidence evidence(
      Document document, Sentence sentence, Amount amount, FrameHit hit) {
    return new Evidence(
        "money",
        sentence.token(amount.from()).span().start(),
        sentence.token(amount.to() - 1).span().end(),
        document.words(sentence),
        hit.frame().id());
  }
}
