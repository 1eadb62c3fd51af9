package accordo.annotate.model;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * CoreNLP's maximum-entropy part-of-speech tagger: the same tags at a fraction of its cost. Safe
 * for use by many threads.
 */
public final class PosTagger {
  private static final String END = ".$.";
  private static final String NOTHING = "NA";
  private static final TextHash BAR = TextHash.of("|");
  private static final int COMPANY_WINDOW = 3;

  /** Few sentences need a second search with it. */
  private static final double SLACK = 5;

  private final TagModel model;
  private final TagWords words;
  private final TagHistory history;
  private final TagWord end;
  private final TagWord nothing;

  private PosTagger(TagModel model) {
    this.model = model;
    this.words = new TagWords(model);
    this.history = new TagHistory(model);
    this.end = words.mark(END);
    this.nothing = words.mark(NOTHING);
  }

  /** Reads a packed model. */
  public static PosTagger read(InputStream in) throws IOException {
    return new PosTagger(TagModel.read(in));
  }

  /** The tag of each word of a sentence. */
  public List<String> tag(List<String> sentence) {
    TagWord[] line = new TagWord[sentence.size() + 1];
    for (int i = 0; i < sentence.size(); i++) {
      line[i] = words.of(sentence.get(i));
    }
    line[sentence.size()] = end;
    int[] best = best(line);
    List<String> tags = new ArrayList<>(sentence.size());
    for (int i = 0; i < sentence.size(); i++) {
      tags.add(model.tags().get(best[i]));
    }
    return tags;
  }

  private int[] best(TagWord[] line) {
    double[][] weights = new double[line.length][];
    for (int i = 0; i < line.length; i++) {
      weights[i] = weights(line, i);
    }
    int[] best = null;
    for (double slack = SLACK; best == null; slack *= 2) {
      TagPath path = new TagPath(history, line.length, slack);
      for (int i = 0; i < line.length; i++) {
        path.extend(line[i].tags(), weights[i]);
      }
      best = path.best();
    }
    return best;
  }

  private TagWord at(TagWord[] line, int i) {
    return i >= 0 && i < line.length ? line[i] : nothing;
  }

  /** Weights of all tags of a word, but for what the tags before say. */
  private double[] weights(TagWord[] line, int i) {
    TagWord word = line[i];
    double[] weights = word.here().clone();
    double[] byPlace = i == 0 ? word.first() : word.later();
    for (int t = 0; t < weights.length; t++) {
      weights[t] += byPlace[t];
    }
    List<TagFeature> beside = words.beside();
    for (int f = 0; f < beside.size(); f++) {
      TagFeature feature = beside.get(f);
      if (word.rare() || !feature.rare()) {
        model.add(at(line, i + feature.position()).beside()[f], weights);
      }
    }
    if (word.rare()) {
      addRare(line, i, weights);
    }
    return weights;
  }

  private void addRare(TagWord[] line, int i, double[] to) {
    TagWord before = at(line, i - 1);
    TagWord after = at(line, i + 1);
    for (TagFeature feature : model.features()) {
      TextHash value =
          switch (feature.kind()) {
            case THREE_SHAPES -> three(before.shape(), line[i].shape(), after.shape());
            case THREE_CLUSTERS -> three(before.cluster(), line[i].cluster(), after.cluster());
            case COMPANY -> TextHash.EMPTY.then(isCompany(line, i) ? '1' : '0');
            default -> null;
          };
      if (value != null) {
        model.add(model.row(feature.key(value)), to);
      }
    }
  }

  private static TextHash three(TextHash a, TextHash b, TextHash c) {
    return a.then(BAR).then(b).then(BAR).then(c);
  }

  private boolean isCompany(TagWord[] line, int i) {
    for (int d = 0; line[i].startsUpper() && d <= COMPANY_WINDOW; d++) {
      if (at(line, i + d).endsCompany()) {
        return true;
      }
    }
    return false;
  }
}
