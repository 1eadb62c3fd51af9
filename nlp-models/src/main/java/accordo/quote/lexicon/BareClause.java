package accordo.quote.lexicon;

/** How a language reports without connective. */
public enum BareClause {
  /** "said it would" */
  FINITE,
  /** "dit vouloir", "ha detto di volere" */
  INFINITIVE,
  /** "sagte, man wolle" */
  AFTER_COMMA
}
