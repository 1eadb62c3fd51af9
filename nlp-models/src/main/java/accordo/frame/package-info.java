/**
 * Valence frames: what a trigger means and where its parties stand.
 *
 * <p>{@link accordo.frame.FrameMatcher} finds the triggers of a sentence and lets {@link
 * accordo.frame.RoleFiller} fill the roles of each: its conditions and needs checked, its parties
 * completed by what nouns, partners, rows and parallels say. A hit says which frame found it and
 * how sure it is. The way there, each step a package that knows only those before it:
 *
 * <ul>
 *   <li>{@code accordo.frame.pack}: frames and function words as the language pack gives them
 *   <li>{@code accordo.frame.trigger}: which words of a sentence may be a trigger
 *   <li>{@code accordo.frame.clause}: who acts in a clause: predicates, voice, relatives, control
 *   <li>{@code accordo.frame.argument}: who stands in which slot of a trigger
 * </ul>
 *
 * <p>Imports accordo.text, accordo.deal, accordo.annotate, accordo.company (mentions) and
 * SnakeYAML.
 */
package accordo.frame;
