package accordo.quote;

import static org.junit.jupiter.api.Assertions.assertTrue;

import accordo.annotate.Annotator;
import accordo.annotate.Document;
import accordo.company.lexicon.CompanyRegister;
import accordo.company.naming.CompanyFinder;
import accordo.company.reference.References;
import accordo.deal.Quote;
import accordo.text.Language;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Reads the quotes of a text with the real models of a language. */
final class Reader {
  private static final Map<Language, Annotator> LOADED = new ConcurrentHashMap<>();

  private final Annotator annotator;
  private final CompanyFinder companies;
  private final QuoteReader quotes;

  Reader(Language language) {
    this.annotator = LOADED.computeIfAbsent(language, Annotator::load);
    this.companies = new CompanyFinder(language, CompanyRegister.NONE);
    this.quotes = new QuoteReader(language, new References(language));
  }

  List<Quote> read(String text) {
    Document document = annotator.annotate(text);
    return quotes.read(document, companies.find(document), annotator::parse);
  }

  /** Asserts that the text has this quote, given as {@code KIND speaker|title|company|words}. */
  void expect(String quote, String text) {
    List<String> found = read(text).stream().map(Reader::brief).toList();
    assertTrue(found.contains(quote), () -> "expected " + quote + ", found " + found);
  }

  /** Asserts that the text has no quote. */
  void expectNone(String text) {
    List<String> found = read(text).stream().map(Reader::brief).toList();
    assertTrue(found.isEmpty(), () -> "expected none, found " + found);
  }

  private static String brief(Quote quote) {
    return String.join(
        "|",
        quote.kind() + " " + shown(quote.speaker()),
        shown(quote.title()),
        shown(quote.company()),
        quote.text());
  }

  private static String shown(String value) {
    return value == null ? "-" : value;
  }
}
