/**
 * Who stands in which slot of a trigger. {@link accordo.frame.argument.Setting} asks {@link
 * accordo.frame.argument.TreeArguments} where there is a dependency tree, {@link
 * accordo.frame.argument.CaseArguments} where a language has cases and {@link
 * accordo.frame.argument.OrderArguments} where neither gives a party; {@link
 * accordo.frame.argument.PhraseParties} names all whom a phrase names.
 */
package accordo.frame.argument;
