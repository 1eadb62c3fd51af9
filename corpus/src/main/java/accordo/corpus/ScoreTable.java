package accordo.corpus;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An evaluation for readers: plain text, Markdown or JSON. */
public final class ScoreTable {
  private static final List<Measure> COLUMNS =
      List.of(
          Measure.ROLE,
          Measure.PAIR,
          Measure.COMPANY,
          Measure.DEAL_ARTICLE,
          Measure.QUOTE,
          Measure.STATUS,
          Measure.PATENTS_COUNT,
          Measure.MONEY,
          Measure.QUOTE_TITLE,
          Measure.QUOTE_COMPANY);

  private ScoreTable() {}

  /** All measures over all and by language, then the role F1 of each deal type. */
  public static String text(Evaluation evaluation) {
    StringBuilder out = new StringBuilder();
    evaluation.byLanguage().forEach((language, scores) -> section(out, language, scores));
    section(out, "all", evaluation.overall());
    out.append('\n').append(evaluation.reliability().text());
    out.append("\nrole F1 by type\n");
    evaluation
        .overall()
        .rolesByType()
        .forEach((type, counts) -> out.append(row(type.name(), counts)));
    return out.toString();
  }

  private static void section(StringBuilder out, String name, Scores scores) {
    out.append('\n').append(name).append(", ").append(scores.articles()).append(" articles\n");
    for (Measure measure : Measure.values()) {
      if (measure.isCounted() && !measure.isRecall()) {
        out.append(row(measure.label(), scores.counts(measure)));
      } else {
        out.append(
            String.format(
                Locale.ROOT,
                "  %-20s %5.1f  of %d%n",
                measure.isRecall() ? measure.label() + " recall" : measure.label(),
                scores.value(measure),
                scores.basis(measure)));
      }
    }
  }

  private static String row(String name, Counts c) {
    return String.format(
        Locale.ROOT,
        "  %-20s %5.1f  precision %5.1f  recall %5.1f  right %d wrong %d missed %d%n",
        name,
        c.f1(),
        c.precision(),
        c.recall(),
        c.right(),
        c.wrong(),
        c.missed());
  }

  /** A row a language and one for all, as a Markdown table. */
  public static String markdown(Evaluation evaluation) {
    List<String> labels = COLUMNS.stream().map(Measure::label).toList();
    StringBuilder out = new StringBuilder("| language | articles | ");
    out.append(String.join(" | ", labels)).append(" |\n|---|---|");
    out.append("---|".repeat(COLUMNS.size())).append('\n');
    evaluation.byLanguage().forEach((language, s) -> out.append(markdownRow(language, s)));
    return out.append(markdownRow("all", evaluation.overall())).toString();
  }

  private static String markdownRow(String name, Scores scores) {
    List<String> cells = new ArrayList<>(List.of(name, String.valueOf(scores.articles())));
    for (Measure measure : COLUMNS) {
      boolean known = scores.basis(measure) > 0;
      cells.add(known ? String.format(Locale.ROOT, "%.1f", scores.value(measure)) : "–");
    }
    return "| " + String.join(" | ", cells) + " |\n";
  }

  /** The same figures as one JSON object. */
  public static String json(Evaluation evaluation) {
    ObjectMapper json = new ObjectMapper();
    ObjectNode root = json.createObjectNode();
    put(root.putObject("all"), evaluation.overall());
    ObjectNode languages = root.putObject("languages");
    for (Map.Entry<String, Scores> entry : evaluation.byLanguage().entrySet()) {
      put(languages.putObject(entry.getKey()), entry.getValue());
    }
    return root.toPrettyString();
  }

  private static void put(ObjectNode node, Scores scores) {
    node.put("articles", scores.articles());
    for (Measure measure : Measure.values()) {
      ObjectNode figures = node.putObject(measure.label());
      figures.put("value", rounded(scores.value(measure))).put("of", scores.basis(measure));
      if (measure.isCounted() && !measure.isRecall()) {
        Counts counts = scores.counts(measure);
        figures.put("precision", rounded(counts.precision()));
        figures.put("recall", rounded(counts.recall()));
      }
    }
    ObjectNode types = node.putObject("roleF1ByType");
    scores.rolesByType().forEach((type, counts) -> types.put(type.name(), rounded(counts.f1())));
  }

  private static double rounded(double value) {
    return Math.round(value * 10) / 10.0;
  }
}
