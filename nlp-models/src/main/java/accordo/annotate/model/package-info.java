/**
 * CoreNLP's models with inference of our own: the same names, tags and trees, much faster. {@link
 * accordo.annotate.model.NameTagger}, {@link accordo.annotate.model.PosTagger} and {@link
 * accordo.annotate.model.TreeParser} read models that {@link accordo.annotate.model.Packers} packed
 * when the project was built: arrays of numbers, found by hashes of what CoreNLP would spell out as
 * strings.
 *
 * <p>What makes them fast: all that a word says by itself is computed once and kept; contexts are
 * combined by arithmetic on hashes; the parser adds up vectors that it keeps, in single precision,
 * and repeats in CoreNLP's own arithmetic the few choices that are too close to call.
 *
 * <p>Imports CoreNLP: for packing, word shapes and spelling.
 */
package accordo.annotate.model;
