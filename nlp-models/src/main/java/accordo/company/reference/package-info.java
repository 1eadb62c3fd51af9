/**
 * Whom "the group", "both companies", "the Lyon firm", "it" and "its" mean. {@link
 * accordo.company.reference.References} is the way in, with a class for each kind of reference;
 * {@link accordo.company.reference.Antecedents} finds who was named before. {@link
 * accordo.company.reference.States} finds states and ministries that act like companies.
 */
package accordo.company.reference;
