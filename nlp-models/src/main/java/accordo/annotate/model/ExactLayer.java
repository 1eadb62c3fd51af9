package accordo.annotate.model;

/**
 * Scores transitions with the very roundings of CoreNLP. Slow: for the few states where two
 * transitions are so close that single precision could not tell them apart.
 */
final class ExactLayer {
  private final ParserModel model;
  private final int[] nothing;

  /** What empty places add: most are empty. */
  private final double[][] ofNothing = new double[Features.COUNT][];

  ExactLayer(ParserModel model) {
    this.model = model;
    this.nothing = new Features(model).nothing();
    for (int feature = 0; feature < Features.COUNT; feature++) {
      ofNothing[feature] = part(feature, nothing[feature]);
    }
  }

  double[] scores(int[] inputs) {
    double[] hidden = new double[model.hidden()];
    for (int feature = 0; feature < Features.COUNT; feature++) {
      boolean empty = inputs[feature] == nothing[feature];
      double[] part = empty ? ofNothing[feature] : part(feature, inputs[feature]);
      for (int j = 0; j < hidden.length; j++) {
        hidden[j] += part[j];
      }
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

  private double[] part(int feature, int input) {
    double[] part = new double[model.hidden()];
    for (int i = 0; i < model.embedding(); i++) {
      float component = model.component(input, i);
      float[] weights = model.first(feature, i);
      for (int j = 0; j < part.length; j++) {
        part[j] += weights[j] * component;
      }
    }
    boolean precomputed = model.isPrecomputed(feature, input);
    for (int j = 0; j < part.length && !precomputed; j++) {
      part[j] = (float) part[j];
    }
    return part;
  }
}
