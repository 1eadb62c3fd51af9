package accordo.consolidate;

import accordo.deal.Role;
import java.util.List;

/**
 * One English sentence that says what a deal is: "Nokia licenses cellular standard-essential
 * patents to Xiaomi". The tense tells the status.
 */
public final class DealSentence {
  private DealSentence() {}

  /** The sentence of a record, without a full stop. */
  public static String of(DealRecord deal) {
    DealClause clause = DealClauses.of(deal);
    DealVerb verb = clause.verb();
    boolean plural = clause.subjects().size() > 1;
    String subject = Phrases.list(clause.subjects());
    String are = plural ? "are" : "is";
    String sentence =
        switch (deal.status()) {
          case COMPLETED -> subject + " " + verb.past(plural);
          case ANNOUNCED -> subject + " " + verb.present(plural);
          case PLANNED -> subject + (plural ? " plan" : " plans") + " to " + verb.infinitive();
          case RUMORED -> subject + " " + are + " said to be " + verb.gerund();
          case TERMINATED -> subject + " " + are + " no longer " + verb.gerund();
          case DENIED -> "Reports that " + subject + " " + are + " " + verb.gerund();
        };
    String end = deal.status() == accordo.deal.Status.DENIED ? " are denied" : "";
    return sentence + (clause.rest().isEmpty() ? "" : " " + clause.rest()) + end;
  }

  /** The names of the parties in a role, fit to be read. */
  static List<String> names(DealRecord deal, Role role) {
    return deal.names(role).map(Phrases::name).toList();
  }
}
