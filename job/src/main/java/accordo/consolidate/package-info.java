/**
 * One deal, one record: what several articles tell of the same deal becomes one {@link
 * accordo.consolidate.DealRecord} with its sources, the evidence of every field, what dissents, and
 * its history.
 *
 * <p>A {@link accordo.consolidate.DealMention} goes to the desk of its companies ({@link
 * accordo.consolidate.DeskKey}; {@link accordo.consolidate.CompanyIdentity} says who is meant by a
 * name). A {@link accordo.consolidate.Desk} sorts its mentions into stories, passes on those that
 * belong to a desk of more companies, and issues {@link accordo.consolidate.DealUpdate}s. {@link
 * accordo.consolidate.DeskCodec} is the form in which all this is kept and sent.
 *
 * <p>Imports {@code accordo.text}, {@code accordo.deal}, {@code accordo.company} for names, and
 * Jackson; knows no Flink.
 */
package accordo.consolidate;
