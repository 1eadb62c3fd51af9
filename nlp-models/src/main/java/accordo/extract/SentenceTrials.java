package accordo.extract;

import accordo.frame.Trial;
import java.util.List;

/**
 * How a sentence was read, for people who write frames.
 *
 * @param sentence its text
 * @param companies those named, referred to or hinted at in it, as {@code words: who}
 * @param trials the frames whose triggers stand in it
 */
public record SentenceTrials(String sentence, List<String> companies, List<Trial> trials) {}
