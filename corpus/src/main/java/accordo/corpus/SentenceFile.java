package accordo.corpus;

import accordo.corpus.Gold.GoldCompany;
import accordo.corpus.Gold.GoldDeal;
import accordo.corpus.Gold.GoldParty;
import accordo.deal.DealType;
import accordo.deal.Role;
import accordo.deal.Status;
import accordo.text.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads short texts with their deals, one a line: {@code TYPE ROLE=name; ROLE=name; status=X |
 * text}, several deals with {@code &} between them, or {@code none | text}. The name of the file is
 * the language.
 */
final class SentenceFile {
  private static final String NONE = "none";
  private static final String STATUS = "status";
  private static final String SOURCE = "sentences";
  private static final String DAY = "2026-01-05";

  private final Path file;
  private final String language;
  private final List<GoldArticle> texts = new ArrayList<>();

  private SentenceFile(Path file) {
    this.file = file;
    this.language = file.getFileName().toString().replaceFirst("\\..*", "");
  }

  static List<GoldArticle> read(Path file) throws IOException {
    SentenceFile reader = new SentenceFile(file);
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
        reader.add(lines.get(i), i + 1);
      }
    }
    return reader.texts;
  }

  /** Whether the text was read from such a file. */
  static boolean holds(Article text) {
    return SOURCE.equals(text.source());
  }

  private void add(String line, int number) {
    int bar = line.indexOf('|');
    if (bar < 0) {
      throw new GoldException(file, number, "expected deals and text with a | between them");
    }
    String told = line.substring(0, bar).strip();
    String text = line.substring(bar + 1).strip();
    List<GoldDeal> deals = new ArrayList<>();
    try {
      for (String deal : told.equals(NONE) ? new String[0] : told.split(" & (?=[A-Z_]+ )")) {
        deals.add(deal(deal.strip(), text));
      }
    } catch (IllegalArgumentException e) {
      throw new GoldException(file, number, e.getMessage());
    }
    List<GoldCompany> companies =
        deals.stream()
            .flatMap(d -> d.parties().stream())
            .map(GoldParty::company)
            .distinct()
            .map(name -> new GoldCompany(name, List.of()))
            .toList();
    Article article = new Article(language + "-s" + number, language, SOURCE, DAY, "", text);
    texts.add(new GoldArticle(article, new Gold(companies, deals, List.of())));
  }

  private static GoldDeal deal(String told, String text) {
    int space = told.indexOf(' ');
    if (space < 0) {
      throw new IllegalArgumentException("expected a type and its parties: " + told);
    }
    Status status = Status.ANNOUNCED;
    List<GoldParty> parties = new ArrayList<>();
    for (String part : told.substring(space + 1).split(";")) {
      int equals = part.indexOf('=');
      if (equals < 0) {
        throw new IllegalArgumentException("expected ROLE=name: " + part);
      }
      String name = part.substring(0, equals).strip();
      String value = part.substring(equals + 1).strip();
      if (name.equals(STATUS)) {
        status = Status.valueOf(value);
      } else {
        parties.add(new GoldParty(value, Role.valueOf(name)));
      }
    }
    DealType type = DealType.valueOf(told.substring(0, space));
    return new GoldDeal(type, status, parties, null, List.of(), null, null, null, text);
  }
}
