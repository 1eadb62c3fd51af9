package accordo.index;

import accordo.consolidate.DealJson;
import accordo.consolidate.DealRecord;
import accordo.consolidate.RecordParty;
import accordo.consolidate.Source;
import accordo.consolidate.SourcedQuote;
import accordo.deal.Exclusivity;
import accordo.deal.Money;
import accordo.deal.Quote;
import accordo.deal.Role;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.IndexOptions;

/** Turns a {@link DealRecord} into a Lucene document, and a stored document back. */
public final class DealDocument {
  /** Words with positions, for phrases; without norms, since rank does not ask for lengths. */
  private static final FieldType WORDS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

  private static final FieldType KEYWORD = type(IndexOptions.DOCS);

  private final Document document = new Document();
  private final Set<String> has = new LinkedHashSet<>();
  private final Set<String> keywords = new LinkedHashSet<>();

  private DealDocument() {}

  /** The document of a record; its fields are those of {@link IndexFields}. */
  public static Document of(DealRecord deal) {
    Document document = searchable(deal);
    document.add(new StoredField(IndexFields.RECORD, DealJson.write(deal)));
    DealSummaries.add(deal, document);
    return document;
  }

  /** The document of a record that is searched only, so that it need not hold the record. */
  public static Document searchable(DealRecord deal) {
    DealDocument builder = new DealDocument();
    builder.addFacts(deal);
    builder.addParties(deal);
    deal.money().forEach(builder::addMoney);
    builder.addDates(deal);
    builder.addSources(deal);
    builder.addQuotes(deal);
    DealTexts.of(deal).forEach((field, texts) -> texts.forEach(t -> builder.words(field, t)));
    builder.has.forEach(field -> builder.keyword(IndexFields.HAS, field));
    DealColumns.add(deal, builder.document);
    return builder.document;
  }

  /** The record that a stored document holds. */
  public static DealRecord record(Document stored) {
    return DealJson.read(stored.get(IndexFields.RECORD));
  }

  private void addFacts(DealRecord deal) {
    keyword(IndexFields.ID, deal.id());
    keyword(IndexFields.TYPE, deal.type().name());
    keyword(IndexFields.STATUS, deal.status().name());
    words(IndexFields.TERRITORY, deal.territory());
    fraction(IndexFields.CONFIDENCE, deal.confidence());
    number(IndexFields.VERSION, deal.version());
    if (deal.exclusivity() != null) {
      boolean exclusive = deal.exclusivity() == Exclusivity.EXCLUSIVE;
      keyword(IndexFields.EXCLUSIVE, String.valueOf(exclusive));
      has.add(IndexFields.EXCLUSIVE);
    }
    if (deal.patents() != null) {
      words(IndexFields.PATENT_SUBJECT, deal.patents().subject());
      if (deal.patents().count() != null) {
        number(IndexFields.PATENTS, deal.patents().count());
      }
    }
  }

  private void addParties(DealRecord deal) {
    for (RecordParty party : deal.parties()) {
      Set<String> names = new LinkedHashSet<>(party.names());
      names.add(party.name());
      names.forEach(name -> words(IndexFields.PARTY, name));
      keyword(IndexFields.PARTY_KEY, party.key());
      keyword(IndexFields.ROLE, party.role().name());
      keyword(IndexFields.PARTY_ROLE, IndexFields.partyRole(party.key(), party.role().name()));
      party.identifiers().forEach(id -> keyword(IndexFields.IDENTIFIER, id));
      if (!party.identifiers().isEmpty()) {
        has.add(IndexFields.IDENTIFIER);
      }
      if (party.role() != Role.PARTY) {
        names.forEach(name -> words(IndexFields.name(party.role()), name));
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
    if (deal.date() != null) {
      keyword(IndexFields.YEAR, deal.date().substring(0, deal.date().indexOf('-', 1)));
    }
  }

  private void addSources(DealRecord deal) {
    for (Source source : deal.sources()) {
      keyword(IndexFields.ARTICLE, source.articleId());
      keyword(IndexFields.LANGUAGE, source.language());
      words(IndexFields.HEADLINE, source.title());
    }
    for (String outlet : deal.outlets()) {
      words(IndexFields.SOURCE, outlet);
      keyword(IndexFields.OUTLET, outlet);
    }
  }

  private void addQuotes(DealRecord deal) {
    Map<String, Set<String>> said = new HashMap<>();
    for (SourcedQuote sourced : deal.quotes()) {
      Quote quote = sourced.quote();
      said.computeIfAbsent(IndexFields.QUOTE, f -> new LinkedHashSet<>()).add(quote.text());
      String speaker = quote.speaker() == null ? quote.company() : quote.speaker();
      said.computeIfAbsent(IndexFields.SPEAKER, f -> new LinkedHashSet<>()).add(speaker);
      said.computeIfAbsent(IndexFields.TITLE, f -> new LinkedHashSet<>()).add(quote.title());
      if (quote.speaker() != null) {
        keyword(IndexFields.PERSON, quote.speaker());
      }
    }
    said.forEach((field, texts) -> texts.forEach(text -> words(field, text)));
  }

  private void words(String field, String value) {
    if (value != null && !value.isEmpty()) {
      document.add(new Field(field, value, WORDS));
      has.add(field);
    }
  }

  /** Adds a keyword, once however often a record has it. */
  private void keyword(String field, String value) {
    if (value != null && !value.isEmpty() && keywords.add(field + '\0' + value)) {
      document.add(new Field(field, value, KEYWORD));
    }
  }

  private void number(String field, int value) {
    document.add(new IntPoint(field, value));
    has.add(field);
  }

  private void fraction(String field, double value) {
    document.add(new DoublePoint(field, value));
    has.add(field);
  }

  private void date(String field, String iso) {
    if (iso != null) {
      number(field, (int) LocalDate.parse(iso).toEpochDay());
    }
  }

  private static FieldType type(IndexOptions options) {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setOmitNorms(true);
    type.setIndexOptions(options);
    type.freeze();
    return type;
  }
}
