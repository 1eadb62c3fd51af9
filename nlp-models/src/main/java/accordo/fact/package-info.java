/**
 * What an article says of a deal besides its parties: {@link accordo.fact.StatusReader}, {@link
 * accordo.fact.MoneyReader}, {@link accordo.fact.PatentReader}, {@link
 * accordo.fact.ExclusivityReader}. What cannot be read for certain is left empty.
 *
 * <p>Imports accordo.text, accordo.deal, accordo.annotate and accordo.frame.
 */
package accordo.fact;
