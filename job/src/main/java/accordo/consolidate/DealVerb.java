package accordo.consolidate;

/** The verbs that tell deals, in the forms that {@link DealSentence} needs. */
enum DealVerb {
  ASSIGN("assign", "assigns", "assigned", "assigning"),
  BUY("buy", "buys", "bought", "buying"),
  CROSS_LICENSE("cross-license", "cross-licenses", "cross-licensed", "cross-licensing"),
  DEVELOP("develop", "develops", "developed", "developing"),
  DISTRIBUTE("distribute", "distributes", "distributed", "distributing"),
  FORM("form", "forms", "formed", "forming"),
  HAVE("have", "has", "had", "having"),
  INVEST("invest", "invests", "invested", "investing"),
  LICENSE("license", "licenses", "licensed", "licensing"),
  LICENSE_EXCLUSIVELY(
      "exclusively license",
      "exclusively licenses",
      "exclusively licensed",
      "exclusively licensing"),
  MANUFACTURE("manufacture", "manufactures", "manufactured", "manufacturing"),
  MERGE("merge", "merges", "merged", "merging"),
  PROVIDE("provide", "provides", "provided", "providing"),
  RAISE("raise", "raises", "raised", "raising"),
  SELL("sell", "sells", "sold", "selling"),
  SETTLE("settle", "settles", "settled", "settling"),
  SPIN_OFF("spin off", "spins off", "spun off", "spinning off"),
  SUPPLY("supply", "supplies", "supplied", "supplying"),
  TAKE("take", "takes", "took", "taking"),
  WIN("win", "wins", "won", "winning"),
  BE_BOUGHT("bought"),
  BE_FORMED("formed"),
  BE_SPUN_OFF("spun off");

  private final String infinitive;
  private final String present;
  private final String past;
  private final String gerund;
  private final String participle;

  DealVerb(String infinitive, String present, String past, String gerund) {
    this.infinitive = infinitive;
    this.present = present;
    this.past = past;
    this.gerund = gerund;
    this.participle = null;
  }

  /** A passive. */
  DealVerb(String participle) {
    this.infinitive = "be " + participle;
    this.present = "is " + participle;
    this.past = "was " + participle;
    this.gerund = "being " + participle;
    this.participle = participle;
  }

  String infinitive() {
    return infinitive;
  }

  String gerund() {
    return gerund;
  }

  String present(boolean plural) {
    if (participle != null && plural) {
      return "are " + participle;
    }
    return plural ? infinitive : present;
  }

  String past(boolean plural) {
    return participle != null && plural ? "were " + participle : past;
  }
}
