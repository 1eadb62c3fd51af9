package accordo.annotate.model;

/**
 * Scores transitions with the very roundings of CoreNLP. Slow: for the few states where two
 * transitions are so close that single precision could not tell them apart.
 */
final class ExactLayer {
  private final ParserModel model;

  ExactLayer(ParserModel model) {
    this.model = model;
  }

  double[] scores(int[] inputs) {
    double[] hidden = new double[model.hidden()];
    for (int feature = 0; feature < Features.COUNT; feature++) {
      add(feature, inputs[feature], hidden);
    }
    double[] scores = new double[model.second()[0].length];
    for (int i = 0; i < hidden.length; i++) {
      double sum = hidden[i] + model.bias()[i];
      double cube = sum * sum * sum;
      float[] weights = model.second()[i];
      for (int j = 0; j < scores.length; j++) {
        scores[j] += cube * weights[j];
      }
    }
    return scores;
  }

  private void add(int feature, int input, double[] to) {
    double[] part = new double[to.length];
    for (int i = 0; i < model.embedding(); i++) {
      float component = model.component(input, i);
      float[] weights = model.first(feature, i);
      for (int j = 0; j < part.length; j++) {
        part[j] += weights[j] * component;
      }
    }
    boolean rounded = !model.isPrecomputed(feature, input);
    for (int j = 0; j < to.length; j++) {
      to[j] += rounded ? (float) part[j] : part[j];
    }
  }
}
