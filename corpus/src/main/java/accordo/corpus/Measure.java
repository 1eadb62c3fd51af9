package accordo.corpus;

import java.util.Locale;

/** The figures of the gold contract: sets that are found, then fields of what was matched. */
public enum Measure {
  ROLE,
  PAIR,
  COMPANY,
  DEAL_ARTICLE,
  QUOTE,
  QUOTE_DIRECT,
  QUOTE_INDIRECT,
  QUOTE_MIXED,
  STATUS,
  /** Of the deals with the right companies, those that give none another's role. */
  ROLES_STRAIGHT,
  PATENTS_COUNT,
  PATENTS_QUALIFIER,
  MONEY,
  QUOTE_TITLE,
  QUOTE_COMPANY;

  /** Whether it is an F1 rather than an accuracy; {@code QUOTE_DIRECT} and its like are recalls. */
  public boolean isCounted() {
    return compareTo(STATUS) < 0;
  }

  /** Whether only the gold tells the kind, so that there is a recall and no precision. */
  boolean isRecall() {
    return this == QUOTE_DIRECT || this == QUOTE_INDIRECT || this == QUOTE_MIXED;
  }

  /** For tables and JSON: {@code "patents.count"}, {@code "role"}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace("patents_", "patents.").replace('_', '-');
  }
}
