package accordo.index;

import accordo.consolidate.DealJson;
import accordo.consolidate.DealRecord;
import accordo.consolidate.RecordParty;
import accordo.consolidate.Source;
import accordo.consolidate.SourcedEvidence;
import accordo.consolidate.SourcedQuote;
import accordo.deal.Exclusivity;
import accordo.deal.Money;
import accordo.deal.Role;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleDocValuesField;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/** Turns a {@link DealRecord} into a Lucene document, and a stored document back. */
public final class DealDocument {
  private final Document document = new Document();

  private DealDocument() {}

  /** The document of a record; its fields are those of {@link IndexFields}. */
  public static Document of(DealRecord deal) {
    DealDocument builder = new DealDocument();
    builder.addFacts(deal);
    builder.addParties(deal);
    deal.money().forEach(builder::addMoney);
    builder.addDates(deal);
    builder.addTexts(deal);
    return builder.document;
  }

  /** The record that a stored document holds. */
  public static DealRecord record(Document stored) {
    return DealJson.read(stored.get(IndexFields.RECORD));
  }

  private void addFacts(DealRecord deal) {
    document.add(new StringField(IndexFields.ID, deal.id(), Store.YES));
    document.add(new StoredField(IndexFields.RECORD, DealJson.write(deal)));
    category(IndexFields.TYPE, deal.type().name());
    category(IndexFields.STATUS, deal.status().name());
    text(IndexFields.TERRITORY, deal.territory());
    fraction(IndexFields.CONFIDENCE, deal.confidence());
    document.add(new DoubleDocValuesField(IndexFields.CONFIDENCE, deal.confidence()));
    number(IndexFields.VERSION, deal.version());
    if (deal.exclusivity() != null) {
      boolean exclusive = deal.exclusivity() == Exclusivity.EXCLUSIVE;
      text(IndexFields.EXCLUSIVE, String.valueOf(exclusive));
    }
    if (deal.patents() != null) {
      text(IndexFields.PATENT_SUBJECT, deal.patents().subject());
      if (deal.patents().count() != null) {
        number(IndexFields.PATENTS, deal.patents().count());
      }
    }
  }

  private void addParties(DealRecord deal) {
    for (RecordParty party : deal.parties()) {
      text(IndexFields.PARTY, party.name());
      text(IndexFields.PARTY_KEY, party.key());
      if (party.role() != Role.PARTY) {
        text(IndexFields.name(party.role()), party.name());
      }
    }
  }

  private void addMoney(Money money) {
    if (money.amount() != null) {
      fraction(IndexFields.MONEY, money.amount());
      if (money.currency() != null) {
        fraction(IndexFields.money(money.currency()), money.amount());
      }
    }
    if (money.percent() != null) {
      boolean royalty = money.kind() == Money.Kind.ROYALTY;
      fraction(royalty ? IndexFields.ROYALTY : IndexFields.STAKE, money.percent());
    }
  }

  private void addDates(DealRecord deal) {
    date(IndexFields.ANNOUNCED, deal.announced());
    date(IndexFields.FIRST_SEEN, deal.firstSeen());
    date(IndexFields.LAST_SEEN, deal.lastSeen());
    date(IndexFields.DATE, deal.date());
  }

  private void addTexts(DealRecord deal) {
    Map<String, String> languages = new HashMap<>();
    for (Source source : deal.sources()) {
      languages.put(source.articleId(), source.language());
      text(IndexFields.ARTICLE, source.articleId());
      text(IndexFields.SOURCE, source.source());
      text(IndexFields.LANGUAGE, source.language());
      text(IndexFields.TITLE, source.title());
      text(IndexFields.text(source.language()), source.title());
    }
    deal.evidence().stream()
        .map(e -> new Sentence(languages.get(e.articleId()), e))
        .distinct()
        .forEach(s -> text(IndexFields.text(s.language()), s.words()));
    for (SourcedQuote sourced : deal.quotes()) {
      text(IndexFields.QUOTE, sourced.quote().text());
      text(IndexFields.SPEAKER, sourced.quote().speaker());
      text(IndexFields.POSITION, sourced.quote().title());
    }
  }

  /** A sentence of evidence, indexed once however many fields it proves. */
  private record Sentence(String language, String words) {
    Sentence(String language, SourcedEvidence sourced) {
      this(language, sourced.evidence().sentence());
    }
  }

  private void category(String field, String value) {
    text(field, value);
    document.add(new SortedDocValuesField(field, new BytesRef(value)));
  }

  private void text(String field, String value) {
    if (value != null && !value.isEmpty()) {
      document.add(new TextField(field, value, Store.NO));
    }
  }

  private void number(String field, int value) {
    document.add(new IntPoint(field, value));
    document.add(new NumericDocValuesField(field, value));
  }

  private void fraction(String field, double value) {
    document.add(new DoublePoint(field, value));
  }

  private void date(String field, String iso) {
    if (iso != null) {
      long millis = LocalDate.parse(iso).atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
      document.add(new LongPoint(field, millis));
      document.add(new NumericDocValuesField(field, millis));
    }
  }
}
