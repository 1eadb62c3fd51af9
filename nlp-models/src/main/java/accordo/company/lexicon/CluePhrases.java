package accordo.company.lexicon;

import accordo.annotate.TermSet;

/**
 * Phrases that say what the name beside them is: after "chief executive of" a company's, after "the
 * drug" that of something else.
 */
public final class CluePhrases {
  private final TermSet before;
  private final TermSet after;
  private final TermSet beside;
  private final TermSet others;
  private final TermSet honorifics;

  CluePhrases(PackLists pack) {
    this.before = pack.terms("naming/before.txt");
    this.after = pack.terms("naming/after.txt");
    this.beside = pack.terms("naming/beside.txt");
    this.others = pack.terms("naming/others.txt");
    this.honorifics = pack.terms("naming/honorifics.txt");
  }

  /** Phrases that a company's name follows ("chief executive of"). */
  public TermSet before() {
    return before;
  }

  /** Phrases that follow a company's name ("'s shares"). */
  public TermSet after() {
    return after;
  }

  /** Prepositions that partners follow ("with"). */
  public TermSet beside() {
    return beside;
  }

  /** Phrases that the name of something else follows ("the drug", "plant in"). */
  public TermSet others() {
    return others;
  }

  /** What a person's name follows ("Mr"). */
  public TermSet honorifics() {
    return honorifics;
  }
}
