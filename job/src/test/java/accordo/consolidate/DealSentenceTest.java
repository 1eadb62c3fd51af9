package accordo.consolidate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import accordo.deal.DealType;
import accordo.deal.Exclusivity;
import accordo.deal.Money;
import accordo.deal.Patents;
import accordo.deal.Role;
import accordo.deal.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DealSentenceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ACQUISITION | ACQUIRER A, TARGET B, SELLER C | A buys B from C",
        "ACQUISITION | TARGET B, SELLER C | C sells B",
        "ACQUISITION | TARGET B | B is bought",
        "MERGER | PARTY A, PARTY B, NEW_ENTITY C | A and B merge into C",
        "MERGER | PARTY A, NEW_ENTITY C | A merges into C",
        "ASSET_PURCHASE | BUYER A, SELLER B | A buys assets from B",
        "INVESTMENT | INVESTOR A, INVESTEE B | A invests in B",
        "INVESTMENT | INVESTEE B | B raises money",
        "SPIN_OFF | PARENT A, NEW_ENTITY B | A spins off B",
        "PATENT_TRANSFER | ASSIGNOR A, ASSIGNEE B | A assigns patents to B",
        "PATENT_TRANSFER | ASSIGNEE B | B buys patents",
        "PATENT_LICENSE | LICENSOR A, LICENSEE B, LICENSEE C | A licenses patents to B and C",
        "PATENT_LICENSE | LICENSEE B, LICENSEE C | B and C take a licence to patents",
        "CROSS_LICENSE | PARTY A, PARTY B | A and B cross-license their patents",
        "TECHNOLOGY_LICENSE | LICENSOR A, LICENSEE B | A licenses technology to B",
        "BRAND_LICENSE | LICENSOR A, LICENSEE B | A licenses a brand to B",
        "DISTRIBUTION | SUPPLIER A, DISTRIBUTOR B | B distributes products of A",
        "JOINT_VENTURE | PARTY A, PARTY B, NEW_ENTITY C | A and B form the joint venture C",
        "JOINT_VENTURE | PARTY A, PARTY B | A and B form a joint venture",
        "PARTNERSHIP | PARTY A, PARTY B | A and B form a partnership",
        "JOINT_DEVELOPMENT | PARTY A, PARTY B | A and B develop products together",
        "SUPPLY | SUPPLIER A, CUSTOMER B | A supplies B",
        "SUPPLY | SUPPLIER A, SUPPLIER B | A and B win a supply contract",
        "MANUFACTURING | MANUFACTURER A, PRINCIPAL B | A manufactures for B",
        "SERVICE | PROVIDER A, CLIENT B | A provides services to B",
        "SETTLEMENT | PARTY A, PARTY B | A and B settle their dispute"
      })
  void eachTypeSaysWhoDoesWhat(DealType type, String parties, String sentence) {
    assertEquals(sentence, DealSentence.of(deal(type, Status.ANNOUNCED, parties)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "RUMORED | A is said to be buying B",
        "PLANNED | A plans to buy B",
        "ANNOUNCED | A buys B",
        "COMPLETED | A bought B",
        "TERMINATED | A is no longer buying B",
        "DENIED | Reports that A is buying B are denied"
      })
  void theTenseTellsTheStatus(Status status, String sentence) {
    String parties = "ACQUIRER A, TARGET B";
    assertEquals(sentence, DealSentence.of(deal(DealType.ACQUISITION, status, parties)));
  }

  @Test
  void theVerbAgreesWithItsSubject() {
    String two = "PARTY A, PARTY B";
    assertEquals(
        "A and B are said to be merging",
        DealSentence.of(deal(DealType.MERGER, Status.RUMORED, two)));
    assertEquals(
        "B and C were bought",
        DealSentence.of(deal(DealType.ACQUISITION, Status.COMPLETED, "TARGET B, TARGET C")));
  }

  @Test
  void whatIsSoldForHowMuchAndWhereIsSaid() {
    DealRecord license =
        deal(
            DealType.PATENT_LICENSE,
            Status.ANNOUNCED,
            "LICENSOR A, LICENSEE B",
            new Patents(1500, Patents.Qualifier.ABOUT, "cellular patents"),
            "Japan",
            new Money(1.25e9, "USD", Money.Kind.TOTAL, null));
    assertEquals(
        "A exclusively licenses about 1,500 cellular patents to B in Japan for USD 1.25 billion",
        DealSentence.of(license));
    DealRecord stake =
        deal(
            DealType.INVESTMENT,
            Status.COMPLETED,
            "INVESTOR A, INVESTEE B",
            null,
            null,
            new Money(5e6, "EUR", Money.Kind.TOTAL, null),
            new Money(null, null, Money.Kind.STAKE, 12.5));
    assertEquals("A invested EUR 5 million in B for 12.5%", DealSentence.of(stake));
  }

  @Test
  void ofManyPartiesTheLastAreCounted() {
    String six = "INVESTOR A, INVESTOR B, INVESTOR C, INVESTOR D, INVESTOR E, INVESTEE F";
    assertEquals(
        "A, B, C and 2 others invest in F",
        DealSentence.of(deal(DealType.INVESTMENT, Status.ANNOUNCED, six)));
  }

  @Test
  void namesCannotTurnTheSentenceRound() {
    String parties = "ACQUIRER \u202EA\u2066c\u200Bme, TARGET B\u0007\nInc";
    assertEquals(
        "Acme buys B Inc", DealSentence.of(deal(DealType.ACQUISITION, Status.ANNOUNCED, parties)));
  }

  @ParameterizedTest
  @EnumSource(DealType.class)
  void whateverPartyIsKnownThereIsASentence(DealType type) {
    for (Role role : type.roles()) {
      for (Status status : Status.values()) {
        String sentence = DealSentence.of(deal(type, status, role + " Acme"));
        assertFalse(sentence.contains("  ") || sentence.endsWith(" "), sentence);
        assertEquals(1, sentence.split("Acme", -1).length - 1, sentence);
      }
    }
  }

  private static DealRecord deal(DealType type, Status status, String parties) {
    return deal(type, status, parties, null, null);
  }

  private static DealRecord deal(
      DealType type, Status status, String parties, Patents patents, String where, Money... money) {
    List<RecordParty> all = new ArrayList<>();
    for (String party : parties.split(", ")) {
      String[] words = party.split(" ", 2);
      all.add(new RecordParty(words[1], words[1], Role.valueOf(words[0]), List.of(words[1])));
    }
    var proof = Mentions.of(DealType.SUPPLY).party(Role.SUPPLIER, "A").deal().evidence().get(0);
    return new DealRecord(
        "id",
        type,
        status,
        all,
        patents,
        Arrays.asList(money),
        patents == null ? null : Exclusivity.EXCLUSIVE,
        where,
        null,
        0.9,
        null,
        null,
        1,
        List.of(new Source("a", null, "en", null, "", "a")),
        List.of(new SourcedEvidence("a", proof)),
        List.of(),
        List.of(),
        List.of(
            new DealField("patents.subject", "", 0.9, List.of(0), List.of()),
            new DealField("territory", "", 0.9, List.of(0), List.of())),
        List.of(),
        null);
  }
}
