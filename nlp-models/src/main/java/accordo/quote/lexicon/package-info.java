/**
 * The words of speech of a language, from its {@code speech/} folder: {@link
 * accordo.quote.lexicon.SpeechLexicon} holds cues, connectives, honorifics and pronouns, {@link
 * accordo.quote.lexicon.TitleLexicon} the positions that people hold.
 */
package accordo.quote.lexicon;
