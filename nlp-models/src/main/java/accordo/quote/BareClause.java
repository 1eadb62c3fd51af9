package accordo.quote;

/** How a language reports without connective. */
enum BareClause {
  /** "said it would" */
  FINITE,
  /** "dit vouloir", "ha detto di volere" */
  INFINITIVE,
  /** "sagte, man wolle" */
  AFTER_COMMA
}
