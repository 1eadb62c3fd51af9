package accordo.frame;

import accordo.annotate.NameTag;
import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.Mention;
import accordo.deal.Role;
import accordo.frame.FrameHit.Filler;
import accordo.frame.argument.SentenceView;
import accordo.frame.pack.Grammar;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * States that only tell where a deal holds: "cedió a X la venta en España", "un acuerdo de licencia
 * para China". States order and buy, but hardly ever license, make or sell.
 */
final class PlacesOfDeals {
  private static final Set<Role> OF_FIRMS =
      EnumSet.of(
          Role.LICENSOR,
          Role.LICENSEE,
          Role.ASSIGNOR,
          Role.ASSIGNEE,
          Role.SUPPLIER,
          Role.DISTRIBUTOR,
          Role.MANUFACTURER,
          Role.PRINCIPAL,
          Role.PROVIDER,
          Role.SELLER);

  private PlacesOfDeals() {}

  /** Drops the states that a preposition makes places. */
  static void removeFrom(SentenceView view, List<Filler> fillers) {
    fillers.removeIf(filler -> isPlace(view.sentence(), view.grammar(), filler));
  }

  private static boolean isPlace(Sentence sentence, Grammar grammar, Filler filler) {
    Mention mention = filler.mention();
    int from = mention.from();
    if (mention.kind() != Mention.Kind.BODY || from == 0) {
      return false;
    }
    Token before = sentence.token(from - 1);
    return grammar.locative().contains(before.lower())
        || sentence.token(from).nameTag() == NameTag.LOC
            && OF_FIRMS.contains(filler.role())
            && before.pos() == Pos.ADP
            && !grammar.agent().contains(before.lower())
            && !grammar.partner().contains(before.lower());
  }
}
