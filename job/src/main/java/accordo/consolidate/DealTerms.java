package accordo.consolidate;

import accordo.deal.Money;
import java.util.Optional;

/**
 * What a deal is about, for how much and where, as phrases; empty where the record does not say.
 */
record DealTerms(DealRecord deal) {
  private static final String ENGLISH = "en";

  /** "about 1,500 cellular patents". */
  String patents() {
    boolean isOne =
        deal.patents() != null && deal.patents().count() != null && deal.patents().count() == 1;
    String noun = isOne ? "patent" : "patents";
    String subject = subject();
    if (subject.endsWith("patents") || subject.endsWith("patent")) {
      noun = "";
      subject = isOne || subject.endsWith("s") ? subject : subject + "s";
    }
    return String.join(" ", Phrases.count(deal.patents()), subject, noun)
        .strip()
        .replace("  ", " ");
  }

  /** In the article's words, where these are English. */
  private String subject() {
    boolean isKnown = deal.patents() != null && deal.patents().subject() != null;
    return isKnown && isEnglish("patents.subject") ? Phrases.name(deal.patents().subject()) : "";
  }

  String territory() {
    return deal.territory() != null && isEnglish("territory")
        ? "in " + Phrases.name(deal.territory())
        : "";
  }

  /** "30%". */
  String stake() {
    return money(Money.Kind.STAKE).map(m -> Phrases.percent(m.percent())).orElse("");
  }

  /** "30% of ", before the name of a company. */
  String stakeOf() {
    String stake = stake();
    return stake.isEmpty() || stake.equals("100%") ? "" : stake + " of ";
  }

  /** "for USD 120 million". */
  String price() {
    return terms("for ");
  }

  /** "worth USD 120 million". */
  String worth() {
    return terms("worth ");
  }

  private String terms(String before) {
    return money(Money.Kind.TOTAL)
        .map(m -> before + Phrases.amount(m))
        .or(() -> money(Money.Kind.UPFRONT).map(m -> before + Phrases.amount(m) + " upfront"))
        .or(() -> money(Money.Kind.ANNUAL).map(m -> before + Phrases.amount(m) + " a year"))
        .or(
            () ->
                money(Money.Kind.ROYALTY)
                    .map(m -> "for a royalty of " + Phrases.percent(m.percent())))
        .orElse("");
  }

  /** The first amount of a kind that says how much. */
  Optional<Money> money(Money.Kind kind) {
    boolean isShare = kind == Money.Kind.STAKE || kind == Money.Kind.ROYALTY;
    return deal.money().stream()
        .filter(m -> m.kind() == kind && (isShare ? m.percent() : m.amount()) != null)
        .findFirst();
  }

  private boolean isEnglish(String field) {
    return deal.field(field).stream()
        .flatMap(f -> f.evidence().stream())
        .filter(i -> i < deal.evidence().size())
        .map(i -> deal.evidence().get(i).articleId())
        .anyMatch(
            article ->
                deal.sources().stream()
                    .anyMatch(s -> s.articleId().equals(article) && ENGLISH.equals(s.language())));
  }
}
