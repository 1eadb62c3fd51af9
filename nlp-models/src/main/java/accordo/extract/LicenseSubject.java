package accordo.extract;

import accordo.annotate.Document;
import accordo.annotate.Sentence;
import accordo.annotate.TermSet;
import accordo.deal.DealType;
import java.util.List;

/**
 * What a licence is for when its sentence does not say: in an article about patents, "took a
 * licence" means patents, in one about fashion a brand.
 */
final class LicenseSubject {
  private static final int OFTEN = 3;

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
   * The type of a deal told in a clause, given the type of its frame.
   *
   * @param sold whether patents have just been sold: the seller keeps a licence under them
   */
  DealType type(DealType told, Sentence sentence, int from, int to, boolean sold) {
    boolean open =
        told == DealType.TECHNOLOGY_LICENSE && (sold || !technology.occursIn(sentence, from, to));
    boolean concernsPatents =
        sold || aboutPatents || patents.occursIn(sentence, 0, sentence.size());
    if (open && concernsPatents) {
      return DealType.PATENT_LICENSE;
    }
    return open && aboutBrands ? DealType.BRAND_LICENSE : told;
  }
}
