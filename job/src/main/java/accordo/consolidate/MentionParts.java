package accordo.consolidate;

import accordo.deal.DealType;
import accordo.deal.Evidence;
import accordo.deal.Money;
import accordo.deal.Patents;
import accordo.deal.Quote;
import accordo.deal.Role;
import accordo.deal.Status;
import java.util.ArrayList;
import java.util.List;

/** What one mention is made of, as bytes. A sentence that proves several fields is written once. */
final class MentionParts {
  // Enum.values() makes a copy for each call.
  static final DealType[] TYPES = DealType.values();
  static final Status[] STATUSES = Status.values();
  static final Role[] ROLES = Role.values();
  private static final Money.Kind[] MONEY_KINDS = Money.Kind.values();
  private static final Quote.Kind[] QUOTE_KINDS = Quote.Kind.values();
  private static final Patents.Qualifier[] QUALIFIERS = Patents.Qualifier.values();

  private final List<String> sentences = new ArrayList<>(2);

  void writeEvidence(Bytes out, Evidence evidence) {
    out.write(evidence.field());
    out.writeSize(evidence.start());
    out.writeSize(evidence.end());
    int known = sentences.indexOf(evidence.sentence());
    out.writeIndex(known);
    if (known < 0) {
      sentences.add(evidence.sentence());
      out.write(evidence.sentence());
    }
    out.write(evidence.rule());
  }

  Evidence readEvidence(Bytes in) {
    String field = in.readText();
    int start = in.readSize();
    int end = in.readSize();
    int known = in.readIndex();
    if (known < 0) {
      known = sentences.size();
      sentences.add(in.readText());
    }
    return new Evidence(field, start, end, sentences.get(known), in.readText());
  }

  static void writeIdentifier(Bytes out, Identifier identifier) {
    out.write(identifier.company());
    out.write(identifier.value());
  }

  static Identifier readIdentifier(Bytes in) {
    return new Identifier(in.readText(), in.readText());
  }

  static void writePatents(Bytes out, Patents patents) {
    out.writeOptional(patents.count(), Bytes::write);
    out.write(patents.qualifier());
    out.write(patents.subject());
  }

  static Patents readPatents(Bytes in) {
    return new Patents(in.readOptional(Bytes::readInt), in.read(QUALIFIERS), in.readText());
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
        in.read(MONEY_KINDS),
        in.readOptional(Bytes::readDouble));
  }

  static void writeQuote(Bytes out, Quote quote) {
    out.write(quote.speaker());
    out.write(quote.title());
    out.write(quote.company());
    out.write(quote.kind());
    out.write(quote.text());
    out.writeSize(quote.start());
    out.writeSize(quote.end());
    out.write(quote.rule());
    out.write(quote.confidence());
  }

  static Quote readQuote(Bytes in) {
    return new Quote(
        in.readText(),
        in.readText(),
        in.readText(),
        in.read(QUOTE_KINDS),
        in.readText(),
        in.readSize(),
        in.readSize(),
        in.readText(),
        in.readDouble());
  }
}
