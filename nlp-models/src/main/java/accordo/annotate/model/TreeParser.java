package accordo.annotate.model;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * CoreNLP's neural dependency parser, the same trees at a fraction of its cost. Safe for use by
 * many threads.
 */
public final class TreeParser {
  /** Far above what single precision errs by: 0.00009 at most in 30,000 English steps. */
  private static final float TOO_CLOSE = 0.002f;

  private static final int ROOT_LABEL = 1;

  private final ParserModel model;
  private final FastLayer layer;
  private final OutputLayer output;
  private final ExactLayer exact;
  private final ThreadLocal<Worker> workers = ThreadLocal.withInitial(Worker::new);

  private TreeParser(ParserModel model) {
    this.model = model;
    this.layer = new FastLayer(model);
    this.output = new OutputLayer(model.second());
    this.exact = new ExactLayer(model);
  }

  /** Reads a packed model. */
  public static TreeParser read(InputStream in) throws IOException {
    return new TreeParser(ParserModel.read(in));
  }

  /** The tree over the words of a sentence with their tags. */
  public Tree parse(List<String> words, List<String> tags) {
    int[] wordInputs = new int[words.size() + 1];
    int[] tagInputs = new int[words.size() + 1];
    wordInputs[0] = model.rootWord();
    tagInputs[0] = model.rootTag();
    for (int i = 0; i < words.size(); i++) {
      wordInputs[i + 1] = model.word(words.get(i));
      tagInputs[i + 1] = model.tag(tags.get(i));
    }
    ArcState state = new ArcState(wordInputs, tagInputs);
    workers.get().parse(state);
    return Tree.of(state, words.size(), model.labels());
  }

  private final class Worker {
    private final Features features = new Features(model);
    private final FastLayer.Scratch first = layer.new Scratch();
    private final OutputLayer.Scratch second = output.new Scratch();
    private final int arcs = model.labels().size() - 1;

    void parse(ArcState state) {
      while (!state.isDone()) {
        if (state.canJoin()) {
          apply(state, choose(state));
        } else if (state.canShift()) {
          state.shift();
        } else {
          state.joinRight(ROOT_LABEL);
        }
      }
    }

    private void apply(ArcState state, int transition) {
      if (transition == 2 * arcs) {
        state.shift();
      } else if (transition < arcs) {
        state.joinLeft(transition + 1);
      } else {
        state.joinRight(transition - arcs + 1);
      }
    }

    /** The best transition; arcs of the root stay out, they belong to the end. */
    private int choose(ArcState state) {
      int[] inputs = features.of(state);
      second.take(first.sums(inputs));
      int last = state.canShift() ? 2 * arcs : 2 * arcs - 1;
      int highest = 1;
      for (int i = 2; i <= last; i++) {
        if (i != arcs && second.sum(i) > second.sum(highest)) {
          highest = i;
        }
      }
      return chooseFrom(highest, inputs, last);
    }

    /** The best of the transition that leads so far and of those that may yet reach it. */
    private int chooseFrom(int highest, int[] inputs, int last) {
      int best = highest;
      float score = Float.NaN;
      float lead = Float.MAX_VALUE;
      for (int i = 1; i <= last; i++) {
        if (i != arcs && i != highest && second.mayReach(i, highest, TOO_CLOSE)) {
          score = Float.isNaN(score) ? second.score(highest) : score;
          float other = second.score(i);
          lead = other > score ? other - score : Math.min(lead, score - other);
          best = other > score ? i : best;
          score = Math.max(score, other);
        }
      }
      return lead > TOO_CLOSE ? best : chooseExactly(inputs, last);
    }

    private int chooseExactly(int[] inputs, int last) {
      double[] scores = exact.scores(inputs);
      double best = Double.NEGATIVE_INFINITY;
      int transition = -1;
      for (int i = 1; i <= last; i++) {
        if (i != arcs && scores[i] > best) {
          best = scores[i];
          transition = i;
        }
      }
      return transition;
    }
  }
}
