package accordo.consolidate;

import accordo.deal.Deal;
import accordo.deal.DealType;
import accordo.deal.Evidence;
import accordo.deal.Exclusivity;
import accordo.deal.Money;
import accordo.deal.Party;
import accordo.deal.Patents;
import accordo.deal.Quote;
import accordo.deal.Role;
import accordo.deal.Status;
import java.util.ArrayList;
import java.util.List;

/**
 * {@link DealMention} as bytes, in state and between operators. A sentence that proves several
 * fields is written once.
 */
final class MentionCodec {
  /** The form that has no identifiers of parties. */
  private static final int WITHOUT_IDENTIFIERS = 2;

  private final List<String> sentences = new ArrayList<>();

  static void write(Bytes out, DealMention mention) {
    new MentionCodec().writeMention(out, mention);
  }

  /**
   * Reads a mention.
   *
   * @param schema of the {@link DeskCodec} that wrote it
   */
  static DealMention read(Bytes in, int schema) {
    return new MentionCodec().readMention(in, schema);
  }

  private void writeMention(Bytes out, DealMention m) {
    out.write(m.id());
    writeSource(out, m.source());
    writeDeal(out, m.deal());
    out.write(m.companies(), Bytes::write);
    out.write(m.identifiers(), MentionCodec::writeIdentifier);
    out.write(m.quotes(), MentionCodec::writeQuote);
    out.write(m.marks(), Bytes::write);
    out.write(m.sketch());
  }

  private DealMention readMention(Bytes in, int schema) {
    String id = in.readText();
    Source source = readSource(in);
    Deal deal = readDeal(in);
    return new DealMention(
        id,
        deal,
        in.readList(Bytes::readText),
        schema == WITHOUT_IDENTIFIERS ? List.of() : in.readList(MentionCodec::readIdentifier),
        source,
        in.readList(MentionCodec::readQuote),
        in.readList(Bytes::readText),
        in.readText());
  }

  private static void writeIdentifier(Bytes out, Identifier identifier) {
    out.write(identifier.company());
    out.write(identifier.value());
  }

  private static Identifier readIdentifier(Bytes in) {
    return new Identifier(in.readText(), in.readText());
  }

  private static void writeSource(Bytes out, Source source) {
    out.write(source.articleId());
    out.write(source.source());
    out.write(source.language());
    out.write(source.published());
    out.write(source.title());
    out.write(source.family());
  }

  private static Source readSource(Bytes in) {
    return new Source(
        in.readText(), in.readText(), in.readText(), in.readText(), in.readText(), in.readText());
  }

  private void writeDeal(Bytes out, Deal deal) {
    out.write(deal.type());
    out.write(deal.status());
    out.write(deal.parties(), this::writeParty);
    out.writeOptional(deal.patents(), MentionCodec::writePatents);
    out.write(deal.money(), MentionCodec::writeMoney);
    out.writeOptional(deal.exclusivity(), Bytes::write);
    out.write(deal.territory());
    out.write(deal.announced());
    out.write(deal.confidence());
    out.write(deal.evidence(), this::writeEvidence);
  }

  private Deal readDeal(Bytes in) {
    return new Deal(
        in.read(DealType.values()),
        in.read(Status.values()),
        in.readList(this::readParty),
        in.readOptional(MentionCodec::readPatents),
        in.readList(MentionCodec::readMoney),
        in.readOptional(i -> i.read(Exclusivity.values())),
        in.readText(),
        in.readText(),
        in.readDouble(),
        in.readList(this::readEvidence));
  }

  private void writeParty(Bytes out, Party party) {
    out.write(party.company());
    out.write(party.role());
    out.writeOptional(party.evidence(), this::writeEvidence);
  }

  private Party readParty(Bytes in) {
    return new Party(in.readText(), in.read(Role.values()), in.readOptional(this::readEvidence));
  }

  private void writeEvidence(Bytes out, Evidence evidence) {
    out.write(evidence.field());
    out.write(evidence.start());
    out.write(evidence.end());
    int known = sentences.indexOf(evidence.sentence());
    out.write(known);
    if (known < 0) {
      sentences.add(evidence.sentence());
      out.write(evidence.sentence());
    }
    out.write(evidence.rule());
  }

  private Evidence readEvidence(Bytes in) {
    String field = in.readText();
    int start = in.readInt();
    int end = in.readInt();
    int known = in.readInt();
    if (known < 0) {
      known = sentences.size();
      sentences.add(in.readText());
    }
    return new Evidence(field, start, end, sentences.get(known), in.readText());
  }

  private static void writePatents(Bytes out, Patents patents) {
    out.writeOptional(patents.count(), Bytes::write);
    out.write(patents.qualifier());
    out.write(patents.subject());
  }

  private static Patents readPatents(Bytes in) {
    return new Patents(
        in.readOptional(Bytes::readInt), in.read(Patents.Qualifier.values()), in.readText());
  }

  static void writeMoney(Bytes out, Money money) {
    out.writeOptional(money.amount(), Bytes::write);
    out.write(money.currency());
    out.write(money.kind());
    out.writeOptional(money.percent(), Bytes::write);
  }

  static Money readMoney(Bytes in) {
    return new Money(
        in.readOptional(Bytes::readDouble),
        in.readText(),
        in.read(Money.Kind.values()),
        in.readOptional(Bytes::readDouble));
  }

  private static void writeQuote(Bytes out, Quote quote) {
    out.write(quote.speaker());
    out.write(quote.title());
    out.write(quote.company());
    out.write(quote.kind());
    out.write(quote.text());
    out.write(quote.start());
    out.write(quote.end());
    out.write(quote.rule());
    out.write(quote.confidence());
  }

  private static Quote readQuote(Bytes in) {
    return new Quote(
        in.readText(),
        in.readText(),
        in.readText(),
        in.read(Quote.Kind.values()),
        in.readText(),
        in.readInt(),
        in.readInt(),
        in.readText(),
        in.readDouble());
  }
}
