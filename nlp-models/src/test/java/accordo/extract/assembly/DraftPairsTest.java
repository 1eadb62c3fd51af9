package accordo.extract.assembly;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import accordo.deal.DealType;
import accordo.deal.Party;
import accordo.deal.Role;
import accordo.deal.Status;
import org.junit.jupiter.api.Test;

class DraftPairsTest {
  private static final DealDraft ALVIA_BUYS_BORSK =
      with(with(takeover(1), Role.ACQUIRER, "Alvia"), Role.TARGET, "Borsk");

  @Test
  void draftsWithACommonPartMayBeOneDeal() {
    DealDraft sold = with(with(takeover(2), Role.TARGET, "Borsk"), Role.SELLER, "Cendra");
    assertTrue(DraftPairs.mayBeOne(ALVIA_BUYS_BORSK, sold));
  }

  @Test
  void draftsThatGiveAPartToOthersAreTwo() {
    DealDraft rival = with(with(takeover(2), Role.ACQUIRER, "Cendra"), Role.TARGET, "Borsk");
    assertFalse(DraftPairs.mayBeOne(ALVIA_BUYS_BORSK, rival));
  }

  @Test
  void swappedRolesAreSeen() {
    DealDraft swapped = with(with(takeover(2), Role.ACQUIRER, "Borsk"), Role.TARGET, "Alvia");
    assertTrue(DraftPairs.swaps(ALVIA_BUYS_BORSK, swapped));
    assertFalse(DraftPairs.mayBeOne(ALVIA_BUYS_BORSK, swapped));
    assertFalse(DraftPairs.swaps(ALVIA_BUYS_BORSK, ALVIA_BUYS_BORSK));
  }

  @Test
  void halvesComplementOneAnother() {
    DealDraft seller =
        with(new DealDraft(DealType.ASSET_PURCHASE, 1, Status.PLANNED), Role.SELLER, "Alvia");
    DealDraft buyer =
        with(new DealDraft(DealType.ASSET_PURCHASE, 2, Status.PLANNED), Role.BUYER, "Borsk");
    assertTrue(DraftPairs.complement(seller, buyer));
    assertFalse(DraftPairs.complement(seller, seller));
  }

  @Test
  void onlyWhatIsToldSoonAfterFillsAGap() {
    DealDraft target = with(takeover(1), Role.TARGET, "Borsk");
    assertTrue(DraftPairs.lacks(target, with(takeover(3), Role.ACQUIRER, "Alvia")));
    assertFalse(DraftPairs.lacks(target, with(takeover(4), Role.ACQUIRER, "Alvia")));
  }

  private static DealDraft takeover(int sentence) {
    return new DealDraft(DealType.ACQUISITION, sentence, Status.ANNOUNCED);
  }

  private static DealDraft with(DealDraft draft, Role role, String company) {
    draft.addParty(new Party(company, role, null), 0.9);
    return draft;
  }
}
