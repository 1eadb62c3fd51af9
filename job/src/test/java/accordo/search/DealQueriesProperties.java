package accordo.search;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is typed gives a query or a fault that shows where. */
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
          " ",
          "<",
          ">=",
          "@",
          "fn:");

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
      assertNotNull(DealQueries.parse(query));
    } catch (QueryException e) {
      assertTrue(e.getMessage().endsWith("^"), e.getMessage());
    }
  }

  @Provide
  Arbitrary<String> queries() {
    return Arbitraries.of(PIECES).list().ofMaxSize(8).map(pieces -> String.join("", pieces));
  }
}
