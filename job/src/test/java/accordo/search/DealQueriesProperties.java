package accordo.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import accordo.deal.DealType;
import accordo.deal.Role;
import accordo.search.DealSearch.Order;
import accordo.search.query.QueryException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.apache.commons.io.FileUtils;

/** Whatever is typed gives a page of a real index, or a fault that shows where. */
class DealQueriesProperties {
  private static final List<String> PIECES =
      List.of(
          "nokia",
          "party:",
          "patents:",
          "[1 TO *]",
          "[",
          "]",
          "{",
          "(",
          ")",
          "AND",
          "OR",
          "NOT",
          "\"",
          "*",
          "?",
          "~",
          "^2",
          "-",
          "+",
          ":",
          "\\",
          "announced:",
          "2017-01-01",
          "é",
          "日本",
          "/",
          "type:MERGER",
          "!",
          "&&",
          "||",
          "nofield:",
          "money.usd:",
          "seen:",
          "territory:",
          "title:",
          "type:\"cross licence\"",
          "kreuzlizenz",
          "no*",
          "n?k*a",
          "nokja~",
          "~9",
          "TO",
          "}",
          "2017-07",
          "1.5bn",
          "1e99",
          "99999999999999999999",
          "\u0000",
          "\uD800",
          " ",
          "<",
          ">=",
          "@",
          "fn:");

  private static Path directory;
  private static DealSearch search;

  @BeforeContainer
  static void writeIndex() throws IOException {
    directory = Files.createTempDirectory("queries");
    Deals.write(
        directory,
        Deals.of("a", DealType.CROSS_LICENSE)
            .party(Role.PARTY, "Nokia")
            .patents(20, "cellular")
            .money(1e9, "USD")
            .told("en", "Wire", "2017-07-05", "Nokia signs"),
        Deals.of("b", DealType.MERGER)
            .party(Role.PARTY, "Noki")
            .told("de", "Bote", "2018-01-01", "x"));
    search = DealSearch.open(directory);
  }

  @AfterContainer
  static void close() throws IOException {
    search.close();
    FileUtils.deleteDirectory(directory.toFile());
  }

  @Property(tries = 3000)
  void piecesOfSyntaxNeverEndInAnythingButAQueryOrAFault(@ForAll("queries") String query) {
    parse(query);
  }

  @Property
  void anyTextNeverEndsInAnythingButAQueryOrAFault(@ForAll String query) {
    parse(query);
  }

  private static void parse(String query) {
    try {
      SearchPage page =
          search.find(new SearchRequest(query, List.of(), Order.RELEVANCE, 5, null, true));
      assertTrue(page.total() <= 2);
    } catch (QueryException e) {
      assertTrue(e.getMessage().endsWith("^"), e.getMessage());
      assertTrue(e.column() >= 0 && e.column() <= e.query().length());
    }
  }

  @Provide
  Arbitrary<String> queries() {
    return Arbitraries.of(PIECES).list().ofMaxSize(8).map(pieces -> String.join("", pieces));
  }
}
