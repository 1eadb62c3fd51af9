package accordo.consolidate;

import accordo.deal.Deal;
import accordo.deal.Exclusivity;
import accordo.deal.Party;
import java.util.List;

/** Reads mentions as versions 2 and 3 of {@link DeskCodec} wrote them, all in one piece. */
final class EarlierMentions {
  /** The form that has no identifiers of parties. */
  private static final int WITHOUT_IDENTIFIERS = 2;

  private final MentionParts parts = new MentionParts();

  /**
   * Reads a mention.
   *
   * @param schema of the {@link DeskCodec} that wrote it
   */
  static DealMention read(Bytes in, int schema) {
    return new EarlierMentions().readMention(in, schema);
  }

  private DealMention readMention(Bytes in, int schema) {
    String id = in.readText();
    Source source = readSource(in);
    Deal deal = readDeal(in);
    return new DealMention(
        id,
        deal,
        in.readList(Bytes::readText),
        schema == WITHOUT_IDENTIFIERS ? List.of() : in.readList(MentionParts::readIdentifier),
        source,
        in.readList(MentionParts::readQuote),
        in.readList(Bytes::readText),
        in.readText());
  }

  private static Source readSource(Bytes in) {
    return new Source(
        in.readText(), in.readText(), in.readText(), in.readText(), in.readText(), in.readText());
  }

  private Deal readDeal(Bytes in) {
    return new Deal(
        in.read(MentionParts.TYPES),
        in.read(MentionParts.STATUSES),
        in.readList(this::readParty),
        in.readOptional(MentionParts::readPatents),
        in.readList(MentionParts::readMoney),
        in.readOptional(i -> i.read(Exclusivity.values())),
        in.readText(),
        in.readText(),
        in.readDouble(),
        in.readList(parts::readEvidence));
  }

  private Party readParty(Bytes in) {
    return new Party(
        in.readText(), in.read(MentionParts.ROLES), in.readOptional(parts::readEvidence));
  }
}
