package accordo.cli;

import accordo.consolidate.Change;
import accordo.consolidate.DealField;
import accordo.consolidate.DealRecord;
import accordo.consolidate.RecordParty;
import accordo.consolidate.Source;
import accordo.consolidate.SourcedEvidence;
import accordo.consolidate.SourcedQuote;
import accordo.consolidate.StatusChange;
import accordo.deal.DealType;
import accordo.deal.Evidence;
import accordo.deal.Money;
import accordo.deal.Patents;
import accordo.deal.Quote;
import accordo.deal.Role;
import accordo.deal.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Invented deals, each made of its number alone: of companies few of which are in most deals, told
 * by one to four articles in six languages, with evidence, quotes and amounts as usual.
 */
final class SyntheticDeals {
  static final int COMPANIES = 60_000;
  private static final int OUTLETS = 400;
  private static final int PEOPLE = 30_000;
  private static final LocalDate FIRST = LocalDate.of(2005, 1, 1);
  private static final int DAYS = 7600;
  private static final String[] CURRENCIES = {"USD", "USD", "EUR", "GBP", "JPY", "CNY"};
  private static final String[] TITLES = {
    "chief executive",
    "CEO",
    "head of licensing",
    "chief financial officer",
    "Vorstandschef",
    "amministratore delegato",
    "directeur général",
    "president"
  };
  private static final double[] ARTICLES = {0.65, 0.85, 0.95, 1};

  private SyntheticDeals() {}

  static String companyName(int number) {
    String first = SyntheticText.name(number * 7919L + 1);
    return number % 3 == 0 ? first + " " + SyntheticText.name(number % 500) : first;
  }

  static String companyKey(int number) {
    return companyName(number).toLowerCase(Locale.ROOT) + (number < 50 ? "" : " " + number % 7);
  }

  /** Deals of a number from 0. */
  static DealRecord of(int number) {
    return new Maker(number).record();
  }

  /** Of so many the first are the most frequent, the n-th n times less than the first. */
  static int zipf(SplittableRandom random, int most) {
    return Math.min(most - 1, (int) Math.exp(random.nextDouble() * Math.log(most + 1)) - 1);
  }

  static DealType type(SplittableRandom random) {
    return DealType.values()[zipf(random, DealType.values().length)];
  }

  /** Makes one deal. */
  private static final class Maker {
    private final int number;
    private final SplittableRandom random;
    private final DealType type;
    private final LocalDate day;
    private final List<RecordParty> parties = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private final List<SourcedEvidence> evidence = new ArrayList<>();
    private final List<SourcedQuote> quotes = new ArrayList<>();
    private final List<DealField> fields = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();

    Maker(int number) {
      this.number = number;
      this.random = new SplittableRandom(number);
      this.type = type(random);
      this.day = FIRST.plusDays((int) (DAYS * Math.sqrt(random.nextDouble())));
    }

    DealRecord record() {
      addParties();
      double share = random.nextDouble();
      for (int i = 0; i == 0 || share > ARTICLES[i - 1]; i++) {
        addArticle(i);
      }
      addFields();
      Status status = Status.values()[Math.min(5, 1 + zipf(random, 5))];
      String seen = sources.get(sources.size() - 1).published();
      return new DealRecord(
          HexFormat.of().toHexDigits(random.nextLong()),
          type,
          status,
          parties,
          patents(),
          money(),
          null,
          random.nextInt(20) == 0 ? "Europe" : null,
          random.nextInt(3) == 0 ? null : day.toString(),
          0.3 + random.nextInt(70) / 100.0,
          sources.get(0).published(),
          seen,
          sources.size(),
          sources,
          evidence,
          quotes,
          List.of(new StatusChange(status, seen, sources.get(0).articleId())),
          fields,
          changes,
          null);
    }

    private void addParties() {
      List<Role> roles = type.roles();
      int count = roles.get(0) == Role.ACQUIRER || random.nextInt(10) > 0 ? 2 : 3;
      for (int i = 0; i < count; i++) {
        int company = zipf(random, COMPANIES);
        String name = companyName(company);
        String key = companyKey(company);
        if (parties.stream().noneMatch(p -> p.key().equals(key))) {
          Role role = roles.get(Math.min(i, roles.size() - 1));
          parties.add(new RecordParty(name, key, role, List.of(name)));
        }
      }
    }

    private void addArticle(int i) {
      String language = SyntheticText.LANGUAGES[zipf(random, SyntheticText.LANGUAGES.length)];
      String id = "article-" + number + "-" + i;
      String first = parties.get(0).name();
      String last = parties.get(parties.size() - 1).name();
      String title = SyntheticText.sentence(random, language, type, first, last, 5);
      String date = day.plusDays(i * 3L).toString();
      sources.add(new Source(id, "Outlet " + zipf(random, OUTLETS), language, date, title, id));
      String sentence = SyntheticText.sentence(random, language, type, first, last, 18);
      for (String field : List.of("type", "parties", "parties", "status")) {
        Evidence proof = new Evidence(field, 40, 60, sentence, language + "-rule-" + number % 90);
        evidence.add(new SourcedEvidence(id, proof));
      }
      if (random.nextInt(3) > 0) {
        addQuote(id, language, first, last);
      }
    }

    private void addQuote(String id, String language, String company, String other) {
      int person = zipf(random, PEOPLE);
      String speaker = SyntheticText.name(person * 31L + 5) + " " + SyntheticText.name(person + 9L);
      String words = SyntheticText.sentence(random, language, type, company, other, 10);
      String title = TITLES[person % TITLES.length];
      Quote quote =
          new Quote(speaker, title, company, Quote.Kind.DIRECT, words, 90, 180, "said", 0.9);
      quotes.add(new SourcedQuote(id, quote));
    }

    private void addFields() {
      List<Integer> proof = List.of(0, 1);
      fields.add(new DealField("type", type.name(), 0.9, proof, List.of()));
      fields.add(new DealField("status", "ANNOUNCED", 0.9, proof, List.of()));
      for (RecordParty party : parties) {
        String value = party.role().name();
        fields.add(new DealField("party." + party.key(), value, 0.9, proof, List.of()));
      }
      Source source = sources.get(0);
      for (DealField field : fields) {
        changes.add(
            new Change(source.published(), source.articleId(), field.name(), null, field.value()));
      }
    }

    private Patents patents() {
      return type.concernsPatents()
          ? new Patents(1 + zipf(random, 20_000), Patents.Qualifier.ABOUT, "cellular standards")
          : null;
    }

    private List<Money> money() {
      double amount = 1e5 * Math.pow(10, random.nextInt(500) / 100.0);
      String currency = CURRENCIES[random.nextInt(CURRENCIES.length)];
      return random.nextInt(3) > 0
          ? List.of()
          : List.of(new Money((double) Math.round(amount), currency, Money.Kind.TOTAL, null));
    }
  }
}
