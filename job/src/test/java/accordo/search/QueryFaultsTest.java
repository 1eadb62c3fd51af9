package accordo.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import accordo.search.query.DealQueries;
import accordo.search.query.QueryException;
import accordo.search.query.Rates;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused, where, and what is said to do instead. */
class QueryFaultsTest {
  @Test
  void aFaultShowsTheQueryWithACaretUnderIt() {
    assertEquals(
        "this ( is not closed\n  party:nokia AND (type:MERGER\n  " + " ".repeat(16) + "^",
        fault("party:nokia AND (type:MERGER").getMessage());
  }

  @Test
  void anUnknownFieldIsNamedWithTheOneThatWasMeant() {
    QueryException fault = fault("type:MERGER license:nokia");
    assertEquals(12, fault.column());
    assertEquals("there is no field 'license'", fault.fault());
    assertEquals("licensee", fault.suggestion());
    assertEquals(
        "there is no field 'license'; did you mean 'licensee'?\n"
            + "  type:MERGER license:nokia\n"
            + "              ^",
        fault.getMessage());
  }

  @Test
  void anUnknownTypeIsNamedWithTheOneThatWasMeant() {
    QueryException fault = fault("type:mergr");
    assertEquals("MERGER", fault.suggestion());
    assertEquals(5, fault.column());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      value = {
        "patents:[many TO *]     => 9  => 'many' is not a number such as 1500, 2.5m or 1bn",
        "announced:2017-13       => 10 => '2017-13' is not a date such as 2017, 2017-07 or"
            + " 2017-07-05",
        "party:[a TO b]          => 6  => ranges are for numbers and dates; party is written"
            + " party:nokia",
        "party:                  => 6  => a value is missing after 'party:'",
        "nokia AND               => 9  => a condition is missing here",
        "OR nokia                => 0  => AND and OR stand between two conditions",
        "nokia)                  => 5  => this ) closes nothing",
        "()                      => 0  => there is nothing between these brackets",
        "\"nokia                 => 0  => this quotation mark is not closed",
        "x *okia                 => 2  => at least 2 letters must stand before the first * or ?, as"
            + " in no*",
        "party:n*                => 6  => at least 2 letters must stand before the first * or ?, as"
            + " in no*",
        "no*a*b*c*               => 0  => a word has at most 3 of * and ?",
        "/no.ia/                 => 0  => regular expressions are not read; write the start of a"
            + " word with a *: licen*",
        "nok~                    => 0  => a word with ~ needs at least 4 letters",
        "nokia~3                 => 5  => the number after ~ is at most 2 here",
        "[1 TO 2]                => 0  => a range needs a field: patents:[100 TO *]",
        "patents:[1 2]           => 11 => TO is missing here: a range is written [100 TO 200] or"
            + " [100 TO *]",
        "exclusive:maybe         => 10 => 'maybe' is neither true nor false",
        "language:xx             => 9  => there is no language 'xx': one of en, it, fr, de, es, hu",
        "&                       => 0  => there is no word to look for here",
        "\\                      => 0  => nothing follows this backslash",
      })
  void faultsAreNamedWhereTheyAre(String query, int column, String message) {
    QueryException fault = fault(query);
    assertEquals(message, fault.fault());
    assertEquals(column, fault.column());
  }

  @Test
  void aQueryIsNeitherTooLongNorTooDeepNorTooBroad() {
    assertTrue(fault("x".repeat(20_001)).fault().startsWith("a query has at most 20000 char"));
    assertTrue(fault("(".repeat(10_000)).fault().startsWith("brackets and exclusions go at most"));
    assertTrue(fault("-".repeat(10_000) + "x").fault().startsWith("brackets and exclusions"));
    assertTrue(fault("a ".repeat(5000)).fault().startsWith("the query has too many conditions"));
    String companies = "party:(" + "a OR ".repeat(3000) + "b)";
    assertTrue(fault(companies).fault().startsWith("the query has too many conditions"));
  }

  @Test
  void hundredsOfCompaniesAreNotTooMany() {
    DealQueries.parse("party:(" + "nokia OR ".repeat(900) + "xiaomi)");
  }

  @Test
  void aFileOfRatesThatCannotBeReadIsNamedWithItsLine(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("rates.csv"), "currency,usd\nEUR,1.1\nGBP,much\n");
    var fault = assertThrows(Rates.RatesException.class, () -> Rates.read(file));
    assertEquals(
        file + ":3: expected a currency and its worth in dollars, EUR,1.15, not GBP,much",
        fault.getMessage());
    assertThrows(Rates.RatesException.class, () -> Rates.read(folder.resolve("none.csv")));
  }

  private static QueryException fault(String query) {
    return assertThrows(QueryException.class, () -> DealQueries.parse(query));
  }
}
