package accordo.annotate;

import java.util.Set;
import java.util.function.Predicate;

/** Mends what the German parser often gets wrong: verb brackets, close apposition, word order. */
final class GermanTree {
  private static final Set<String> TIMES =
      Set.of("jahr", "monat", "woche", "tag", "ende", "mitte", "anfang", "abend", "herbst");

  private static final Set<String> MODALS =
      Set.of("wollen", "sollen", "können", "müssen", "dürfen", "mögen");

  /** What the parser makes of the last verb of a clause that it does not expect. */
  private static final Set<String> MISTAKEN =
      Set.of("mark", "dep", "obj", "obl", "advmod", "punct");

  private final Sentence sentence;

  private GermanTree(Sentence sentence) {
    this.sentence = sentence;
  }

  static void mend(Sentence sentence) {
    GermanRelatives.mend(sentence);
    GermanTree tree = new GermanTree(sentence);
    sentence.tokens().forEach(tree::raiseVerb);
    tree.partAtSemicolons();
    sentence.tokens().forEach(tree::readFuture);
    sentence.tokens().forEach(tree::readActive);
    sentence.tokens().forEach(tree::joinApposition);
    sentence.tokens().forEach(tree::freeObject);
    GermanRecipients.mend(sentence);
    sentence.linkChildren();
    GermanPhrases.mend(sentence);
    GermanCases.mend(sentence);
    sentence.tokens().forEach(tree::orderBareNames);
    sentence.linkChildren();
  }

  /** "hat … übernommen": the full verb governs its auxiliary. */
  private void raiseVerb(Token verb) {
    if (verb.pos() != Pos.VERB || verb.head() == Token.ROOT) {
      return;
    }
    Token auxiliary = sentence.token(verb.head());
    boolean complement = verb.is("xcomp") || verb.is("ccomp") || closesBracket(verb, auxiliary);
    if (!complement || !isAuxiliary(auxiliary)) {
      return;
    }
    verb.attach(auxiliary.head(), auxiliary.relation());
    boolean passive = auxiliary.hasLemma("werden") && !isInfinitive(verb);
    auxiliary.attach(verb.index(), passive ? "aux:pass" : "aux");
    for (Token child : sentence.tokens()) {
      if (child.head() == auxiliary.index()) {
        child.attach(verb.index(), child.relation());
      }
    }
  }

  /** "X trennte sich von Y; gekauft hat Z": what follows has a subject of its own. */
  private void partAtSemicolons() {
    for (Token mark : sentence.tokens()) {
      if (mark.form().equals(";")) {
        for (Token token : sentence.tokens()) {
          boolean across = token.head() < mark.index() && token.index() > mark.index();
          if (across && token.pos() == Pos.VERB && token.is("conj")) {
            token.attach(token.head(), "parataxis");
          }
        }
      }
    }
  }

  /** The last verb of a clause, whatever the parser took it for. */
  private boolean closesBracket(Token verb, Token auxiliary) {
    int next = verb.index() + 1;
    return MISTAKEN.contains(verb.relation())
        && verb.index() > auxiliary.index()
        && (next == sentence.size() || !sentence.token(next).isWord());
  }

  /** "lässt … bauen": who lets build is the subject of building. */
  private static boolean isAuxiliary(Token token) {
    return token.pos() == Pos.AUX
        || token.hasLemma("haben")
        || token.hasLemma("werden")
        || token.hasLemma("lassen");
  }

  /** "wird … liefern" is future, "wird … geliefert" passive. */
  private void readFuture(Token auxiliary) {
    if (!auxiliary.is("aux") || !auxiliary.hasLemma("werden")) {
      return;
    }
    Token verb = sentence.token(auxiliary.head());
    if (isInfinitive(verb) && !isParticiple(verb)) {
      auxiliary.attach(verb.index(), "aux");
      activate(verb);
    }
  }

  /** "hat … übernommen" is active, and so is a finite verb without auxiliary. */
  private void readActive(Token verb) {
    Token auxiliary = child(verb, c -> c.is("aux"));
    boolean perfect =
        auxiliary != null
            && (auxiliary.hasLemma("haben")
                || auxiliary.hasLemmaIn(MODALS)
                    && child(verb, c -> c.is("aux") && c != auxiliary) == null);
    boolean finite = auxiliary == null && !verb.is("acl") && !verb.lower().matches("ge.*|.*n");
    if (verb.pos() == Pos.VERB && (perfect || finite)) {
      activate(verb);
    }
  }

  private void activate(Token verb) {
    boolean subject = child(verb, c -> c.relation().equals("nsubj")) != null;
    for (Token child : sentence.tokens()) {
      if (child.head() == verb.index() && child.relation().equals("nsubj:pass")) {
        child.attach(verb.index(), subject ? "obj" : "nsubj");
      } else if (child.head() == verb.index() && child.relation().equals("obl:agent")) {
        child.attach(verb.index(), "obl");
      }
    }
  }

  private static boolean isInfinitive(Token verb) {
    return verb.lower().endsWith("n")
        && verb.readings().stream()
            .allMatch(r -> r.kind() != Reading.Kind.VERB || r.lemma().equals(verb.lower()));
  }

  /** Participles like "erhalten" look like their infinitive. */
  private static boolean isParticiple(Token verb) {
    return verb.lower().matches("(be|ent|er|ver|zer|miss|über|unter|wider|hinter).*")
        && verb.lower()
            .matches(
                ".*(halten|lassen|geben|tragen|fahren|fallen|laufen|rufen|schlagen|laden|raten"
                    + "|fangen|sehen|lesen|treten|kommen|stoßen)");
  }

  /** "der Autobauer Daimler": the name stands in apposition to the noun before it. */
  private void joinApposition(Token name) {
    int at = name.index() - 1;
    if (name.pos() != Pos.PROPN || at < 0 || name.head() == at || name.head() > at + 40) {
      return;
    }
    Token noun = sentence.token(at);
    boolean time = noun.hasLemmaIn(TIMES);
    boolean described = noun.pos() == Pos.NOUN && noun.isCapitalised() && !time;
    boolean argument = name.is("nsubj") || name.is("obj") || name.is("nmod") || name.is("flat");
    boolean genitive = name.lower().endsWith("s") && name.is("nmod");
    if (described && argument && !genitive && !isBelow(noun, name) && hasDeterminer(noun)) {
      name.attach(at, "appos");
    }
  }

  private boolean hasDeterminer(Token noun) {
    for (int i = noun.index() - 1; i >= Math.max(0, noun.index() - 4); i--) {
      Token token = sentence.token(i);
      if (token.pos() == Pos.DET) {
        return true;
      }
      if (token.pos() != Pos.ADJ && token.pos() != Pos.PROPN) {
        return false;
      }
    }
    return false;
  }

  private boolean isBelow(Token token, Token ancestor) {
    Token at = token;
    for (int i = 0; i < sentence.size() && at.head() != Token.ROOT; i++) {
      at = sentence.token(at.head());
      if (at == ancestor) {
        return true;
      }
    }
    return false;
  }

  /** "verkauft dem Konkurrenten X Patente": the noun after a name is no part of it. */
  private void freeObject(Token noun) {
    if (noun.pos() != Pos.NOUN || !noun.is("flat") || noun.head() == Token.ROOT) {
      return;
    }
    Token verb = sentence.token(noun.head());
    for (int i = 0; i < 4 && verb.pos() != Pos.VERB && verb.head() != Token.ROOT; i++) {
      verb = sentence.token(verb.head());
    }
    if (verb.pos() == Pos.VERB && child(verb, c -> c.is("obj")) == null && !isBelow(verb, noun)) {
      noun.attach(verb.index(), "obj");
    }
  }

  /** Of two names on either side of the finite verb, the first is the subject if it is bare. */
  private void orderBareNames(Token verb) {
    Token first = child(verb, c -> c.is("obj"));
    Token second = child(verb, c -> c.relation().equals("nsubj"));
    if (first == null || second == null || first.index() > second.index()) {
      return;
    }
    boolean bare = first.pos() == Pos.PROPN && first.index() <= 1;
    boolean open =
        (second.pos() == Pos.PROPN || second.pos() == Pos.NOUN) && !hasNominative(second);
    if (bare && open) {
      first.attach(verb.index(), "nsubj");
      second.attach(verb.index(), "obj");
    }
  }

  /** "kaufte der X-Konzern": what can be no object. */
  private boolean hasNominative(Token name) {
    for (int i = name.index() - 1; i >= Math.max(0, name.index() - 4); i--) {
      Token token = sentence.token(i);
      if (token.pos() == Pos.DET) {
        return token.lower().equals("der") || token.lower().equals("ein");
      }
    }
    return false;
  }

  private Token child(Token verb, Predicate<Token> which) {
    for (Token token : sentence.tokens()) {
      if (token.head() == verb.index() && which.test(token)) {
        return token;
      }
    }
    return null;
  }
}
