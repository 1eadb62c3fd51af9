package accordo.annotate;

import java.util.Set;

/**
 * Frees what the German parser hangs on the subject or takes for it: the recipient in "der Auftrag,
 * den die Yunnan Power der VA Tech erteilt hat", the object in "Die Firma verkaufte sie an X".
 */
final class GermanRecipients {
  /** Pronouns that may be objects as well. */
  private static final Set<String> OBJECTS = Set.of("sie", "es");

  private static final Set<String> DATIVES =
      Set.of("dem", "einem", "ihrem", "seinem", "diesem", "unserem");

  private static final Set<String> POSTPOSITIONS = Set.of("zufolge", "nach", "gegenüber", "gemäß");

  private final Sentence sentence;

  private GermanRecipients(Sentence sentence) {
    this.sentence = sentence;
  }

  static void mend(Sentence sentence) {
    GermanRecipients recipients = new GermanRecipients(sentence);
    sentence.tokens().forEach(recipients::freeRecipient);
    sentence.tokens().forEach(recipients::freeDative);
    sentence.tokens().forEach(recipients::turnPronoun);
  }

  /** "den die Yunnan Power der VA Tech erteilt hat": names of firms have no owners. */
  private void freeRecipient(Token name) {
    if (name.pos() != Pos.PROPN || !name.is("nmod") || name.index() < 2) {
      return;
    }
    Token owned = sentence.token(name.head());
    Token article = sentence.token(name.index() - 1);
    boolean named = owned.pos() == Pos.PROPN || owned.isUnknownWord();
    boolean acts = named && owned.is("nsubj") && owned.nameTag() != NameTag.LOC;
    if (acts
        && article.lower().equals("der")
        && article.head() == name.index()
        && owned.head() != Token.ROOT
        && sentence.token(owned.head()).pos() == Pos.VERB) {
      name.attach(owned.head(), "iobj");
    }
  }

  /** "für einen Euro dem Händler X": what is in the dative without a preposition is the verb's. */
  private void freeDative(Token article) {
    int at = article.index();
    boolean dative = article.pos() == Pos.DET && DATIVES.contains(article.lower());
    if (!dative || article.head() < at || at == 0 || sentence.token(at - 1).pos() == Pos.ADP) {
      return;
    }
    Token noun = sentence.token(article.head());
    if (noun.head() == Token.ROOT || noun.head() > at || isAdverbial(noun)) {
      return;
    }
    Token verb = sentence.token(noun.head());
    for (int i = 0; i < 4 && verb.pos() != Pos.VERB && verb.head() != Token.ROOT; i++) {
      verb = sentence.token(verb.head());
    }
    if (verb.pos() == Pos.VERB && verb.index() != noun.head()) {
      noun.attach(verb.index(), "iobj");
    }
  }

  /** "dem Bericht zufolge". */
  private boolean isAdverbial(Token noun) {
    int next = noun.index() + 1;
    return next < sentence.size() && POSTPOSITIONS.contains(sentence.token(next).lower());
  }

  /** "Die Firma verkaufte sie an X": who acts stands before the verb, what was named after it. */
  private void turnPronoun(Token pronoun) {
    int before = pronoun.index() - 2;
    if (before < 0 || !pronoun.is("nsubj") || !OBJECTS.contains(pronoun.lower())) {
      return;
    }
    Token verb = sentence.token(pronoun.index() - 1);
    Token actor = sentence.token(before);
    if (pronoun.head() == verb.index()
        && actor.head() == verb.index()
        && actor.is("obj")
        && GermanActors.isActor(sentence, actor)) {
      actor.attach(verb.index(), "nsubj");
      pronoun.attach(verb.index(), "obj");
    }
  }
}
