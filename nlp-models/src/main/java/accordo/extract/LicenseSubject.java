package accordo.extract;

import accordo.annotate.Document;
import accordo.annotate.Sentence;
import accordo.annotate.TermSet;
import accordo.deal.DealType;

/**
 * What a licence is for when its sentence does not say: in an article about patents, "took a
 * licence" means patents.
 */
final class LicenseSubject {
  private static final int OFTEN = 3;

  private final TermSet technology;
  private final TermSet patents;
  private final boolean aboutPatents;

  LicenseSubject(Document document, TermSet patents, TermSet technology) {
    this.technology = technology;
    this.patents = patents;
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

  /** The type of a deal told in a clause, given the type of its frame. */
  DealType type(DealType told, Sentence sentence, int from, int to) {
    boolean open = told == DealType.TECHNOLOGY_LICENSE && !technology.occursIn(sentence, from, to);
    boolean concernsPatents = aboutPatents || patents.occursIn(sentence, 0, sentence.size());
    return open && concernsPatents ? DealType.PATENT_LICENSE : told;
  }
}
