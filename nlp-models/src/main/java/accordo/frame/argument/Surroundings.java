package accordo.frame.argument;

import java.util.BitSet;
import java.util.List;

/**
 * What an analysis finds around a trigger.
 *
 * @param arguments the mentions with their slots
 * @param object tokens of the object's noun phrase, of a noun trigger its own; empty when unknown
 * @param subject tokens of the subject's noun phrase; empty when unknown
 * @param subjectless whether the verb, or the one that governs the trigger noun, has no subject
 * @param takesUp whether a pronoun takes up what was told before and the clause adds who does it
 */
public record Surroundings(
    List<Argument> arguments,
    BitSet object,
    BitSet subject,
    boolean subjectless,
    boolean takesUp) {}
