package accordo.consolidate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import accordo.deal.DealType;
import accordo.deal.Money;
import accordo.deal.Role;
import accordo.deal.Status;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ConsolidatorTest {
  private static final DealMention RUMOUR =
      takeover("Brennick").status(Status.RUMORED).confidence(0.5).in("a", "2024-02-01");
  private static final DealMention NEWS =
      takeover("Brennick Inc.").dollars(420e6).announced("2024-03-04").in("b", "2024-03-04");
  private static final DealMention CLOSED =
      takeover("BRENNICK").status(Status.COMPLETED).in("c", "2024-06-11");
  private static final DealMention LATE_RUMOUR =
      takeover("Brennick").status(Status.RUMORED).confidence(0.4).in("d", "2024-07-01");

  private static Mentions takeover(String target) {
    return Mentions.of(DealType.ACQUISITION)
        .party(Role.ACQUIRER, "Fjordlight")
        .party(Role.TARGET, target);
  }

  @Test
  void articlesThatTellOfOneDealMakeOneRecord() {
    DealRecord record = record(RUMOUR, NEWS, CLOSED);

    assertEquals(DealType.ACQUISITION, record.type());
    assertEquals(Status.COMPLETED, record.status());
    assertEquals(List.of("Fjordlight"), record.names(Role.ACQUIRER).toList());
    assertEquals(List.of("Brennick Inc."), record.names(Role.TARGET).toList());
    assertEquals(List.of(new Money(420e6, "USD", Money.Kind.TOTAL, null)), record.money());
    assertEquals("2024-03-04", record.announced());
    assertEquals("2024-02-01", record.firstSeen());
    assertEquals("2024-06-11", record.lastSeen());
    assertEquals(List.of("a", "b", "c"), record.sources().stream().map(Source::articleId).toList());
    assertEquals(3, record.quotes().size());
    assertEquals(3, record.version());
  }

  @Test
  void theHistoryHoldsEveryStepForwardAndNoStepBack() {
    assertEquals(
        List.of(
            new StatusChange(Status.RUMORED, "2024-02-01", "a"),
            new StatusChange(Status.ANNOUNCED, "2024-03-04", "b"),
            new StatusChange(Status.COMPLETED, "2024-06-11", "c")),
        record(RUMOUR, NEWS, CLOSED, LATE_RUMOUR).history());
  }

  @Test
  void theRecordDoesNotDependOnTheOrderOfArrival() {
    List<DealMention> mentions = new ArrayList<>(List.of(RUMOUR, NEWS, CLOSED, LATE_RUMOUR));
    DealRecord expected = record(mentions.toArray(DealMention[]::new));
    Random random = new Random(1);
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(mentions, random);
      assertEquals(expected, record(mentions.toArray(DealMention[]::new)));
    }
  }

  @Test
  void aMentionThatIsKnownChangesNothing() {
    DealHistory history = Consolidator.add(null, NEWS).orElseThrow();
    assertTrue(Consolidator.add(history, NEWS).isEmpty());
  }

  @Test
  void articlesConfirmOneAnother() {
    double one = record(NEWS).confidence();
    double two = record(NEWS, CLOSED).confidence();
    assertEquals(0.8, one);
    assertEquals(0.96, two);
  }

  @Test
  void aCompanyStandsInTheRoleThatTheMentionsAreSurestOf() {
    DealMention reversed =
        Mentions.of(DealType.ACQUISITION)
            .party(Role.ACQUIRER, "Brennick")
            .party(Role.TARGET, "Fjordlight")
            .confidence(0.3)
            .in("e", "2024-03-04");
    DealRecord record = record(reversed, NEWS);
    assertEquals(List.of("Fjordlight"), record.names(Role.ACQUIRER).toList());
    assertEquals(2, record.parties().size());
  }

  @Test
  void theTypeIsTheOneThatTheMentionsAreSurestOfTogether() {
    DealMention merger =
        Mentions.of(DealType.MERGER)
            .party(Role.PARTY, "Fjordlight")
            .party(Role.PARTY, "Brennick")
            .confidence(0.7)
            .in("f", "2024-03-05");
    assertEquals(DealKey.of(NEWS.deal()), DealKey.of(merger.deal()));
    assertEquals(DealType.ACQUISITION, record(merger, NEWS).type());
  }

  @Test
  void theSellerOfACompanyDoesNotMakeItAnotherDeal() {
    DealMention withSeller = takeover("Brennick").party(Role.SELLER, "Odell").in("g", null);
    assertEquals(DealKey.of(NEWS.deal()), DealKey.of(withSeller.deal()));
    assertEquals(3, record(NEWS, withSeller).parties().size());
  }

  @Test
  void otherPartiesOrTypesAreOtherDeals() {
    DealMention other = takeover("Marlowe").in("h", null);
    DealMention supply =
        Mentions.of(DealType.SUPPLY)
            .party(Role.SUPPLIER, "Fjordlight")
            .party(Role.CUSTOMER, "Brennick")
            .in("i", null);
    assertNotEquals(record(NEWS).id(), record(other).id());
    assertNotEquals(record(NEWS).id(), record(supply).id());
  }

  @Test
  void aDealToldVeryOftenKeepsItsSurestMentions() {
    DealHistory history = null;
    for (int i = 0; i < Consolidator.MOST_MENTIONS + 10; i++) {
      DealMention mention = takeover("Brennick").confidence(i / 1000.0).in("x" + i, null);
      history = Consolidator.add(history, mention).orElseThrow();
    }
    assertEquals(Consolidator.MOST_MENTIONS, history.mentions().size());
    assertTrue(history.mentions().stream().allMatch(m -> m.deal().confidence() >= 0.010));
  }

  @Test
  void aRecordSurvivesItsJson() {
    DealRecord record = record(RUMOUR, NEWS, CLOSED);
    assertEquals(record, DealJson.read(DealJson.write(record)));
  }

  private static DealRecord record(DealMention... mentions) {
    DealHistory history = null;
    for (DealMention mention : mentions) {
      history = Consolidator.add(history, mention).orElseThrow();
    }
    return Consolidator.record(history);
  }
}
