package accordo.annotate.model;

/**
 * What the tagger knows of one word, wherever it stands: computed once and kept.
 *
 * @param tags the tags it can have
 * @param rare whether rare features count
 * @param here weights of all tags from the word itself
 * @param first weights that come on top at the start of a sentence
 * @param later weights that come on top elsewhere
 * @param beside for each feature of a neighbour, the row of weights that this word gives, or -1
 * @param shape hash of its shape, for features of three shapes
 * @param cluster hash of its distributional class, for features of three classes
 * @param startsUpper whether it starts with a capital
 * @param endsCompany whether it ends names of companies: "Inc."
 */
record TagWord(
    int[] tags,
    boolean rare,
    double[] here,
    double[] first,
    double[] later,
    int[] beside,
    TextHash shape,
    TextHash cluster,
    boolean startsUpper,
    boolean endsCompany) {}
