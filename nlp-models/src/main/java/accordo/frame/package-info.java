/**
 * Valence frames: what a trigger means and where its parties stand.
 *
 * <p>A frame is data in the language pack ({@code frames/TYPE.yaml}): a trigger verb or noun,
 * conditions on the semantic classes around it, and the role of each syntactic slot. {@link
 * accordo.frame.FrameSet} loads and validates them; {@link accordo.frame.FrameMatcher} finds their
 * triggers in a sentence and fills their roles, through {@link accordo.frame.TreeArguments} where
 * there is a dependency tree and {@link accordo.frame.OrderArguments} where there is none or it
 * gives no party. A hit says which frame found it and how sure it is.
 *
 * <p>Imports accordo.text, accordo.deal, accordo.annotate, accordo.company (mentions) and
 * SnakeYAML.
 */
package accordo.frame;
