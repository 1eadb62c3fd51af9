package accordo.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Scores that must not fall: lines of {@code language TAB measure TAB percent}, in {@code
 * corpus/scores.tsv}.
 */
public final class ScoreBook {
  /** By how many points a score may fall before it counts as fallen. */
  private static final double TOLERANCE = 0.5;

  private static final List<Measure> KEPT =
      List.of(
          Measure.ROLE,
          Measure.PAIR,
          Measure.COMPANY,
          Measure.DEAL_ARTICLE,
          Measure.QUOTE,
          Measure.STATUS);

  private ScoreBook() {}

  /** The book of an evaluation. */
  public static String of(Evaluation evaluation) {
    StringBuilder book = new StringBuilder("# language\tmeasure\tpercent\n");
    evaluation
        .byLanguage()
        .forEach(
            (language, scores) ->
                KEPT.forEach(
                    m ->
                        book.append(
                            String.format(
                                Locale.ROOT, "%s\t%s\t%.1f%n", language, m, scores.value(m)))));
    return book.toString();
  }

  /**
   * The scores that have fallen below the book, each as a sentence.
   *
   * @throws IllegalArgumentException naming the line that is not of the book's form
   */
  public static List<String> fallen(Path book, Evaluation evaluation) throws IOException {
    List<String> fallen = new ArrayList<>();
    List<String> lines = Files.readAllLines(book);
    for (int i = 0; i < lines.size(); i++) {
      String[] columns = lines.get(i).split("\t");
      if (!lines.get(i).startsWith("#") && columns.length == 3) {
        Scores scores = evaluation.byLanguage().get(columns[0]);
        Measure measure = Measure.valueOf(columns[1]);
        double expected = Double.parseDouble(columns[2]);
        double value = scores == null ? 0 : scores.value(measure);
        if (value < expected - TOLERANCE) {
          fallen.add(
              String.format(
                  Locale.ROOT,
                  "%s %s fell from %.1f to %.1f",
                  columns[0],
                  measure,
                  expected,
                  value));
        }
      } else if (!lines.get(i).startsWith("#")) {
        throw new IllegalArgumentException(
            book + ":" + (i + 1) + ": expected language, measure, percent");
      }
    }
    return fallen;
  }
}
