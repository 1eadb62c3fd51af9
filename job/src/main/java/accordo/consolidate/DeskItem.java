package accordo.consolidate;

import java.util.ArrayList;
import java.util.List;

/**
 * Something that comes to a desk.
 *
 * @param desk the {@linkplain DeskKey desk}
 * @param mention what is added or removed; null for a signpost
 * @param signpost what is set up; null for a mention
 */
public record DeskItem(String desk, Kind kind, DealMention mention, Signpost signpost) {
  /** What is to be done. */
  public enum Kind {
    ADD,
    REMOVE,
    SIGNPOST
  }

  static DeskItem add(String desk, DealMention mention) {
    return new DeskItem(desk, Kind.ADD, mention, null);
  }

  static DeskItem remove(String desk, DealMention mention) {
    return new DeskItem(desk, Kind.REMOVE, mention, null);
  }

  /** All that a mention causes: it comes to its own desk and sets up signposts at others. */
  public static List<DeskItem> of(DealMention mention) {
    List<DeskItem> items = new ArrayList<>();
    String own = DeskKey.of(mention);
    items.add(add(own, mention));
    for (String desk : DeskKey.fewer(mention)) {
      items.add(new DeskItem(desk, Kind.SIGNPOST, null, Signpost.of(own, mention)));
    }
    return items;
  }
}
