/**
 * Which words may be a company's name: from what the tagger marked to whole names. {@link
 * accordo.company.span.NameSpans} lets one reader after the other add, widen or part spans, each
 * for one way in which names are built ("Wagner and Brown", "Kestrel Voltane Batteries", "the Banco
 * de Sabadell"); {@link accordo.company.span.NameTrimmer} cuts off what is no name.
 */
package accordo.company.span;
