package accordo.extract.assembly;

import accordo.annotate.Document;
import accordo.annotate.Sentence;
import accordo.annotate.TermSet;
import accordo.deal.DealType;
import accordo.frame.FrameHit;
import java.util.List;

/**
 * What a licence is for when its sentence does not say: in an article about patents, "took a
 * licence" means patents, in one about fashion a brand.
 */
final class LicenseSubject {
  private static final int OFTEN = 3;

  /** How many sentences after the sale of patents the seller's licence may be told. */
  private static final int FARTHEST_BACK = 2;

  private final TermSet technology;
  private final TermSet patents;
  private final boolean aboutPatents;
  private final boolean aboutBrands;

  LicenseSubject(Document document, TermSet patents, TermSet technology, List<TermSet> brands) {
    this.technology = technology;
    this.patents = patents;
    this.aboutBrands = brands.stream().anyMatch(terms -> isOften(document, terms));
    this.aboutPatents =
        count(document.sentences().get(0), patents) > 0 || isOften(document, patents);
  }

  private static boolean isOften(Document document, TermSet patents) {
    return document.sentences().stream().mapToInt(s -> count(s, patents)).sum() >= OFTEN;
  }

  private static int count(Sentence sentence, TermSet terms) {
    int count = 0;
    for (int i = 0; i < sentence.size(); i++) {
      count += terms.matchAt(sentence, i) > 0 ? 1 : 0;
    }
    return count;
  }

  /**
   * The type of a deal told in a clause.
   *
   * @param before the deals told before: right after the sale of patents a licence is one under
   *     them
   */
  DealType type(FrameHit hit, Sentence sentence, int from, int to, List<DealDraft> before) {
    DealType told = hit.frame().type();
    if (told != DealType.TECHNOLOGY_LICENSE || technology.occursIn(sentence, from, to)) {
      return told;
    }
    if (aboutPatents
        || patents.occursIn(sentence, 0, sentence.size())
        || before.stream().anyMatch(d -> isSaleOfPatents(d, sentence))) {
      return DealType.PATENT_LICENSE;
    }
    return aboutBrands ? DealType.BRAND_LICENSE : told;
  }

  private static boolean isSaleOfPatents(DealDraft draft, Sentence before) {
    return draft.type == DealType.PATENT_TRANSFER && before.index() - draft.latest <= FARTHEST_BACK;
  }
}
