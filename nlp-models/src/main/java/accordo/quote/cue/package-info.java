/**
 * What attributes words to somebody: {@link accordo.quote.cue.CueFinder} finds verbs and
 * prepositions of speech, {@link accordo.quote.cue.SubjectFinder} the phrase that names the
 * speaker.
 */
package accordo.quote.cue;
