package accordo.frame;

import java.util.BitSet;
import java.util.List;

/**
 * What an analysis finds around a trigger.
 *
 * @param arguments the mentions with their slots
 * @param object tokens of the object's noun phrase, of a noun trigger its own; empty when unknown
 * @param subject tokens of the subject's noun phrase; empty when unknown
 */
record Surroundings(List<Argument> arguments, BitSet object, BitSet subject) {}
