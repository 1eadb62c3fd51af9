package accordo.frame.trigger;

import accordo.frame.pack.Frame;

/**
 * A trigger found in a sentence.
 *
 * @param frame the frame that it evokes
 * @param from its first token
 * @param to the token after its last one
 * @param head the token whose dependents are looked at
 */
public record TriggerHit(Frame frame, int from, int to, int head) {}
