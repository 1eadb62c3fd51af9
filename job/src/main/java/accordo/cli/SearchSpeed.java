package accordo.cli;

import accordo.index.IndexSize;

/**
 * How fast search was.
 *
 * @param opening seconds until the first search could begin
 * @param cold of the first queries after opening, the program just started
 * @param warm of the queries after these
 * @param different of queries none of which was asked before
 */
record SearchSpeed(
    long deals,
    int clients,
    double opening,
    IndexSize size,
    SearchLoad.Figures cold,
    SearchLoad.Figures warm,
    SearchLoad.Figures different) {
  /** As Markdown. */
  String table() {
    return """
    | queries, %d clients at once | median | 99 of 100 within | queries a second | processor a query |
    | --- | ---: | ---: | ---: | ---: |
    %s%s%s
    %,d deals: %,d bytes a deal beside %,d bytes of stored records; opened in %.2f s.
    """
        .formatted(
            clients,
            row("first %,d after opening".formatted(cold.queries()), cold),
            row("then %,d, some again".formatted(warm.queries()), warm),
            row("%,d, each another".formatted(different.queries()), different),
            deals,
            (size.total() - size.stored()) / Math.max(1, deals),
            size.stored() / Math.max(1, deals),
            opening);
  }

  private static String row(String name, SearchLoad.Figures figures) {
    return "| %s | %.1f ms | %.1f ms | %,.0f | %.2f ms |%n"
        .formatted(name, figures.median(), figures.p99(), figures.perSecond(), figures.cpu());
  }
}
