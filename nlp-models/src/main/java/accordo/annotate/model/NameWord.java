package accordo.annotate.model;

/**
 * What the name model says of one word, wherever it stands: computed once and kept.
 *
 * @param text hash of the word as the model reads it
 * @param length its length
 * @param shape hash of its shape
 * @param cluster hash of its distributional class, empty where the model has none
 * @param isName whether only its first letter is a capital
 * @param isLower whether it has no capital
 * @param hasLetter whether there is a letter in it
 * @param here weights of the classes where the word stands
 * @param before weights where it stands before
 * @param after weights where it stands after
 * @param somewhereBefore row of weights where it stands within some words before, or -1
 * @param somewhereAfter row of weights where it stands within some words after, or -1
 * @param pairsHere weights of pairs of classes where the word stands
 * @param pairsBefore weights of pairs where it stands before
 * @param pairsAfter weights of pairs where it stands after
 */
record NameWord(
    TextHash text,
    int length,
    TextHash shape,
    TextHash cluster,
    boolean isName,
    boolean isLower,
    boolean hasLetter,
    double[] here,
    double[] before,
    double[] after,
    int somewhereBefore,
    int somewhereAfter,
    double[] pairsHere,
    double[] pairsBefore,
    double[] pairsAfter) {}
