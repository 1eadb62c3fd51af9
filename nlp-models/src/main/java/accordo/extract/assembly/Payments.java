package accordo.extract.assembly;

import accordo.annotate.Reading;
import accordo.annotate.Sentence;
import accordo.annotate.TermSet;
import accordo.annotate.Token;
import accordo.company.Mention;
import accordo.deal.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Turns round what a trigger only guessed, where a sentence soon after tells who pays: "X and Y
 * have signed a licence agreement. X will receive 5 million euros."
 */
final class Payments {
  private static final int FARTHEST_BACK = 3;
  private static final int FARTHEST_AMOUNT = 8;
  private static final int FARTHEST_SUBJECT = 3;

  private static final Set<Role> PAYING =
      EnumSet.of(
          Role.LICENSEE,
          Role.ASSIGNEE,
          Role.DISTRIBUTOR,
          Role.CUSTOMER,
          Role.CLIENT,
          Role.PRINCIPAL);

  private final TermSet pays;
  private final TermSet receives;

  Payments(TermSet pays, TermSet receives) {
    this.pays = pays;
    this.receives = receives;
  }

  /** Whether the sentence may tell of a payment for one of the deals. */
  boolean mayBeIn(Sentence sentence, List<DealDraft> drafts) {
    return drafts.stream().anyMatch(d -> isOpen(d, sentence))
        && (pays.occursIn(sentence, 0, sentence.size())
            || receives.occursIn(sentence, 0, sentence.size()));
  }

  /**
   * Settles who is who in the deals told right before.
   *
   * @param named who is named in the sentence; who is only described may be either
   */
  void settle(Sentence sentence, List<Mention> named, List<DealDraft> drafts) {
    for (int at = 1; at < sentence.size(); at++) {
      boolean payer = pays.matchAt(sentence, at) > 0;
      if ((payer || receives.matchAt(sentence, at) > 0)
          && isActive(sentence.token(at))
          && hasAmount(sentence, at)) {
        Mention subject = last(named, at);
        if (subject != null && isNear(sentence, subject, at)) {
          drafts.stream()
              .filter(draft -> isOpen(draft, sentence))
              .forEach(draft -> settle(draft, subject.names().get(0), payer));
        }
      }
    }
  }

  private static void settle(DealDraft draft, String subject, boolean payer) {
    Role own =
        draft.parties.keySet().stream()
            .filter(role -> draft.in(role).contains(subject))
            .findFirst()
            .orElse(null);
    if (own != null && PAYING.contains(own) != payer) {
      draft.turn();
    }
    draft.guessed &= own == null;
  }

  /** A deal of two, of which nothing has told yet who gives and who takes. */
  private static boolean isOpen(DealDraft draft, Sentence sentence) {
    return draft.guessed
        && sentence.index() - draft.latest <= FARTHEST_BACK
        && draft.parties.size() == 2
        && draft.companies().size() == 2
        && draft.parties.keySet().stream().filter(PAYING::contains).count() == 1;
  }

  private static Mention last(List<Mention> mentions, int verb) {
    Mention last = null;
    for (Mention mention : mentions) {
      if (mention.to() <= verb && mention.kind() == Mention.Kind.COMPANY) {
        last = last == null || mention.from() >= last.from() ? mention : last;
      }
    }
    return last;
  }

  /** "Sanofi will soon pay", but not "X, whose partners will pay". */
  private static boolean isNear(Sentence sentence, Mention subject, int verb) {
    return verb - subject.to() <= FARTHEST_SUBJECT
        && sentence.tokens().subList(subject.to(), verb).stream().allMatch(Token::isWord);
  }

  /** No participle: "the sum paid by X". */
  private static boolean isActive(Token verb) {
    return verb.readings().stream().anyMatch(r -> r.tense() != Reading.Tense.PAST);
  }

  private static boolean hasAmount(Sentence sentence, int verb) {
    for (int i = verb + 1; i < Math.min(sentence.size(), verb + FARTHEST_AMOUNT); i++) {
      if (Character.isDigit(sentence.token(i).form().charAt(0))) {
        return true;
      }
    }
    return false;
  }
}
