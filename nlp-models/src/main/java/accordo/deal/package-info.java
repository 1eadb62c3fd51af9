/**
 * What Accordo finds: {@link accordo.deal.Deal} with its parties, patents and money, {@link
 * accordo.deal.Company}, {@link accordo.deal.Quote}, each with {@link accordo.deal.Evidence}. Flat
 * public records and enums, so that they cross Flink operators as POJOs. Imports the JDK only.
 */
package accordo.deal;
