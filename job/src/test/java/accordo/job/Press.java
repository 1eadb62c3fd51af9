package accordo.job;

import accordo.text.Article;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Invented articles, each telling of one deal. */
final class Press {
  static final Article TAKEOVER =
      article(
          "takeover",
          "2024-03-04",
          "Fjordlight to buy Brennick",
          "Fjordlight Corp. said on Monday it has agreed to acquire Brennick Inc. for $420 million"
              + " in cash.");
  static final Article TAKEOVER_DONE =
      article(
          "takeover-done",
          "2024-06-11",
          "Fjordlight closes purchase of Brennick",
          "Fjordlight Corp. has completed its acquisition of Brennick Inc., the companies said.");
  static final Article LICENCE =
      article(
          "licence",
          "2024-03-05",
          "Quantell licenses patents to Ostrava Micro",
          "Quantell Inc. has licensed more than 300 patents to Ostrava Micro Corp., the two"
              + " companies announced.");
  static final Article SUPPLY =
      article(
          "supply",
          "2024-03-06",
          "Halvorsen to supply batteries to Meridian Motors",
          "Halvorsen Ltd. will supply batteries to Meridian Motors Corp. under a five-year"
              + " contract, Halvorsen said.");
  static final Article NO_DEAL =
      article(
          "no-deal",
          "2024-03-07",
          "Rain delays harvest",
          "Farmers in the valley said the rain had delayed the harvest by a week.");

  static final List<Article> ALL = List.of(TAKEOVER, LICENCE, SUPPLY, NO_DEAL);

  private static final ObjectMapper JSON = new ObjectMapper();

  private Press() {}

  private static Article article(String id, String published, String title, String body) {
    return new Article(id, "en", "Test Wire", published, title, body);
  }

  static String json(Article article) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("id", article.id());
    fields.put("language", article.language());
    fields.put("source", article.source());
    fields.put("published", article.published());
    fields.put("title", article.title());
    fields.put("body", article.body());
    try {
      return JSON.writeValueAsString(fields);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
