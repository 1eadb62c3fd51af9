package accordo.extract.assembly;

import accordo.annotate.Document;
import accordo.annotate.Sentence;
import accordo.company.Cast;
import accordo.company.Mention;
import accordo.deal.Patents;
import java.util.List;

/**
 * How many patents a deal is about, where its own clause does not say: "They license each other's
 * patents. The pact covers about 300 patents."
 */
final class PatentCounts {
  private static final int FARTHEST = 3;

  private final FactReaders facts;
  private final Cast cast;
  private List<DealDraft> told = List.of();
  private int sentence;

  PatentCounts(FactReaders facts, Cast cast) {
    this.facts = facts;
    this.cast = cast;
  }

  /** Completes the one deal about patents of a sentence by what its other clauses count. */
  void tell(Document document, Sentence of, List<DealDraft> drafts) {
    List<DealDraft> patents =
        drafts.stream().filter(d -> d.type.concernsPatents() && d.companies().size() > 1).toList();
    if (!patents.isEmpty()) {
      told = patents;
      sentence = of.index();
      complete(document, of);
    } else {
      read(document, of);
    }
  }

  /**
   * Completes the deal told before by a sentence that tells none about patents and names nobody
   * else; what the title tells, the whole article may complete.
   */
  void read(Document document, Sentence next) {
    boolean near = sentence == 0 || next.index() - sentence <= FARTHEST;
    if (!told.isEmpty() && near) {
      complete(document, next);
    }
  }

  private void complete(Document document, Sentence next) {
    DealDraft draft = told.get(0);
    boolean open = told.size() == 1 && (draft.patents == null || draft.patents.count() == null);
    Patents found =
        open && namesNobodyElse(next, draft) ? facts.patents().counted(document, next) : null;
    if (found != null && found.count() > 1) {
      draft.patents = found;
    }
  }

  private boolean namesNobodyElse(Sentence next, DealDraft draft) {
    return cast.in(next.index()).stream()
        .filter(m -> m.kind() == Mention.Kind.COMPANY)
        .allMatch(m -> draft.companies().containsAll(m.names()));
  }
}
