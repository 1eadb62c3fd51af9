package accordo.cli;

import accordo.deal.Company;
import accordo.deal.Deal;
import accordo.deal.Money;
import accordo.deal.Patents;
import accordo.deal.Quote;
import accordo.extract.Extraction;
import accordo.text.Article;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one article tells, for people to read. */
final class ExtractionText {
  private ExtractionText() {}

  static String of(Article article, Extraction extraction) {
    StringBuilder out = new StringBuilder();
    out.append(article.id()).append("  ").append(article.title()).append("  (");
    out.append(extraction.language());
    out.append(article.published() == null ? ")\n" : ", " + article.published() + ")\n");
    if (!extraction.companies().isEmpty()) {
      out.append("  companies  ");
      out.append(
          extraction.companies().stream()
              .map(ExtractionText::company)
              .collect(Collectors.joining(" · ")));
      out.append('\n');
    }
    extraction.deals().forEach(deal -> append(out, deal));
    extraction.quotes().forEach(quote -> append(out, quote));
    return out.toString();
  }

  private static String company(Company company) {
    return company.aliases().isEmpty()
        ? company.name()
        : company.name() + " (" + String.join(", ", company.aliases()) + ")";
  }

  private static void append(StringBuilder out, Deal deal) {
    out.append("  deal  ").append(deal.type()).append("  ").append(deal.status());
    out.append(String.format(Locale.ROOT, "  confidence %.2f%n", deal.confidence()));
    deal.parties()
        .forEach(
            p -> out.append("    ").append(p.role()).append("  ").append(p.company()).append('\n'));
    String facts = facts(deal);
    if (!facts.isEmpty()) {
      out.append("    ").append(facts).append('\n');
    }
    deal.evidence().stream()
        .map(e -> "    “" + e.sentence() + "”  [" + e.rule() + "]\n")
        .distinct()
        .forEach(out::append);
  }

  private static String facts(Deal deal) {
    StringBuilder facts = new StringBuilder();
    if (deal.patents() != null) {
      facts.append(patents(deal.patents())).append("  ");
    }
    deal.money().forEach(m -> facts.append(money(m)).append("  "));
    if (deal.exclusivity() != null) {
      facts.append(words(deal.exclusivity())).append("  ");
    }
    if (deal.territory() != null) {
      facts.append("in ").append(deal.territory()).append("  ");
    }
    if (deal.announced() != null) {
      facts.append("announced ").append(deal.announced());
    }
    return facts.toString().strip();
  }

  private static String patents(Patents patents) {
    String count = patents.count() == null ? "" : patents.count() + " ";
    String subject = patents.subject() == null ? "" : ": " + patents.subject();
    return count + "patents (" + words(patents.qualifier()) + ")" + subject;
  }

  private static String money(Money money) {
    String kind = words(money.kind());
    return money.amount() == null
        ? String.format(Locale.ROOT, "%s %s%%", kind, plain(money.percent()))
        : kind + " " + money.currency() + " " + plain(money.amount());
  }

  private static String plain(double number) {
    return number == Math.rint(number)
        ? String.format(Locale.ROOT, "%,.0f", number)
        : String.format(Locale.ROOT, "%,.2f", number);
  }

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static void append(StringBuilder out, Quote quote) {
    String speaker =
        Stream.of(quote.speaker(), quote.title(), quote.company())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
    out.append("  quote  ").append(quote.kind()).append("  ").append(speaker).append('\n');
    out.append("    “").append(quote.text()).append("”\n");
  }
}
