package accordo.consolidate;

import java.util.ArrayList;
import java.util.List;

/**
 * Something that comes to a desk.
 *
 * @param desk the {@linkplain DeskKey desk}
 * @param content the mention that is added or removed, or the signpost, encoded
 * @param from the desk that passes the mention on or calls it back; null for what an article causes
 */
public record DeskItem(String desk, Kind kind, byte[] content, String from) {
  /** What is to be done. */
  public enum Kind {
    ADD,
    REMOVE,
    SIGNPOST
  }

  static DeskItem add(String desk, FiledMention mention, String from) {
    return new DeskItem(desk, Kind.ADD, mention.bytes(), from);
  }

  static DeskItem remove(String desk, FiledMention mention, String from) {
    return new DeskItem(desk, Kind.REMOVE, mention.bytes(), from);
  }

  /** All that a mention causes: it comes to its own desk and sets up signposts at others. */
  public static List<DeskItem> of(DealMention mention) {
    List<DeskItem> items = new ArrayList<>();
    String own = DeskKey.of(mention);
    items.add(new DeskItem(own, Kind.ADD, DeskCodec.write(mention), null));
    var fewer = DeskKey.fewer(own, mention);
    if (!fewer.isEmpty()) {
      byte[] signpost = DeskCodec.write(Signpost.of(own, mention));
      fewer.forEach(desk -> items.add(new DeskItem(desk, Kind.SIGNPOST, signpost, null)));
    }
    return items;
  }

  /** The mention that is added or removed; null for a signpost. */
  FiledMention mention() {
    return kind == Kind.SIGNPOST ? null : FiledMention.of(content);
  }

  /** The signpost that is set up; null for a mention. */
  public Signpost signpost() {
    return kind == Kind.SIGNPOST ? DeskCodec.signpost(content) : null;
  }
}
