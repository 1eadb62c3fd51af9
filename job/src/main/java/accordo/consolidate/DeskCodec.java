package accordo.consolidate;

import accordo.consolidate.DeskState.Archived;
import accordo.consolidate.DeskState.Arrived;
import accordo.consolidate.DeskState.Issued;
import accordo.consolidate.DeskState.Moved;
import java.util.List;

/**
 * What desks remember and send one another, as bytes. The first byte is the version of the form; a
 * savepoint of an older version is read by what this class knows of it, one of a newer is refused.
 */
public final class DeskCodec {
  /**
   * The present form. Version 1 was objects, of a job that had other operators; version 2 knew no
   * identifiers of parties; version 3 wrote a mention in one piece, the ids of mentions again and
   * again, and sizes in four bytes each; version 4 did not know which mentions other desks had
   * passed on, nor which record another goes on from.
   */
  static final int SCHEMA = 5;

  /** The last one that knows neither. */
  private static final int WITHOUT_ARRIVALS = 4;

  /** The last one that did so. */
  private static final int WIDE = 3;

  private static final int OLDEST = 2;

  private DeskCodec() {}

  public static byte[] write(DeskState state) {
    return Bytes.of(state, DeskCodec::writeState);
  }

  public static DeskState state(byte[] bytes) {
    return Bytes.read(bytes, DeskCodec::readState);
  }

  public static byte[] write(Signpost signpost) {
    return Bytes.of(signpost, DeskCodec::writeSignpost);
  }

  public static Signpost signpost(byte[] bytes) {
    return Bytes.read(bytes, DeskCodec::readSignpost);
  }

  static byte[] write(DealMention mention) {
    return Bytes.of(mention, MentionCodec::write);
  }

  /** Mentions, for instance all of an article. */
  public static byte[] write(List<DealMention> mentions) {
    return Bytes.of(
        mentions,
        (out, all) -> {
          out.write((byte) SCHEMA);
          out.write(all, (o, mention) -> FiledMention.of(mention).write(o));
        });
  }

  /** The mentions of a record. */
  static byte[] story(List<FiledMention> mentions) {
    return Bytes.of(
        mentions,
        (out, all) -> {
          out.write((byte) SCHEMA);
          out.write(all, (o, mention) -> mention.write(o));
        });
  }

  public static List<DealMention> mentions(byte[] bytes) {
    return Bytes.read(
        bytes,
        in -> {
          int schema = readSchema(in);
          return in.readList(i -> readMention(i, schema));
        });
  }

  private static DealMention readMention(Bytes in, int schema) {
    if (schema <= WIDE) {
      return EarlierMentions.read(in, schema);
    }
    in.readSize();
    return MentionCodec.read(in);
  }

  private static FiledMention readFiled(Bytes in, int schema) {
    return schema <= WIDE
        ? FiledMention.of(EarlierMentions.read(in, schema))
        : FiledMention.read(in);
  }

  private static void writeState(Bytes out, DeskState state) {
    out.write((byte) SCHEMA);
    out.write(state.mentions(), (o, mention) -> mention.write(o));
    List<FiledMention> mentions = state.mentions();
    out.write(state.issued(), (o, issued) -> writeIssued(o, issued, mentions));
    out.write(state.moved(), (o, m) -> writeWay(o, m.mention(), m.desk(), mentions));
    out.write(state.arrived(), (o, a) -> writeWay(o, a.mention(), a.from(), mentions));
    out.writeOptional(state.archive(), DeskCodec::writeArchived);
  }

  private static DeskState readState(Bytes in) {
    int schema = readSchema(in);
    List<FiledMention> mentions = in.readList(i -> readFiled(i, schema));
    Bytes.Reader<String> id =
        schema <= WIDE ? Bytes::readText : i -> mentions.get(i.readSize()).id();
    return new DeskState(
        mentions,
        in.readList(i -> readIssued(i, id, schema)),
        in.readList(i -> new Moved(id.read(i), i.readText())),
        schema <= WITHOUT_ARRIVALS
            ? List.of()
            : in.readList(i -> new Arrived(id.read(i), i.readText())),
        in.readOptional(DeskCodec::readArchived));
  }

  private static Issued readIssued(Bytes in, Bytes.Reader<String> id, int schema) {
    return new Issued(
        in.readText(),
        in.readInt(),
        in.readList(id),
        schema <= WITHOUT_ARRIVALS ? null : in.readText());
  }

  private static int readSchema(Bytes in) {
    int schema = in.readByte();
    if (schema < OLDEST || schema > SCHEMA) {
      throw new IllegalStateException(
          "state of version %d; this release reads versions %d to %d"
              .formatted(schema, OLDEST, SCHEMA));
    }
    if (schema <= WIDE) {
      in.readWideSizes();
    }
    return schema;
  }

  private static void writeIssued(Bytes out, Issued issued, List<FiledMention> mentions) {
    out.write(issued.id());
    out.write(issued.version());
    out.writeSize(issued.mentions().size());
    int place = 0; // both lists have the same order
    for (String id : issued.mentions()) {
      place = place(id, mentions, place);
      out.writeSize(place);
    }
    out.write(issued.previous());
  }

  private static void writeWay(
      Bytes out, String mention, String desk, List<FiledMention> mentions) {
    out.writeSize(place(mention, mentions, 0));
    out.write(desk);
  }

  private static int place(String id, List<FiledMention> mentions, int from) {
    int place = from;
    while (!mentions.get(place).id().equals(id)) {
      place++;
    }
    return place;
  }

  private static void writeArchived(Bytes out, Archived archived) {
    out.write(archived.id());
    out.write(archived.number());
    out.write(archived.lastSeen());
  }

  private static Archived readArchived(Bytes in) {
    return new Archived(in.readText(), in.readInt(), in.readText());
  }

  private static void writeSignpost(Bytes out, Signpost post) {
    out.write((byte) SCHEMA);
    out.write(post.desk());
    out.write(post.type());
    out.write(post.from());
    out.write(post.to());
    out.write(post.companies(), Bytes::write);
    out.write(post.roles(), Bytes::write);
    out.write(post.money(), MentionParts::writeMoney);
  }

  private static Signpost readSignpost(Bytes in) {
    readSchema(in);
    return new Signpost(
        in.readText(),
        in.read(MentionParts.TYPES),
        in.readLong(),
        in.readLong(),
        in.readList(Bytes::readText),
        in.readList(i -> i.read(MentionParts.ROLES)),
        in.readList(MentionParts::readMoney));
  }
}
