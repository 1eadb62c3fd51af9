package accordo.annotate;

/** What the named-entity recogniser takes a token for. */
public enum NameTag {
  NONE,
  ORG,
  PER,
  LOC,
  MISC;

  /** Reads the labels of all shipped models: {@code I-ORG}, {@code PERS}, {@code LUG} … */
  static NameTag of(String label) {
    if (label == null || label.equals("O")) {
      return NONE;
    }
    String bare = label.startsWith("B-") || label.startsWith("I-") ? label.substring(2) : label;
    if (bare.startsWith("ORG")) {
      return ORG;
    }
    if (bare.startsWith("PER")) {
      return PER;
    }
    return bare.startsWith("LOC") || bare.startsWith("LUG") || bare.startsWith("GPE") ? LOC : MISC;
  }
}
