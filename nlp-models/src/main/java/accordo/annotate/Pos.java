package accordo.annotate;

/** Coarse parts of speech: the Universal Dependencies tags that the rules tell apart. */
public enum Pos {
  NOUN,
  PROPN,
  VERB,
  AUX,
  ADJ,
  ADV,
  ADP,
  DET,
  PRON,
  NUM,
  CONJ,
  PUNCT,
  OTHER;

  /** Reads a Universal Dependencies tag or a Penn Treebank one. */
  static Pos of(String tag) {
    if (tag == null || tag.isEmpty()) {
      return OTHER;
    }
    return switch (tag) {
      case "NOUN", "NN", "NNS", "$" -> NOUN;
      case "PROPN", "NNP", "NNPS" -> PROPN;
      case "VERB", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ" -> VERB;
      case "AUX", "MD" -> AUX;
      case "ADJ", "JJ", "JJR", "JJS" -> ADJ;
      case "ADV", "RB", "RBR", "RBS", "WRB" -> ADV;
      case "ADP", "IN", "TO", "RP" -> ADP;
      case "DET", "DT", "PDT", "WDT" -> DET;
      case "PRON", "PRP", "PRP$", "WP", "WP$", "EX" -> PRON;
      case "NUM", "CD" -> NUM;
      case "CCONJ", "SCONJ", "CC" -> CONJ;
      case "PUNCT", ".", ",", ":", "``", "''", "-LRB-", "-RRB-", "HYPH" -> PUNCT;
      default -> OTHER;
    };
  }
}
