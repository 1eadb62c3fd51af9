package accordo.company;

import accordo.annotate.Document;
import accordo.annotate.NameTag;

/** Decides what a name stands for, from all its occurrences. */
final class NameJudge {
  /** What a name is. */
  enum Verdict {
    COMPANY,
    BODY,
    NONE
  }

  private final Document document;
  private final CompanyLexicon lexicon;

  NameJudge(Document document, CompanyLexicon lexicon) {
    this.document = document;
    this.lexicon = lexicon;
  }

  Verdict verdict(NameGroup group) {
    if (group.count(NameTag.ORG) == 0 || group.key().length() < 2 || isOutlet(group)) {
      return Verdict.NONE;
    }
    if (isBody(group)) {
      return Verdict.BODY;
    }
    if (group.hasLegalForm()) {
      return Verdict.COMPANY;
    }
    return isCommonNoun(group) || isOutvoted(group) ? Verdict.NONE : Verdict.COMPANY;
  }

  private boolean isOutlet(NameGroup group) {
    return group.forms().stream().anyMatch(lexicon::isOutlet);
  }

  private boolean isBody(NameGroup group) {
    for (NameSpan span : group.spans()) {
      if (lexicon
          .bodies()
          .occursIn(document.sentences().get(span.sentence()), span.from(), span.to())) {
        return true;
      }
    }
    return false;
  }

  private boolean isCommonNoun(NameGroup group) {
    return group.forms().stream().allMatch(lexicon::isCommonNoun);
  }

  /** A place or person that the tagger once took for an organisation. */
  private static boolean isOutvoted(NameGroup group) {
    int org = group.count(NameTag.ORG);
    return org < group.count(NameTag.LOC) || org < group.count(NameTag.PER);
  }
}
