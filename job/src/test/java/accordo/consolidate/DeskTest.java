package accordo.consolidate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import accordo.deal.DealType;
import accordo.deal.Money;
import accordo.deal.Role;
import accordo.deal.Status;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DeskTest {
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

  private static Mentions supply() {
    return Mentions.of(DealType.SUPPLY)
        .party(Role.SUPPLIER, "Halvorsen")
        .party(Role.CUSTOMER, "Meridian");
  }

  @Test
  void articlesThatTellOfOneDealMakeOneRecord() {
    DealRecord record = record(RUMOUR, NEWS, CLOSED);

    assertEquals(DealType.ACQUISITION, record.type());
    assertEquals(Status.COMPLETED, record.status());
    assertEquals(List.of("Fjordlight"), record.names(Role.ACQUIRER).toList());
    assertEquals(List.of("Brennick"), record.names(Role.TARGET).toList());
    assertEquals(List.of(new Money(420e6, "USD", Money.Kind.TOTAL, null)), record.money());
    assertEquals("2024-03-04", record.announced());
    assertEquals("2024-02-01", record.firstSeen());
    assertEquals("2024-06-11", record.lastSeen());
    assertEquals(List.of("a", "b", "c"), record.sources().stream().map(Source::articleId).toList());
    assertEquals(3, record.quotes().size());
    assertEquals(3, record.version());
  }

  @Test
  void aPartyCarriesTheIdentifiersThatAnyArticleKnows() {
    Mentions told =
        Mentions.of(DealType.ACQUISITION)
            .party(Role.ACQUIRER, "Fjordlight AS")
            .party(Role.TARGET, "Brennick");
    DealMention plain = told.in("a", "2024-03-01");
    DealMention known = told.known("Fjordlight AS", "LEI:529900FJORD").in("b", "2024-03-02");
    List<RecordParty> parties = record(plain, known).parties();
    assertEquals(List.of("LEI:529900FJORD"), parties.get(0).identifiers());
    assertEquals(List.of(), parties.get(1).identifiers());
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
  void theRecordDoesNotDependOnTheOrderOfArrivalButForItsVersion() {
    List<DealMention> mentions = new ArrayList<>(List.of(RUMOUR, NEWS, CLOSED, LATE_RUMOUR));
    List<DealRecord> expected = Desks.records(mentions);
    Random random = new Random(1);
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(mentions, random);
      assertEquals(expected, Desks.records(mentions));
    }
  }

  @Test
  void theChangeLogSaysWhichArticleChangedWhat() {
    List<Change> changes = record(CLOSED, RUMOUR, NEWS).changes();
    assertEquals(
        new Change("2024-03-04", "b", Claims.STATUS, "RUMORED", "ANNOUNCED"),
        changes.stream().filter(c -> "RUMORED".equals(c.before())).findFirst().orElseThrow());
    assertTrue(
        changes.contains(new Change("2024-03-04", "b", "money.TOTAL", null, "USD 420000000")));
    assertTrue(
        changes.contains(new Change("2024-06-11", "c", Claims.STATUS, "ANNOUNCED", "COMPLETED")));
  }

  @Test
  void aMentionThatIsKnownChangesNothing() {
    Desks desks = new Desks();
    desks.take(NEWS);
    desks.take(NEWS);
    assertEquals(1, desks.updates().size());
  }

  @Test
  void articlesConfirmOneAnother() {
    assertEquals(0.8, record(NEWS).confidence());
    assertEquals(0.96, record(NEWS, CLOSED).confidence());
  }

  @Test
  void copiesOfOneStoryAreOneWitnessButTwoOutlets() {
    String text =
        IntStream.range(0, 200).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
    String copied = text + " Our own reporter adds that shares rose.";
    DealMention original = takeover("Brennick").text(text).in("b", "2024-03-04");
    DealMention copy = takeover("Brennick").text(copied).outlet("Daily").in("e", "2024-03-05");
    DealRecord record = record(copy, original);
    assertEquals(0.8, record.confidence());
    assertEquals(List.of("Daily", "Test Wire"), record.outlets());
    assertEquals(List.of("b", "b"), record.sources().stream().map(Source::family).toList());
    assertEquals(
        Set.of("b"),
        Set.copyOf(record.evidence().stream().map(SourcedEvidence::articleId).toList()));
  }

  @Test
  void everyFieldHasItsEvidenceAndWhatOthersSayInstead() {
    DealMention other = takeover("Brennick").dollars(400e6).confidence(0.6).in("f", "2024-03-05");
    DealRecord record = record(NEWS, other, CLOSED);
    DealField money = record.field("money.TOTAL").orElseThrow();
    assertEquals("USD 420000000", money.value());
    assertEquals("USD 400000000", money.dissent().get(0).value());
    assertTrue(money.confidence() > money.dissent().get(0).confidence());
    for (DealField field : record.fields()) {
      assertTrue(
          field.evidence().stream().allMatch(i -> i < record.evidence().size()), field.name());
      assertTrue(!field.evidence().isEmpty(), field.name());
    }
    assertEquals("f", record.evidence().get(money.dissent().get(0).evidence().get(0)).articleId());
    assertEquals(List.of(), record.field(Claims.STATUS).orElseThrow().dissent());
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
    assertEquals("TARGET", record.field("party.fjordlight").orElseThrow().dissent().get(0).value());
  }

  @Test
  void theTypeIsTheOneThatTheMentionsAreSurestOfTogether() {
    DealMention merger =
        Mentions.of(DealType.MERGER)
            .party(Role.PARTY, "Fjordlight")
            .party(Role.PARTY, "Brennick")
            .confidence(0.7)
            .in("f", "2024-03-05");
    DealRecord record = record(merger, NEWS);
    assertEquals(DealType.ACQUISITION, record.type());
    assertEquals("MERGER", record.field(Claims.TYPE).orElseThrow().dissent().get(0).value());
  }

  @Test
  void theSellerOfACompanyDoesNotMakeItAnotherDeal() {
    DealMention withSeller = takeover("Brennick").party(Role.SELLER, "Odell").in("g", null);
    assertEquals(3, record(NEWS, withSeller).parties().size());
  }

  @Test
  void anArticleThatNamesOnlySomePartiesTellsOfTheSameDealWhenItFits() {
    DealMention targetOnly =
        Mentions.of(DealType.ACQUISITION).party(Role.TARGET, "Brennick").in("h", "2024-03-05");
    DealMention sellerAndTarget =
        Mentions.of(DealType.ACQUISITION)
            .party(Role.TARGET, "Brennick")
            .party(Role.SELLER, "Odell")
            .in("i", "2024-03-05");
    DealMention all = takeover("Brennick").party(Role.SELLER, "Odell").in("g", "2024-03-06");
    for (var mentions :
        List.of(
            List.of(targetOnly, sellerAndTarget, NEWS, all),
            List.of(all, NEWS, sellerAndTarget, targetOnly))) {
      assertEquals(4, Desks.records(mentions).get(0).sources().size());
      assertEquals(1, Desks.records(mentions).size());
    }
  }

  @Test
  void anArticleThatNamesOneCompanyStaysAloneWhereItsPartDoesNotFit() {
    DealMention buysIt =
        Mentions.of(DealType.ACQUISITION).party(Role.ACQUIRER, "Brennick").in("h", "2024-03-05");
    assertEquals(2, Desks.records(NEWS, buysIt).size());
  }

  @Test
  void aDealOfThreeIsOneThoughArticlesNameTwo() {
    DealMention two = venture("Alvia", "Borsk").in("a", "2024-03-04");
    DealMention others = venture("Borsk", "Cendra").in("b", "2024-03-04");
    DealMention three = venture("Alvia", "Borsk", "Cendra").in("c", "2024-03-05");
    assertEquals(2, Desks.records(two, others).size());
    assertEquals(1, Desks.records(two, others, three).size());
    assertEquals(Desks.records(two, others, three), Desks.records(three, others, two));
    assertEquals(3, Desks.records(two, three, others).get(0).parties().size());
  }

  @Test
  void aMentionThatIsPassedOnOnTwoWaysIsInTheRecordWhateverComesFirst() {
    DealMention one =
        Mentions.of(DealType.INVESTMENT)
            .party(Role.INVESTEE, "Alvia")
            .money(50e6, "EUR")
            .in("one", "2024-03-04");
    DealMention two =
        Mentions.of(DealType.INVESTMENT)
            .party(Role.INVESTEE, "Alvia")
            .party(Role.INVESTEE, "Borsk")
            .in("two", "2024-03-09");
    DealMention three =
        Mentions.of(DealType.INVESTMENT)
            .party(Role.INVESTOR, "Cendra")
            .party(Role.INVESTEE, "Alvia")
            .party(Role.INVESTEE, "Borsk")
            .money(50e6, "EUR")
            .in("three", "2024-03-09");
    List<DealRecord> expected = withoutVersions(Desks.records(one, two, three));
    assertEquals(
        Set.of("one", "two", "three"),
        expected.stream()
            .flatMap(r -> r.sources().stream().map(Source::articleId))
            .collect(Collectors.toSet()));
    for (var mentions : orders(one, two, three)) {
      assertEquals(expected, withoutVersions(Desks.records(mentions)));
    }
  }

  private static List<List<DealMention>> orders(DealMention a, DealMention b, DealMention c) {
    return List.of(
        List.of(a, b, c),
        List.of(a, c, b),
        List.of(b, a, c),
        List.of(b, c, a),
        List.of(c, a, b),
        List.of(c, b, a));
  }

  private static List<DealRecord> withoutVersions(List<DealRecord> records) {
    return records.stream().map(r -> r.withVersion(0)).toList();
  }

  @Test
  void signpostsLeadToDesksOfAHigherRank() {
    for (DealMention mention : StoryBook.mentions()) {
      for (DeskItem item : DeskItem.of(mention)) {
        if (item.kind() == DeskItem.Kind.SIGNPOST) {
          assertTrue(DeskKey.rank(item.desk()) < DeskKey.rank(item.signpost().desk()), item.desk());
        }
      }
    }
  }

  @Test
  void twoDealsOfTheSamePartiesStayTwoWhereAmountOrObjectTellsThemApart() {
    DealMention big = supply().dollars(900e6).in("a", "2024-03-04");
    DealMention small = supply().dollars(50e6).in("b", "2024-03-09");
    DealMention smallAgain = supply().dollars(50e6).in("c", "2024-03-10");
    DealMention euros = supply().money(46e6, "EUR").language("de").in("d", "2024-03-11");
    assertEquals(2, Desks.records(big, small, smallAgain, euros).size());
    DealMention jets = supply().sentence("It ordered ten A350 jets.").in("e", "2024-05-04");
    DealMention engines = supply().sentence("It ordered ten XM9 engines.").in("f", "2024-05-04");
    assertEquals(2, Desks.records(jets, engines).size());
  }

  @Test
  void aStoryThatComesBackAfterALongSilenceIsANewRecordThatNamesTheOldOne() {
    DealMention back = takeover("Brennick").in("z", "2025-06-01");
    List<DealRecord> records = Desks.records(NEWS, back);
    assertEquals(2, records.size());
    DealRecord second = records.stream().filter(r -> r.previous() != null).findFirst().get();
    assertEquals("2025-06-01", second.firstSeen());
    DealRecord first = records.stream().filter(r -> r.previous() == null).findFirst().get();
    assertEquals(first.id(), second.previous());
  }

  @Test
  void aRecordNamesNoneBeforeItWhenThatOneWasToldMeanwhileWhateverComesFirst() {
    DealMention other = supply().dollars(900e6).in("a", "2024-03-04");
    DealMention meanwhile = supply().status(Status.COMPLETED).dollars(900e6).in("b", "2024-07-01");
    DealMention late = supply().dollars(50e6).in("c", "2024-11-01");
    for (var mentions : orders(other, meanwhile, late)) {
      assertEquals(
          List.of(), Desks.records(mentions).stream().filter(r -> r.previous() != null).toList());
    }
  }

  @Test
  void aDealThatWasForgottenComesBackThroughTheArchiveAsIfItHadBeenRemembered() {
    DealMention back = takeover("Brennick").in("z", "2025-06-01");
    Map<String, String> archive = new HashMap<>();
    Desks desks = new Desks(id -> Optional.ofNullable(archive.get(id)));
    desks.take(NEWS);
    desks.records().forEach(r -> archive.put(r.id(), r.lastSeen()));
    desks.forget();
    desks.take(back);
    assertEquals(Desks.records(NEWS, back), desks.records());
  }

  @Test
  void aReplayOverAnOldIndexMakesTheSameRecords() {
    DealMention back = takeover("Brennick").in("z", "2025-06-01");
    Map<String, String> archive = new HashMap<>();
    Desks.records(NEWS, back).forEach(r -> archive.put(r.id(), r.lastSeen()));
    Desks desks = new Desks(id -> Optional.ofNullable(archive.get(id)));
    desks.take(NEWS);
    desks.take(back);
    assertEquals(Desks.records(NEWS, back), desks.records());
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
    assertEquals(3, Desks.records(NEWS, other, supply).size());
    assertNull(record(other).firstSeen());
  }

  @Test
  void aDealToldVeryOftenKeepsItsSurestMentions() {
    List<DealMention> mentions = new ArrayList<>();
    for (int i = 0; i < Desk.MOST_MENTIONS + 10; i++) {
      mentions.add(takeover("Brennick").confidence(i / 1000.0).in("x" + i, "2024-03-04"));
    }
    DealRecord record = Desks.records(mentions).get(0);
    assertEquals(Desk.MOST_MENTIONS, record.sources().size());
    assertTrue(record.sources().stream().noneMatch(s -> s.articleId().equals("x9")));
  }

  @Test
  void aRecordSurvivesItsJson() {
    DealRecord record = record(RUMOUR, NEWS, CLOSED);
    assertEquals(record, DealJson.read(DealJson.write(record)));
  }

  private static Mentions venture(String... parties) {
    Mentions venture = Mentions.of(DealType.JOINT_VENTURE);
    for (String party : parties) {
      venture.party(Role.PARTY, party);
    }
    return venture;
  }

  private static DealRecord record(DealMention... mentions) {
    List<DealRecord> records = Desks.records(mentions);
    assertEquals(1, records.size());
    return records.get(0);
  }
}
