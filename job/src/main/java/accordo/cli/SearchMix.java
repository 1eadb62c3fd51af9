package accordo.cli;

import accordo.deal.DealType;
import accordo.search.DealSearch.Order;
import accordo.search.Facet;
import accordo.search.Filter;
import accordo.search.SearchRequest;
import java.util.List;
import java.util.SplittableRandom;

/** What analysts ask for, all with facets: the frequent more often. */
final class SearchMix {
  private static final int PAGE = 20;

  private final SplittableRandom random;

  SearchMix(long seed) {
    this.random = new SplittableRandom(seed);
  }

  SearchRequest next() {
    int kind = random.nextInt(100);
    if (kind < 20) {
      return request("party:\"" + company() + "\"", Order.RELEVANCE);
    }
    if (kind < 30) {
      DealType type = SyntheticDeals.type(random);
      String role = type.roles().get(0).name().toLowerCase(java.util.Locale.ROOT);
      return request(role + ":\"" + company() + "\"", Order.DATE);
    }
    if (kind < 45) {
      Filter company = new Filter(Facet.COMPANY, key());
      return request("", Order.DATE, company, filter());
    }
    if (kind < 55) {
      return request("type:" + SyntheticDeals.type(random), Order.DATE, filter());
    }
    if (kind < 60) {
      return request("announced:[" + year() + " TO " + year() + "]", Order.DATE, filter());
    }
    if (kind < 80) {
      return request(words(), Order.RELEVANCE);
    }
    return kind < 90 ? request("", Order.DATE) : rare(kind);
  }

  private SearchRequest rare(int kind) {
    if (kind < 92) {
      return request("", Order.CONFIDENCE, filter());
    }
    if (kind < 94) {
      return request("money.usd:[" + random.nextInt(1, 900) + "m TO *]", Order.DATE);
    }
    if (kind < 96) {
      return request("patents:[" + random.nextInt(10, 900) + " TO *]", Order.DATE, filter());
    }
    if (kind < 98) {
      String name = company();
      return request(name.substring(0, 4) + "*", Order.RELEVANCE);
    }
    return request("\"" + company() + "\" " + words(), Order.RELEVANCE);
  }

  private String words() {
    String language = language();
    List<String> known = SyntheticText.WORDS.get(language);
    String word = known.get(random.nextInt(known.size()));
    return switch (random.nextInt(4)) {
      case 0 -> word;
      case 1 -> word + " " + SyntheticText.word(random, language);
      case 2 -> company() + " " + word;
      default -> company();
    };
  }

  private Filter filter() {
    return switch (random.nextInt(5)) {
      case 0 -> new Filter(Facet.YEAR, String.valueOf(year()));
      case 1 -> new Filter(Facet.LANGUAGE, language());
      case 2 -> new Filter(Facet.STATUS, "ANNOUNCED");
      case 3 -> new Filter(Facet.SOURCE, "Outlet " + random.nextInt(20));
      default -> new Filter(Facet.TYPE, SyntheticDeals.type(random).name());
    };
  }

  private String company() {
    return SyntheticDeals.companyName(SyntheticDeals.zipf(random, SyntheticDeals.COMPANIES));
  }

  private String key() {
    return SyntheticDeals.companyKey(SyntheticDeals.zipf(random, SyntheticDeals.COMPANIES));
  }

  private String language() {
    int number = SyntheticDeals.zipf(random, SyntheticText.LANGUAGES.length);
    return SyntheticText.LANGUAGES[number];
  }

  private int year() {
    return 2005 + random.nextInt(21);
  }

  private static SearchRequest request(String query, Order order, Filter... filters) {
    return new SearchRequest(query, List.of(filters), order, PAGE, null, true);
  }
}
