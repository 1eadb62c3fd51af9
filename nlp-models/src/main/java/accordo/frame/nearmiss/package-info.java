/**
 * Deals that frames nearly tell.
 *
 * <p>Most deals that no frame finds have a trigger of the right type: the object stands in no
 * semantic class, or a party in no slot. {@link accordo.frame.nearmiss.NearMisses} takes such
 * triggers with those who could stand in their roles, writes down what speaks for and against each
 * ({@link accordo.frame.nearmiss.Signs}), and {@link accordo.frame.nearmiss.SignWeights}, a
 * logistic model fitted to annotated articles, tells how likely it is a deal after all.
 *
 * <p>Imports accordo.annotate, accordo.company, accordo.deal and accordo.frame.
 */
package accordo.frame.nearmiss;
