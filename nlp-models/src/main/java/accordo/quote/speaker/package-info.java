/**
 * Who speaks: {@link accordo.quote.speaker.SpeakerReader} reads the phrase that names the speaker,
 * {@link accordo.quote.speaker.TitleReader} the position and employer, {@link
 * accordo.quote.speaker.People} keeps what the article says of each person, and {@link
 * accordo.quote.speaker.Conversation} who spoke last.
 */
package accordo.quote.speaker;
