package accordo.consolidate;

import accordo.deal.Evidence;

/** Evidence and the article that holds it. */
public record SourcedEvidence(String articleId, Evidence evidence) {}
