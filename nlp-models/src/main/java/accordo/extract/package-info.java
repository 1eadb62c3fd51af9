/**
 * Article in, {@link accordo.extract.Extraction} out. {@link accordo.extract.Extractor} is the
 * façade; behind it a {@link accordo.extract.LanguageReader} per language runs the stages, and
 * {@link accordo.extract.assembly.DealAssembler} makes deals of the frames that were found; {@link
 * accordo.extract.NearDeals} adds what frames nearly tell.
 *
 * <p>Imports every other package of this module.
 */
package accordo.extract;
