/**
 * The only home of CoreNLP: turns text into {@link accordo.annotate.Document}s of sentences and
 * tokens, in stages that cost more and more. {@link accordo.annotate.Annotator} tokenises and finds
 * names; its {@link accordo.annotate.Annotator#parse} tags and parses the sentences that need it.
 * {@link accordo.annotate.ModelPacker} prepares the models when the project is built, for {@code
 * accordo.annotate.model} to run them.
 *
 * <p>Imports accordo.text, CoreNLP and morfologik.
 */
package accordo.annotate;
