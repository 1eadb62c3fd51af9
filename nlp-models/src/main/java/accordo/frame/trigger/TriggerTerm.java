package accordo.frame.trigger;

import accordo.annotate.WordPattern;
import accordo.frame.pack.Frame;
import java.util.List;

/**
 * One trigger of a frame.
 *
 * @param words its words but for a reflexive pronoun: "take", "over"
 * @param patterns the same, to be matched
 * @param reflexive whether the verb needs a reflexive pronoun: "s'offrir"
 */
record TriggerTerm(
    List<String> words, List<WordPattern> patterns, Frame frame, boolean reflexive) {}
