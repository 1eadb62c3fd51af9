/**
 * What is quoted: {@link accordo.quote.passage.QuotationMarks} pairs quotation marks of all
 * typographies, {@link accordo.quote.passage.DashSpeech} reads dialogues after dashes, and {@link
 * accordo.quote.passage.Passages} says of each token whether it is quoted.
 */
package accordo.quote.passage;
