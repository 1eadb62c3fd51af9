package accordo.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import accordo.consolidate.DealSummary;
import accordo.deal.DealType;
import accordo.deal.Role;
import accordo.deal.Status;
import accordo.search.query.Rates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What queries find in a real index of five deals. */
class QueryLanguageTest {
  @TempDir static Path directory;
  private static DealSearch search;

  @BeforeAll
  static void writeIndex() throws IOException {
    Deals.write(
        directory.resolve("index"),
        Deals.of("transfer", DealType.PATENT_TRANSFER)
            .party(Role.ASSIGNOR, "Microsoft")
            .party(Role.ASSIGNEE, "Xiaomi", "Xiaomi", "小米")
            .patents(1500, "cellular")
            .announced("2016-06-01")
            .told("it", "Il Corriere", "2016-06-02", "Microsoft cede i brevetti a Xiaomi"),
        Deals.of("cross", DealType.CROSS_LICENSE)
            .party(Role.PARTY, "Nokia")
            .party(Role.PARTY, "Xiaomi")
            .announced("2017-07-05")
            .told("en", "Test Wire", "2017-07-05", "Xiaomi and Nokia share their inventions")
            .said("Ada Quill", "chief executive", "Nokia", "a long-term bond")
            .told("de", "Der Bote", "2017-09-30", "Nokia und Xiaomi einigen sich"),
        Deals.of("purchase", DealType.ACQUISITION)
            .party(Role.ACQUIRER, "Telefónica")
            .status(Status.COMPLETED)
            .money(2.5e9, "EUR")
            .stake(51)
            .announced("2019-03-01")
            .told("es", "El Diario", "2019-03-02", "Telefónica compra una filial"),
        Deals.of("supply", DealType.SUPPLY)
            .party(Role.SUPPLIER, "Bosch")
            .party(Role.CUSTOMER, "Daimler Truck")
            .money(3e9, "USD")
            .exclusive()
            .territory("Europe and Japan")
            .told("de", "Der Bote", "2020-01-01", "Bosch liefert Bremsen"),
        Deals.of("rumour", DealType.MERGER)
            .party(Role.PARTY, "Orange")
            .status(Status.RUMORED)
            .confidence(0.3)
            .told("fr", "Le Courrier", "2021-05-05", "Orange songe à une fusion"));
    search = DealSearch.open(directory.resolve("index"));
  }

  @AfterAll
  static void close() {
    search.close();
  }

  @ParameterizedTest(name = "{0} finds {1}")
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      value = {
        "                                     => rumour supply purchase cross transfer",
        "party:xiaomi                         => cross transfer",
        "assignee:xiaomi                      => transfer",
        "assignor:xiaomi                      => ``",
        "party:小米                           => transfer",
        "customer:\"daimler truck\"           => supply",
        "customer:daim*                       => supply",
        "Daim*                                => supply",
        "TELEFÓN*                             => purchase",
        "party:(nokia OR microsoft)           => cross transfer",
        "party:xiaomi -party:nokia            => transfer",
        "xiaomi NOT nokia                     => transfer",
        "nokia OR bosch OR orange             => rumour supply cross",
        "(party:orange OR bosch) type:supply  => supply",
        "type:patent_transfer                 => transfer",
        "type:PATENT*                         => transfer",
        "type:\"cross licence\"               => cross",
        "type:kreuzlizenzen                   => cross",
        "cross licence                        => cross",
        "licenza incrociata                   => cross",
        "licenze incrociate                   => cross",
        "\"licencia cruzada\"                 => cross",
        "Kreuzlizenz                          => cross",
        "keresztlicenc                        => cross",
        "licence croisée                      => cross",
        "xiaomi kreuzlizenz                   => cross",
        "microsoft kreuzlizenz                => ``",
        "status:completed                     => purchase",
        "status:rumored                       => rumour",
        "patents:[100 TO *]                   => transfer",
        "patents:>=1500                       => transfer",
        "patents:>1500                        => ``",
        "patents:1.5k                         => transfer",
        "patents:{1000 TO 1500}               => ``",
        "patent_subject:cellular              => transfer",
        "money.eur:[2bn TO *]                 => purchase",
        "money.eur:2500000000                 => purchase",
        "money.usd:[1bn TO *]                 => supply",
        "money:>=2.5bn                        => supply purchase",
        "stake:>50                            => purchase",
        "exclusive:true                       => supply",
        "exclusive:no                         => ``",
        "territory:japan                      => supply",
        "territory:*                          => supply",
        "-territory:*                         => rumour purchase cross transfer",
        "announced:2017                       => cross",
        "announced:2017-07                    => cross",
        "announced:[2016 TO 2017-06]          => transfer",
        "announced:>2017                      => purchase",
        "seen:2017-08                         => cross",
        "seen:[2017-10 TO 2018]               => ``",
        "first_seen:2017-09                   => ``",
        "last_seen:2017-09                    => cross",
        "date:>=2020                          => rumour supply",
        "language:de                          => supply cross",
        "language:german                      => supply cross",
        "source:bote                          => supply cross",
        "speaker:quill                        => cross",
        "title:executive                      => cross",
        "headline:filial                      => purchase",
        "quote:\"long term bond\"             => cross",
        "quote:\"bond long\"                  => ``",
        "confidence:<0.5                      => rumour",
        "brevetto                             => transfer",
        "invention                            => cross",
        "telefonica                           => purchase",
        "TELEFÓNICA                           => purchase",
        "brem*                                => supply",
        "nokja~                               => cross",
        "xiomai~2                             => cross transfer",
        "the nokia                            => cross",
        "nokia & xiaomi                       => cross",
        "id:cross                             => cross",
      })
  void queriesFindWhatTheySay(String query, String ids) {
    assertEquals(ids, found(search, query == null ? "" : query));
  }

  @Test
  void ratesFindAmountsInOtherCurrencies() throws IOException {
    Path file = Files.writeString(directory.resolve("rates.csv"), "currency,usd\nEUR,1.5\n");
    try (DealSearch rich = DealSearch.open(directory.resolve("index"), Rates.read(file))) {
      assertEquals("supply purchase", found(rich, "money.usd:[1bn TO *]"));
      assertEquals("purchase", found(rich, "money.usd:[3.7bn TO *]"));
      assertEquals("supply", found(rich, "money.eur:[1bn TO 2.1bn]"));
      assertEquals("", found(rich, "money.chf:[1 TO *]"));
    }
  }

  @Test
  void namesOutrankWhatIsOnlyToldOf() {
    var byRank =
        search.find(SearchRequest.of("nokia OR inventions", DealSearch.Order.RELEVANCE, 9));
    assertEquals("cross", byRank.deals().get(0).id());
  }

  private static String found(DealSearch search, String query) {
    SearchRequest latest = SearchRequest.of(query, DealSearch.Order.DATE, 10);
    return String.join(" ", search.find(latest).deals().stream().map(DealSummary::id).toList());
  }
}
