/**
 * What Accordo reads: {@link accordo.text.Article}, its {@link accordo.text.Language} with {@link
 * accordo.text.Trait}s, and {@link accordo.text.Span}s of its text; language packs by {@link
 * accordo.text.Resources}. Imports the JDK only.
 */
package accordo.text;
