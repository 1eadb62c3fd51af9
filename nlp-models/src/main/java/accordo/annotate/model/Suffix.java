package accordo.annotate.model;

/** How CoreNLP's name models end the names of their features. */
enum Suffix {
  NONE("|C"),
  WORD("-WORD|C"),
  ALWAYS("###|C"),
  SHAPE("-TYPE|C"),
  TITLE("IS_TITLE|C"),
  CLUSTER("-DISTSIM|C"),
  WORD_BEFORE("-PW|C"),
  WORD_AFTER("-NW|C"),
  CLUSTER_BEFORE("-PDISTSIM|C"),
  CLUSTER_AFTER("-NDISTSIM|C"),
  SHAPE_BEFORE("-PTYPE|C"),
  SHAPE_AFTER("-NTYPE|C"),
  NEAR_BEFORE("-DISJP|C"),
  NEAR_AFTER("-DISJN|C"),
  WORD_BEFORE_SHAPE("-PW_CTYPE|C"),
  SHAPE_WORD_AFTER("-NW_CTYPE|C"),
  SHAPE_BEFORE_SHAPE("-PCTYPE|C"),
  SHAPE_SHAPE_AFTER("-CNTYPE|C"),
  THREE_SHAPES("-PCNTYPE|C"),
  SECOND_BEFORE("-PPW_CTYPE|C"),
  SECOND_AFTER("-NNW_CTYPE|C"),
  NO_OCCURRENCE("NO-OCCURRENCE-PATTERN|C"),
  OCCURS_AFTER("X-NEXT-OCCURRENCE-X|C"),
  OCCURS_BEFORE("X-PREV-OCCURRENCE-X|C"),
  PAIR("PSEQ|CpC"),
  PAIR_WORD("-PSEQW|CpC"),
  PAIR_WORDS("-PSEQW2|CpC"),
  PAIR_WORD_BEFORE("-PSEQpW|CpC"),
  PAIR_CLUSTER_BEFORE("-PSEQpDS|CpC"),
  PAIR_CLUSTER("-PSEQcDS|CpC"),
  PAIR_CLUSTERS("-PSEQpcDS|CpC"),
  PAIR_SHAPE_BEFORE("-PSEQpS|CpC"),
  PAIR_SHAPE("-PSEQcS|CpC"),
  PAIR_SHAPES("-TYPES|CpC"),
  PAIR_SHAPE_TYPE("-TPS2|CpC"),
  PAIR_SHAPE_AFTER("-TNS1|CpC");

  private final String text;
  private final TextHash hash;

  Suffix(String text) {
    this.text = text;
    this.hash = TextHash.of(text);
  }

  String text() {
    return text;
  }

  TextHash hash() {
    return hash;
  }
}
