/**
 * From frame hits to the deals of an article. {@link accordo.extract.assembly.DealAssembler} is the
 * way in: a {@link accordo.extract.assembly.DealDraft} for each hit, completed by what later
 * sentences add (money, patents, endings, replies), then drafts of the same deal joined and the
 * best of rivals chosen.
 */
package accordo.extract.assembly;
