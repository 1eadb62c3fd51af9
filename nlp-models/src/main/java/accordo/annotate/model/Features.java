package accordo.annotate.model;

import java.util.Arrays;

/**
 * What the parser looks at in a state: 18 places, each with word and tag, the last 12 with a label.
 * The numbering is that of CoreNLP's models.
 */
final class Features {
  static final int PLACES = 18;
  static final int TAGS = PLACES;
  static final int LABELS = 2 * PLACES;
  static final int COUNT = 48;
  private static final int STACK_AND_BUFFER = 6;
  private static final int KIN = 6;

  private final int[] inputs = new int[COUNT];
  private final ParserModel model;
  private final int[] nothing = new int[COUNT];

  Features(ParserModel model) {
    this.model = model;
    Arrays.fill(nothing, 0, TAGS, model.noWord());
    Arrays.fill(nothing, TAGS, LABELS, model.noTag());
    Arrays.fill(nothing, LABELS, COUNT, model.noLabel());
  }

  /** The input of each feature where there is no word. */
  int[] nothing() {
    return nothing;
  }

  /** The input of each feature in a state; valid until the next call. */
  int[] of(ArcState state) {
    System.arraycopy(nothing, 0, inputs, 0, COUNT);
    for (int i = 0; i < 3; i++) {
      put(2 - i, state, state.stack(i));
      put(3 + i, state, state.buffer(i));
    }
    for (int i = 0; i < 2; i++) {
      int word = state.stack(i);
      int place = STACK_AND_BUFFER + KIN * i;
      int left = state.left(word);
      int right = state.right(word);
      put(place, state, left);
      put(place + 1, state, right);
      put(place + 2, state, state.secondLeft(word));
      put(place + 3, state, state.secondRight(word));
      put(place + 4, state, state.left(left));
      put(place + 5, state, state.right(right));
    }
    return inputs;
  }

  private void put(int place, ArcState state, int word) {
    if (word < 0) {
      return;
    }
    inputs[place] = state.word(word);
    inputs[TAGS + place] = state.tag(word);
    if (place >= STACK_AND_BUFFER) {
      inputs[LABELS + place - STACK_AND_BUFFER] = model.label(state.label(word));
    }
  }
}
