package accordo.extract.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;

import accordo.deal.DealType;
import accordo.deal.Status;
import org.junit.jupiter.api.Test;

class StatusOfDraftsTest {
  @Test
  void theTextTellsHowFarAPurchaseInTheHeadlineHasCome() {
    assertEquals(Status.PLANNED, joined(DealType.ACQUISITION, 0, Status.ANNOUNCED, Status.PLANNED));
    assertEquals(
        Status.COMPLETED, joined(DealType.ACQUISITION, 0, Status.ANNOUNCED, Status.COMPLETED));
  }

  @Test
  void whatLastsIsNotDoneByBeingTold() {
    assertEquals(Status.ANNOUNCED, joined(DealType.SUPPLY, 0, Status.ANNOUNCED, Status.COMPLETED));
  }

  @Test
  void aDenialInTheTextDeniesTheHeadline() {
    assertEquals(Status.DENIED, joined(DealType.SUPPLY, 0, Status.RUMORED, Status.DENIED));
  }

  @Test
  void whatTheTextCallsAgreedIsNoPlanAgain() {
    assertEquals(Status.ANNOUNCED, joined(DealType.SUPPLY, 1, Status.ANNOUNCED, Status.PLANNED));
  }

  @Test
  void aPlanMayEnd() {
    assertEquals(
        Status.TERMINATED, joined(DealType.ACQUISITION, 1, Status.PLANNED, Status.TERMINATED));
  }

  private static Status joined(DealType type, int sentence, Status first, Status second) {
    return StatusOfDrafts.joined(
        new DealDraft(type, sentence, first), new DealDraft(type, sentence + 1, second));
  }
}
