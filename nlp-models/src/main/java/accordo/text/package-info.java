/**
 * What Accordo reads: {@link accordo.text.Article}, its {@link accordo.text.Language} and {@link
 * accordo.text.Span}s of its text. Imports the JDK only.
 */
package accordo.text;
