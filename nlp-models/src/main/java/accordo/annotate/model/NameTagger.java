package accordo.annotate.model;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * CoreNLP's CRF name finder: the same names at a fraction of its cost. Safe for use by many
 * threads.
 */
public final class NameTagger {
  private static final TextHash DOTS = TextHash.of("...");
  private static final TextHash DASH = TextHash.of("-");
  private static final int SHORT_WORD = 3;
  private static final int NEAREST_REPEAT = 3;
  private static final int FARTHEST_REPEAT = 150;

  private final NameModel model;
  private final NameWords words;
  private final int classes;
  private final int[] firstOfPair;
  private final int[] secondOfPair;
  private final int noRepeat;
  private final int repeatAfter;
  private final int repeatBefore;
  private final int[][] phraseRows;

  private NameTagger(NameModel model) {
    this.model = model;
    this.words = new NameWords(model);
    this.classes = model.classes().size();
    this.firstOfPair = Arrays.stream(model.pairs()).map(pair -> pair / classes).toArray();
    this.secondOfPair = Arrays.stream(model.pairs()).map(pair -> pair % classes).toArray();
    this.noRepeat = model.row(Suffix.NO_OCCURRENCE.hash());
    this.repeatAfter = model.row(Suffix.OCCURS_AFTER.hash());
    this.repeatBefore = model.row(Suffix.OCCURS_BEFORE.hash());
    this.phraseRows = model.phrases() == null ? null : phraseRows(model);
  }

  private static int[][] phraseRows(NameModel model) {
    return model.phrases().features().stream()
        .map(set -> set.stream().mapToInt(f -> row(model, f)).filter(r -> r >= 0).toArray())
        .toArray(int[][]::new);
  }

  private static int row(NameModel model, String feature) {
    return model.row(TextHash.of(feature).then(Suffix.NONE.hash()));
  }

  /** Reads a packed model. */
  public static NameTagger read(InputStream in) throws IOException {
    return new NameTagger(NameModel.read(in));
  }

  /** The class of each word of a sentence. */
  public List<String> tag(List<String> sentence) {
    NameWord[] line = new NameWord[sentence.size()];
    for (int i = 0; i < line.length; i++) {
      line[i] = words.of(sentence.get(i));
    }
    double[][] scores = new double[line.length][classes];
    for (int i = 0; i < line.length; i++) {
      score(line, i, scores[i]);
    }
    if (phraseRows != null) {
      addPhrases(line, scores);
    }
    int[] best = bestPath(line, scores);
    List<String> names = new ArrayList<>(best.length);
    for (int number : best) {
      names.add(model.classes().get(number));
    }
    return names;
  }

  private NameWord at(NameWord[] line, int i) {
    return i >= 0 && i < line.length ? line[i] : words.none();
  }

  private void score(NameWord[] line, int i, double[] to) {
    NameWord here = line[i];
    NameWord before = at(line, i - 1);
    NameWord after = at(line, i + 1);
    for (int c = 0; c < classes; c++) {
      to[c] += here.here()[c] + before.before()[c] + after.after()[c];
    }
    TextHash shape = here.shape();
    TextHash shapes = before.shape().then(DOTS).then(shape);
    TextHash shapeThen = shape.then(DOTS);
    add(before.text().then(DOTS).then(shape), Suffix.WORD_BEFORE_SHAPE, to);
    add(shapeThen.then(after.text()), Suffix.SHAPE_WORD_AFTER, to);
    add(shapes, Suffix.SHAPE_BEFORE_SHAPE, to);
    add(shapeThen.then(after.shape()), Suffix.SHAPE_SHAPE_AFTER, to);
    add(shapes.then(DOTS).then(after.shape()), Suffix.THREE_SHAPES, to);
    if (before.length() <= SHORT_WORD) {
      add(at(line, i - 2).text().then(DOTS).then(shape), Suffix.SECOND_BEFORE, to);
    }
    if (after.length() <= SHORT_WORD) {
      add(at(line, i + 2).text().then(DOTS).then(shape), Suffix.SECOND_AFTER, to);
    }
    addNear(line, i, to);
    addRepeats(line, i, to);
  }

  private void add(TextHash start, Suffix suffix, double[] to) {
    model.add(model.row(start.then(suffix.hash())), to);
  }

  /** Words around; one that stands there twice counts once. */
  private void addNear(NameWord[] line, int i, double[] to) {
    int width = model.settings().width();
    for (int d = 1; d <= width; d++) {
      NameWord before = at(line, i - d);
      NameWord after = at(line, i + d);
      if (isFirst(line, i, -d)) {
        model.add(before.somewhereBefore(), to);
      }
      if (isFirst(line, i, d)) {
        model.add(after.somewhereAfter(), to);
      }
    }
  }

  private boolean isFirst(NameWord[] line, int i, int distance) {
    NameWord word = at(line, i + distance);
    int step = Integer.signum(distance);
    for (int d = step; d != distance; d += step) {
      if (isSame(at(line, i + d), word)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSame(NameWord a, NameWord b) {
    return a == b || a.text().value() == b.text().value();
  }

  private void addRepeats(NameWord[] line, int i, double[] to) {
    NameWord before = at(line, i - 1);
    NameWord after = at(line, i + 1);
    boolean name =
        line[i].isName() && after.isLower() && after.hasLetter() && before.hasLetter() && i > 0;
    if (!name) {
      model.add(noRepeat, to);
      return;
    }
    if (occurs(line, line[i], i + NEAREST_REPEAT, i + FARTHEST_REPEAT)) {
      model.add(repeatAfter, to);
    }
    if (occurs(line, line[i], i - FARTHEST_REPEAT + 1, i - NEAREST_REPEAT + 1)) {
      model.add(repeatBefore, to);
    }
  }

  private static boolean occurs(NameWord[] line, NameWord word, int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(line.length, to); i++) {
      if (isSame(line[i], word)) {
        return true;
      }
    }
    return false;
  }

  /** Each feature of the gazetteer counts once a word, however many phrases fire it. */
  private void addPhrases(NameWord[] line, double[][] scores) {
    int[][] fired = new int[line.length][];
    model
        .phrases()
        .find(
            line,
            (from, to, set) -> {
              for (int i = from; i < to; i++) {
                fired[i] = addOnce(phraseRows[set], fired[i], scores[i]);
              }
            });
  }

  private int[] addOnce(int[] rows, int[] fired, double[] to) {
    int[] seen = fired == null ? new int[0] : fired;
    for (int row : rows) {
      if (Arrays.stream(seen).noneMatch(r -> r == row)) {
        model.add(row, to);
        seen = Arrays.copyOf(seen, seen.length + 1);
        seen[seen.length - 1] = row;
      }
    }
    return seen;
  }

  private int[] bestPath(NameWord[] line, double[][] scores) {
    int[][] from = new int[line.length][classes];
    double[] before = new double[classes];
    Arrays.fill(before, Double.NEGATIVE_INFINITY);
    before[model.outside()] = 0;
    double[] weights = new double[model.pairs().length];
    for (int i = 0; i < line.length; i++) {
      weighPairs(line, i, weights);
      double[] best = new double[classes];
      Arrays.fill(best, Double.NEGATIVE_INFINITY);
      for (int p = 0; p < weights.length; p++) {
        int first = firstOfPair[p];
        int second = secondOfPair[p];
        double score = before[first] + weights[p];
        if (score > best[second]) {
          best[second] = score;
          from[i][second] = first;
        }
      }
      for (int c = 0; c < classes; c++) {
        best[c] += scores[i][c];
      }
      before = best;
    }
    int[] path = new int[line.length];
    int last = 0;
    for (int c = 1; c < classes; c++) {
      last = before[c] > before[last] ? c : last;
    }
    for (int i = line.length - 1; i >= 0; i--) {
      path[i] = last;
      last = from[i][last];
    }
    return path;
  }

  private void weighPairs(NameWord[] line, int i, double[] to) {
    NameWord here = line[i];
    NameWord before = at(line, i - 1);
    double[] byHere = here.pairsHere();
    double[] byBefore = before.pairsBefore();
    double[] byAfter = at(line, i + 1).pairsAfter();
    for (int p = 0; p < to.length; p++) {
      to[p] = byHere[p] + byBefore[p] + byAfter[p];
    }
    add(before.text().then(DASH).then(here.text()), Suffix.PAIR_WORDS, to);
    add(before.shape().then(DASH).then(here.shape()), Suffix.PAIR_SHAPES, to);
    if (model.settings().clusters()) {
      add(before.cluster().then(DASH).then(here.cluster()), Suffix.PAIR_CLUSTERS, to);
    }
  }
}
