package accordo.search;

/** What search results are counted by and narrowed by. */
public enum Facet {
  TYPE,
  /** The parties, by their keys. */
  COMPANY,
  /** What the companies filtered by do in the deal; without such filters, what any party does. */
  ROLE,
  STATUS,
  /** Of the articles. */
  LANGUAGE,
  /** The outlets. */
  SOURCE,
  /** Of the deal's date. */
  YEAR
}
