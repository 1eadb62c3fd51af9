package accordo.job;

import accordo.consolidate.DealMention;
import accordo.consolidate.Source;
import accordo.deal.Deal;
import accordo.deal.DealType;
import accordo.deal.Evidence;
import accordo.deal.Money;
import accordo.deal.Party;
import accordo.deal.Quote;
import accordo.deal.Role;
import accordo.deal.Status;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Invented mentions of invented deals, each made of its number alone: two companies out of many,
 * five articles in five languages over weeks, with sentences, an amount and a quote of usual
 * length.
 *
 * @param deals how many deals they are of
 */
record SyntheticMentions(int deals) implements Serializable {
  private static final String CONSONANTS = "bcdfghjklmnpqrstvwxyz";
  private static final String VOWELS = "aeiou";
  private static final String[] LANGUAGES = {"en", "it", "fr", "de", "es", "hu"};
  private static final DealType[] TYPES = {
    DealType.ACQUISITION, DealType.SUPPLY, DealType.PATENT_LICENSE, DealType.PARTNERSHIP
  };
  private static final Status[] STATUSES = {Status.RUMORED, Status.ANNOUNCED, Status.COMPLETED};
  private static final int COMPANIES = 60_000;
  private static final long FIRST_DAY = LocalDate.parse("2024-01-01").toEpochDay();

  /** A mention; those of a deal are far apart in the stream. */
  DealMention of(long number) {
    int deal = (int) (number % deals);
    int telling = (int) (number / deals);
    SplittableRandom random = new SplittableRandom(deal);
    String one = company(random.nextInt(COMPANIES));
    String other = company(random.nextInt(COMPANIES));
    DealType type = TYPES[deal % TYPES.length];
    long day = FIRST_DAY + random.nextInt(300) + telling * 4L;
    String date = LocalDate.ofEpochDay(day).toString();
    String language = LANGUAGES[(deal + telling) % LANGUAGES.length];
    String id = "article-" + number;
    String sentence =
        one
            + (" said on day " + number)
            + (" that it had agreed with " + other)
            + " on what the two had been in talks about for";
    Evidence evidence = new Evidence("type", 20, 60, sentence, "rule-" + deal % 100);
    List<Role> roles = type.roles();
    Role second = roles.size() > 1 ? roles.get(1) : roles.get(0);
    Party first = new Party(one, roles.get(0), evidence);
    List<Party> parties = List.of(first, new Party(other, second, evidence));
    List<Money> money =
        telling % 2 == 0
            ? List.of(new Money(1e6 + deal * 1000.0, "USD", Money.Kind.TOTAL, null))
            : List.of();
    Status status = STATUSES[Math.min(telling / 2, 2)];
    Deal told =
        new Deal(type, status, parties, null, money, null, null, null, 0.7, List.of(evidence));
    Source source = new Source(id, "outlet-" + number % 300, language, date, sentence, null);
    Quote quote =
        new Quote(
            "Ada Quill", "chief executive", one, Quote.Kind.DIRECT, sentence, 9, 90, "said", 0.9);
    return DealMention.of(List.of(told), List.of(), source, List.of(quote), sentence + id).get(0);
  }

  private static String company(int number) {
    SplittableRandom random = new SplittableRandom(number * 7919L);
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      name.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())));
      name.append(VOWELS.charAt(random.nextInt(VOWELS.length())));
    }
    name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
    return name.toString();
  }
}
