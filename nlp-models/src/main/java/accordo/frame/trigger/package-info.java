/**
 * Which words of a sentence may be the trigger of a frame: by form before it is tagged, by tag
 * before it is parsed, by its place in the tree. {@link accordo.frame.trigger.TriggerIndex} is the
 * way in.
 */
package accordo.frame.trigger;
