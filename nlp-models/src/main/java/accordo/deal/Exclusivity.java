package accordo.deal;

/** Whether the rights granted are shared with others; null where the article does not say. */
public enum Exclusivity {
  EXCLUSIVE,
  NON_EXCLUSIVE
}
