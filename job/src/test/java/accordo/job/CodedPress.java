package accordo.job;

import accordo.consolidate.Mentions;
import accordo.deal.Deal;
import accordo.deal.DealType;
import accordo.deal.Role;
import accordo.deal.Status;
import accordo.extract.Extraction;
import accordo.text.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Articles whose bodies say what to find in them, and the extractor that reads them: many deals
 * told several times, texts told twice, articles without a deal, broken inputs, poison.
 *
 * @param millis how long an article takes
 */
record CodedPress(int millis) implements ArticleExtractor {
  private static final Status[] STATUSES = {Status.RUMORED, Status.ANNOUNCED, Status.COMPLETED};
  private static final String[] NAMES = {
    "Alvia", "Borsk", "Cendra", "Dolmet", "Erviko", "Falken", "Gontra", "Hulvar", "Isenta", "Jorvik"
  };

  @Override
  public Function<Article, Extraction> load() {
    return this::extract;
  }

  private Extraction extract(Article article) {
    sleep(millis);
    String[] words = article.body().split(" ");
    return switch (words[0]) {
      case "deal" -> new Extraction(article.id(), "en", List.of(), List.of(deal(words)), List.of());
      case "poison" -> throw new IllegalStateException("poison");
      case "slow" -> {
        sleep(Integer.MAX_VALUE);
        yield null;
      }
      case "glutton" -> eat();
      default -> new Extraction(article.id(), "en", List.of(), List.of(), List.of());
    };
  }

  private static Deal deal(String[] words) {
    return Mentions.of(DealType.SUPPLY)
        .party(Role.SUPPLIER, words[1])
        .party(Role.CUSTOMER, words[2])
        .status(STATUSES[Integer.parseInt(words[3])])
        .sentence(String.join(" ", words))
        .deal();
  }

  /** Takes memory until there is none, or until it is told to stop. */
  private static Extraction eat() {
    List<long[]> eaten = new ArrayList<>();
    while (!Thread.currentThread().isInterrupted()) {
      eaten.add(new long[1 << 17]);
    }
    throw new IllegalStateException("stopped after " + eaten.size() + " MB");
  }

  private static void sleep(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Inputs as lines or messages; of each hundred some eighty tell of deals. */
  static List<String> inputs(int number) {
    List<String> inputs = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      inputs.add(
          switch (i % 20) {
            case 3 -> "{\"id\": \"broken-" + i;
            case 7 -> article(i, "weather in spring " + i);
            case 11 -> article(i, "poison number " + i);
            case 13 -> article(i, body(i - 1));
            case 17 -> article(i - 1, body(i));
            default -> article(i, body(i));
          });
    }
    return inputs;
  }

  static String article(int number, String body) {
    String day = "2024-%02d-%02d".formatted(1 + number % 5, 1 + number % 28);
    return Press.json(new Article("a" + number, "en", "outlet " + number % 7, day, "", body));
  }

  private static String body(int number) {
    int deal = number * 7 % 90;
    String supplier = NAMES[deal % 10] + deal % 9;
    String customer = NAMES[(deal + 3) % 10] + "co" + deal % 4;
    return "deal %s %s %d telling %d".formatted(supplier, customer, number % 3, number);
  }

  /** The pipeline with this extractor. */
  DealPipeline pipeline(JobConfig config) {
    return new DealPipeline(
        this,
        ArticleLimits.of(config.articleTimeLimit()),
        config.rememberArticles(),
        config.rememberDeals(),
        new IndexArchive.Opener(config.index()));
  }
}
