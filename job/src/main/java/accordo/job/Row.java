package accordo.job;

import accordo.consolidate.DeskItem;
import accordo.consolidate.DeskKey;
import org.apache.flink.util.OutputTag;

/** Desks of one {@linkplain DeskKey#rank rank}; mentions move on from row to row. */
enum Row {
  ONE,
  HALF,
  TWO,
  MORE;

  private static final OutputTag<DeskItem> TO_ONE = new OutputTag<>("desks-one") {};
  private static final OutputTag<DeskItem> TO_HALF = new OutputTag<>("desks-half") {};
  private static final OutputTag<DeskItem> TO_TWO = new OutputTag<>("desks-two") {};
  private static final OutputTag<DeskItem> TO_MORE = new OutputTag<>("desks-more") {};

  static Row of(DeskItem item) {
    return values()[DeskKey.rank(item.desk())];
  }

  /** The way to its desks. */
  OutputTag<DeskItem> tag() {
    return switch (this) {
      case ONE -> TO_ONE;
      case HALF -> TO_HALF;
      case TWO -> TO_TWO;
      case MORE -> TO_MORE;
    };
  }

  /** Of the operator that keeps its desks. */
  String uid() {
    return switch (this) {
      case ONE -> "consolidate-one";
      case HALF -> "consolidate-half";
      case TWO -> "consolidate-two";
      case MORE -> "consolidate-more";
    };
  }
}
