/**
 * Who acts in a clause. {@link accordo.frame.clause.Predicates} follows verbs through auxiliaries,
 * infinitives, relatives and participles to their logical subject; {@link
 * accordo.frame.clause.Voice} tells active from passive; {@link accordo.frame.clause.Mentions} says
 * who is named at a token.
 */
package accordo.frame.clause;
