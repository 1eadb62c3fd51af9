package accordo.annotate;

import java.util.Set;

/**
 * Tells by what stands right before a German noun that it cannot be what the parser takes it for:
 * "um die Sauberkeit kümmert sich Dussmann", "Teile der IT", "Infosys hatte Teile übernommen".
 */
final class GermanPhrases {
  private static final Set<String> CORE = Set.of("nsubj", "obj", "iobj");
  private static final Set<String> GIVEN = Set.of("iobj", "obl:arg");

  private final Sentence sentence;

  private GermanPhrases(Sentence sentence) {
    this.sentence = sentence;
  }

  static void mend(Sentence sentence) {
    GermanPhrases phrases = new GermanPhrases(sentence);
    sentence.tokens().forEach(phrases::mendAuxiliary);
    sentence.linkChildren();
    for (Token token : sentence.tokens()) {
      phrases.mendPrepositional(token);
      phrases.mendGenitive(token);
    }
    sentence.linkChildren();
    for (Token token : sentence.tokens()) {
      if (token.pos() == Pos.VERB) {
        phrases.mendAccusative(token);
        phrases.mendActor(token);
      }
    }
    sentence.linkChildren();
  }

  /** "Siemens hat … abgeschlossen": what hangs on an auxiliary is the full verb's. */
  private void mendAuxiliary(Token token) {
    if (token.head() == Token.ROOT) {
      return;
    }
    Token auxiliary = sentence.token(token.head());
    if (auxiliary.is("aux") && auxiliary.head() != token.index()) {
      token.attach(auxiliary.head(), token.relation());
    }
  }

  /** "Um die Sauberkeit": a noun under a preposition is neither subject nor object. */
  private void mendPrepositional(Token noun) {
    Token article = article(noun);
    if (article == null || article.index() == 0 || !isCore(noun)) {
      return;
    }
    Token before = sentence.token(article.index() - 1);
    if (before.pos() == Pos.ADP && !before.is("compound") && before.head() != noun.index()) {
      noun.attach(noun.head(), "obl");
      before.attach(noun.index(), "case");
    }
  }

  /** "Teile der IT": right behind another noun the article is a genitive's. */
  private void mendGenitive(Token noun) {
    Token article = article(noun);
    if (article == null || article.index() == 0 || !noun.is("nsubj")) {
      return;
    }
    Token owned = sentence.token(article.index() - 1);
    if (article.lower().equals("der")
        && owned.pos() == Pos.NOUN
        && owned.head() == noun.head()
        && isCore(owned)) {
      noun.attach(owned.index(), "nmod");
    }
  }

  /** "hat den Spezialisten X gekauft": without another object "den" is the accusative. */
  private void mendAccusative(Token verb) {
    Token given = null;
    boolean subject = false;
    for (Token child : sentence.children(verb)) {
      if (child.is("obj") && !child.lower().equals("sich") || child.is("ccomp")) {
        return;
      }
      subject |= child.is("nsubj") && !child.relation().equals("nsubj:pass");
      Token article = article(child);
      boolean open = article != null && article.lower().equals("den");
      given = GIVEN.contains(child.relation()) && open ? child : given;
    }
    if (given != null && subject) {
      given.attach(verb.index(), "obj");
    }
  }

  /** "Infosys hatte … übernommen": a bare name that opens the sentence is given nothing. */
  private void mendActor(Token verb) {
    Token name = null;
    Token subject = null;
    for (Token child : sentence.children(verb)) {
      if (child.is("nsubj")) {
        subject = child;
      }
      boolean bare = child.pos() == Pos.PROPN && article(child) == null && !hasPreposition(child);
      name = name == null && bare && GIVEN.contains(child.relation()) ? child : name;
    }
    boolean given = subject != null && name != null && mayBeGiven(subject, name);
    if (name != null && !verb.is("xcomp") && (subject == null || given)) {
      name.attach(verb.index(), "nsubj");
      if (given) {
        subject.attach(verb.index(), "iobj");
      }
    }
  }

  /** "Bosch überträgt der Waldkircher Sick": the firm under "der" or bare behind a bare name. */
  private boolean mayBeGiven(Token subject, Token name) {
    Token article = article(subject);
    return subject.pos() == Pos.PROPN
        && subject.index() > name.index()
        && name.index() <= 1
        && (article == null || article.lower().equals("der"));
  }

  private boolean hasPreposition(Token noun) {
    return sentence.children(noun).stream().anyMatch(c -> c.is("case"));
  }

  private static boolean isCore(Token noun) {
    return CORE.contains(noun.relation());
  }

  private Token article(Token noun) {
    for (Token child : sentence.children(noun)) {
      if (child.is("det") && child.index() < noun.index()) {
        return child;
      }
    }
    return null;
  }
}
