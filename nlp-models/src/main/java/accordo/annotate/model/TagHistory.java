package accordo.annotate.model;

/** What each pair of tags before says of the next tag, as weights and as their exponentials. */
final class TagHistory {
  private static final String NOTHING = "NA";
  private static final TextHash MARK = TextHash.of("!");

  private final int tags;
  private final double[][] weights;
  private final double[][] powers;

  TagHistory(TagModel model) {
    this.tags = model.tags().size();
    int states = tags + 1;
    this.weights = new double[states * states][tags];
    this.powers = new double[states * states][tags];
    for (int second = 0; second < states; second++) {
      for (int first = 0; first < states; first++) {
        fill(model, second, first);
      }
    }
  }

  private void fill(TagModel model, int secondBefore, int before) {
    int state = state(secondBefore, before);
    TextHash first = TextHash.of(before == tags ? NOTHING : model.tags().get(before));
    TextHash second = TextHash.of(secondBefore == tags ? NOTHING : model.tags().get(secondBefore));
    for (TagFeature feature : model.features()) {
      if (feature.kind() == TagFeature.Kind.TAG_BEFORE) {
        model.add(model.row(feature.key(first)), weights[state]);
      } else if (feature.kind() == TagFeature.Kind.TWO_TAGS_BEFORE) {
        model.add(model.row(feature.key(second.then(MARK).then(first))), weights[state]);
      }
    }
    for (int t = 0; t < tags; t++) {
      powers[state][t] = Math.exp(weights[state][t]);
    }
  }

  /** The tag that stands for none: before the sentence. */
  int none() {
    return tags;
  }

  private int state(int secondBefore, int before) {
    return secondBefore * (tags + 1) + before;
  }

  double[] weights(int secondBefore, int before) {
    return weights[state(secondBefore, before)];
  }

  double[] powers(int secondBefore, int before) {
    return powers[state(secondBefore, before)];
  }
}
