package accordo.consolidate;

import accordo.deal.Deal;
import accordo.deal.Evidence;
import accordo.deal.Exclusivity;
import accordo.deal.Party;
import accordo.deal.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * {@link DealMention} as bytes, in state and between operators: first what a desk must know to sort
 * it, which {@link FiledMention} reads alone, then the rest, which only a record shows.
 */
final class MentionCodec {
  private final MentionParts parts = new MentionParts();

  static void write(Bytes out, DealMention mention) {
    writeHead(out, mention);
    new MentionCodec().writeRest(out, mention);
  }

  static DealMention read(Bytes in) {
    return new MentionCodec().readMention(in);
  }

  private static void writeHead(Bytes out, DealMention m) {
    Deal deal = m.deal();
    out.write(m.id());
    out.write(m.source().articleId());
    out.write(m.source().published());
    out.write(deal.type());
    out.write(deal.status());
    out.write(deal.confidence());
    out.writeSize(m.companies().size());
    for (int i = 0; i < m.companies().size(); i++) {
      out.write(m.companies().get(i));
      out.write(deal.parties().get(i).role());
    }
    out.write(deal.money(), MentionParts::writeMoney);
    out.writeOptional(deal.patents(), MentionParts::writePatents);
    out.write(deal.territory());
    out.write(deal.announced());
    out.write(m.marks(), Bytes::write);
  }

  private void writeRest(Bytes out, DealMention m) {
    Source source = m.source();
    out.write(source.source());
    out.write(source.language());
    out.write(source.title());
    out.write(source.family());
    for (Party party : m.deal().parties()) {
      out.write(party.company());
      out.writeOptional(party.evidence(), parts::writeEvidence);
    }
    out.writeOptional(m.deal().exclusivity(), Bytes::write);
    out.write(m.deal().evidence(), parts::writeEvidence);
    out.write(m.identifiers(), MentionParts::writeIdentifier);
    out.write(m.quotes(), MentionParts::writeQuote);
    out.writeCharacters(m.sketch());
  }

  private DealMention readMention(Bytes in) {
    FiledMention head = FiledMention.readHead(in);
    Source source =
        new Source(
            head.article(),
            in.readText(),
            in.readText(),
            head.published(),
            in.readText(),
            in.readText());
    Deal deal = readDeal(in, head);
    return new DealMention(
        head.id(),
        deal,
        head.companies(),
        in.readList(MentionParts::readIdentifier),
        source,
        in.readList(MentionParts::readQuote),
        head.marks(),
        in.readCharacters());
  }

  private Deal readDeal(Bytes in, FiledMention head) {
    List<Party> parties = new ArrayList<>(head.roles().size());
    for (Role role : head.roles()) {
      parties.add(new Party(in.readText(), role, in.readOptional(parts::readEvidence)));
    }
    Exclusivity exclusivity = in.readOptional(i -> i.read(Exclusivity.values()));
    List<Evidence> evidence = in.readList(parts::readEvidence);
    return new Deal(
        head.type(),
        head.status(),
        parties,
        head.patents(),
        head.money(),
        exclusivity,
        head.territory(),
        head.announced(),
        head.confidence(),
        evidence);
  }
}
