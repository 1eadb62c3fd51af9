package accordo.extract.assembly;

import accordo.annotate.Document;
import accordo.annotate.Sentence;
import accordo.company.Cast;
import accordo.company.Mention;
import accordo.deal.DealType;
import accordo.deal.Evidence;
import accordo.deal.Money;
import accordo.fact.MoneyReader.Amount;
import accordo.text.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Amounts in sentences that tell no deal of their own: "L'operazione vale 38 milioni". They belong
 * to the deal told just before.
 */
final class LaterMoney {
  private static final int FARTHEST = 2;

  /** "3 euro al chilo" is no price of a deal. */
  private static final double LEAST = 10_000;

  private static final Set<Money.Kind> OF_LICENSES =
      EnumSet.of(Money.Kind.ROYALTY, Money.Kind.UPFRONT, Money.Kind.MILESTONE);

  private final FactReaders facts;
  private final Cast cast;
  private List<DealDraft> told = List.of();
  private int sentence;

  LaterMoney(FactReaders facts, Cast cast) {
    this.facts = facts;
    this.cast = cast;
  }

  /** Remembers the deals of a sentence. */
  void tell(Sentence of, List<DealDraft> drafts) {
    told = drafts;
    sentence = of.index();
  }

  /** Gives the amounts of a sentence without a deal to the one told before, if of its companies. */
  void read(Document document, Sentence next) {
    if (told.isEmpty() || next.index() - sentence > FARTHEST || !facts.money().isPrice(next)) {
      return;
    }
    for (Amount amount : facts.money().read(next)) {
      DealDraft draft = draftFor(amount.money());
      if (isOpen(draft, amount.money()) && namesNobodyElse(next, draft)) {
        draft.money.add(amount.money());
        draft.evidence.add(evidence(document, next, amount, draft));
      }
    }
  }

  private boolean namesNobodyElse(Sentence next, DealDraft draft) {
    return cast.in(next.index()).stream()
        .filter(m -> m.kind() == Mention.Kind.COMPANY)
        .allMatch(m -> draft.companies().containsAll(m.names()));
  }

  private static boolean isOpen(DealDraft draft, Money money) {
    boolean small = money.amount() != null && money.amount() < LEAST;
    boolean known = draft.money.stream().anyMatch(m -> m.kind() == money.kind());
    return !small && !known && draft.type != DealType.PARTNERSHIP;
  }

  private DealDraft draftFor(Money money) {
    return told.stream()
        .filter(d -> OF_LICENSES.contains(money.kind()) && isLicense(d))
        .findFirst()
        .orElse(told.get(0));
  }

  private static boolean isLicense(DealDraft draft) {
    return draft.type.name().endsWith("LICENSE");
  }

  private static Evidence evidence(
      Document document, Sentence next, Amount amount, DealDraft draft) {
    Span span =
        new Span(
            next.token(amount.from()).span().start(), next.token(amount.to() - 1).span().end());
    return new Evidence(
        "money", span.start(), span.end(), document.words(next), draft.evidence.get(0).rule());
  }
}
