package accordo.web;

import accordo.search.DealSearch.Order;
import accordo.search.Facet;
import accordo.search.Filter;
import accordo.search.SearchRequest;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Reads what a request asks for. */
final class Requests {
  private static final int DEFAULT_LIMIT = 20;
  private static final int LONGEST_QUERY = 2_000;
  private static final int MOST_FILTERS = 50;

  private Requests() {}

  /** The search that the parameters q, filter, sort, limit, cursor and facets describe. */
  static SearchRequest search(Context context) {
    return new SearchRequest(
        query(context),
        filters(context),
        order(context),
        number(context, "limit", DEFAULT_LIMIT, SearchRequest.MOST),
        context.queryParam("cursor"),
        flag(context, "facets"));
  }

  static String query(Context context) {
    String query = text(context, "q");
    if (query.length() > LONGEST_QUERY) {
      throw ProblemException.badRequest(
          "q: a query has %d characters at most".formatted(LONGEST_QUERY));
    }
    return query;
  }

  static String text(Context context, String name) {
    String value = context.queryParam(name);
    return value == null ? "" : value;
  }

  /** A whole number from 1 to the given one. */
  static int number(Context context, String name, int otherwise, int most) {
    String value = context.queryParam(name);
    if (value == null) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(value);
      if (number >= 1 && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw ProblemException.badRequest(
        "%s: expected a whole number from 1 to %d, not '%s'".formatted(name, most, value));
  }

  private static boolean flag(Context context, String name) {
    String value = context.queryParam(name);
    if (value == null || value.equals("true") || value.equals("false")) {
      return "true".equals(value);
    }
    throw ProblemException.badRequest(
        "%s: expected true or false, not '%s'".formatted(name, value));
  }

  private static List<Filter> filters(Context context) {
    List<String> values = context.queryParams("filter");
    if (values.size() > MOST_FILTERS) {
      throw ProblemException.badRequest("filter: %d at most".formatted(MOST_FILTERS));
    }
    return values.stream().filter(v -> !v.isEmpty()).map(Requests::filter).toList();
  }

  private static Filter filter(String value) {
    int colon = value.indexOf(':');
    String facet = colon < 0 ? value : value.substring(0, colon);
    return Arrays.stream(Facet.values())
        .filter(f -> colon > 0 && lower(f).equals(facet))
        .findFirst()
        .map(f -> new Filter(f, value.substring(colon + 1)))
        .orElseThrow(
            () ->
                ProblemException.badRequest(
                    "filter: expected FACET:VALUE with one of the facets %s, not '%s'"
                        .formatted(names(Facet.values()), value)));
  }

  private static Order order(Context context) {
    String value = context.queryParam("sort");
    return value == null
        ? Order.RELEVANCE
        : Arrays.stream(Order.values())
            .filter(o -> lower(o).equals(value))
            .findFirst()
            .orElseThrow(
                () ->
                    ProblemException.badRequest(
                        "sort: expected one of %s, not '%s'"
                            .formatted(names(Order.values()), value)));
  }

  private static String names(Enum<?>[] values) {
    return Arrays.stream(values).map(Requests::lower).collect(Collectors.joining(", "));
  }

  static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
