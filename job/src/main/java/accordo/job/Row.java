package accordo.job;

import accordo.consolidate.DeskItem;
import accordo.consolidate.DeskKey;
import org.apache.flink.util.OutputTag;

/** The desks of deals that are told with so many companies; mentions move on from row to row. */
enum Row {
  ONE,
  TWO,
  MORE;

  private static final OutputTag<DeskItem> TO_ONE = new OutputTag<>("desks-one") {};
  private static final OutputTag<DeskItem> TO_TWO = new OutputTag<>("desks-two") {};
  private static final OutputTag<DeskItem> TO_MORE = new OutputTag<>("desks-more") {};

  static Row of(DeskItem item) {
    int companies = DeskKey.companies(item.desk());
    return values()[Math.min(companies, values().length) - 1];
  }

  /** The way to its desks. */
  OutputTag<DeskItem> tag() {
    return switch (this) {
      case ONE -> TO_ONE;
      case TWO -> TO_TWO;
      case MORE -> TO_MORE;
    };
  }

  /** Of the operator that keeps its desks. */
  String uid() {
    return switch (this) {
      case ONE -> "consolidate-one";
      case TWO -> "consolidate-two";
      case MORE -> "consolidate-more";
    };
  }
}
