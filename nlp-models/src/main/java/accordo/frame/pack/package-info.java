/**
 * Frames as data: {@code frames/TYPE.yaml} of a language pack holds trigger, conditions on the
 * semantic classes around it, and the role of each syntactic slot; {@code grammar.yaml} the
 * function words. {@link accordo.frame.pack.FrameSet} loads and validates them, with file and line
 * where something is wrong.
 */
package accordo.frame.pack;
