package accordo.consolidate;

import accordo.deal.Evidence;

/** Evidence and the article that holds it. */
public record SourcedEvidence(String articleId, Evidence evidence) {
  /** Does not look at the sentence, which is long. */
  @Override
  public int hashCode() {
    return 31 * articleId.hashCode() + 7 * evidence.start() + evidence.end();
  }
}
