package accordo.alert;

import accordo.consolidate.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Alerts as people read them, in plain text. */
final class AlertText {
  private static final String INDENT = "  ";

  private AlertText() {}

  /** One line: what has happened to which deal. */
  static String headline(Alert alert) {
    AlertChange first = alert.changes().get(0);
    return switch (first.news()) {
      case NEW -> alert.sentence();
      default -> alert.sentence() + " · " + change(first);
    };
  }

  /** A change from what to what, in a few words. */
  static String change(AlertChange change) {
    if (change.field().equals(DealNews.DEAL)) {
      return "New deal";
    }
    if (change.field().equals(DealNews.SOURCES)) {
      return change.after().isEmpty() ? "Further article" : "Further article: " + change.after();
    }
    String label = label(change.field());
    if (change.before() == null) {
      return label + ": " + words(change.after());
    }
    String now = change.after() == null ? "no longer" : words(change.after());
    return label + ": " + words(change.before()) + " → " + now;
  }

  private static String label(String field) {
    if (field.startsWith("party.")) {
      return "Party";
    }
    String words = field.replace('.', ' ').toLowerCase(Locale.ROOT).replace('_', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** Names of constants in lower case; all else as it is. */
  private static String words(String value) {
    StringBuilder words = new StringBuilder();
    for (String word : value.split(" ")) {
      boolean isConstant = word.matches("[A-Z]+_[A-Z_]+|[A-Z]{5,}");
      words.append(words.isEmpty() ? "" : " ");
      words.append(isConstant ? word.toLowerCase(Locale.ROOT).replace('_', ' ') : word);
    }
    return words.toString();
  }

  /**
   * The whole of an alert in a few lines: sentence, changes, proof, link, sources.
   *
   * @param page address of the page, without a slash at its end
   */
  static String body(Alert alert, String page) {
    List<String> lines = new ArrayList<>();
    lines.add(alert.sentence());
    alert.changes().forEach(c -> lines.add(INDENT + change(c)));
    if (alert.proof() != null) {
      String language =
          alert.proof().language() == null ? "" : " [" + alert.proof().language() + "]";
      lines.add(INDENT + "“" + alert.proof().sentence() + "”" + language);
    }
    lines.add(INDENT + link(alert, page));
    alert.sources().forEach(s -> lines.add(INDENT + "- " + source(s)));
    return String.join("\n", lines);
  }

  static String link(Alert alert, String page) {
    return page + "/deals/" + alert.deal();
  }

  private static String source(Source source) {
    List<String> parts = new ArrayList<>();
    for (String part : new String[] {source.source(), source.published(), source.title()}) {
      if (part != null && !part.isEmpty()) {
        parts.add(part);
      }
    }
    parts.add("[" + source.language() + "]");
    return String.join(", ", parts);
  }
}
