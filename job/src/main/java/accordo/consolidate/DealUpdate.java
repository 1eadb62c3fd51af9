package accordo.consolidate;

/**
 * News of a deal record, on its way to the index and the topic.
 *
 * @param id of the record
 * @param deal the record as it is now, or null when there is none of this id any more, because
 *     articles that came since show that its mentions belong to others
 */
public record DealUpdate(String id, DealRecord deal) {
  public boolean isWithdrawal() {
    return deal == null;
  }
}
