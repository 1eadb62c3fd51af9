package accordo.annotate;

import accordo.text.Language;
import accordo.text.Resources;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Gives a verb the reading with its separated particle: "schließt … ab" reads "abschließen". */
final class SeparableVerbs {
  private static final int FARTHEST_VERB = 30;
  private static final Set<String> CONJUNCTIONS = Set.of("und", "oder", "sowie", "aber");

  /** They join any verb, so that dictionaries lack many of theirs. */
  private static final Set<String> PRODUCTIVE = Set.of("weiter", "zurück", "zusammen", "hinzu");

  private final Set<String> particles;
  private final Lemmas lemmas;
  private final Vocabulary vocabulary;

  private SeparableVerbs(Set<String> particles, Lemmas lemmas, Vocabulary vocabulary) {
    this.particles = particles;
    this.lemmas = lemmas;
    this.vocabulary = vocabulary;
  }

  static SeparableVerbs of(Language language, Lemmas lemmas, Vocabulary vocabulary) {
    String path = language.pack() + "separable-particles.txt";
    Set<String> particles = Set.copyOf(Resources.linesIfPresent(path));
    return new SeparableVerbs(particles, lemmas, vocabulary);
  }

  /** Does so before the sentence is tagged, by the dictionary alone. */
  void joinUntagged(Sentence sentence) {
    if (particles.isEmpty() || !lemmas.hasDictionary()) {
      return;
    }
    for (Token particle : sentence.tokens()) {
      if (particles.contains(particle.lower()) && mayEndClause(sentence, particle)) {
        joinNearest(sentence, particle);
      }
    }
  }

  private static boolean mayEndClause(Sentence sentence, Token particle) {
    int next = particle.index() + 1;
    return next >= sentence.size()
        || !sentence.token(next).isWord()
        || CONJUNCTIONS.contains(sentence.token(next).lower());
  }

  private void joinNearest(Sentence sentence, Token particle) {
    int last = Math.max(0, particle.index() - FARTHEST_VERB);
    for (int i = particle.index() - 1; i >= last; i--) {
      Token token = sentence.token(i);
      List<Reading> joined = joined(token, particle.lower(), false);
      if (joined.size() > token.readings().size() && isVerb(token)) {
        token.word(vocabulary.word(token.form(), joined));
        return;
      }
    }
  }

  /** In mid-sentence a capital marks a noun. */
  private static boolean isVerb(Token token) {
    return (!token.isCapitalised() || token.index() == 0)
        && token.readings().stream().anyMatch(r -> r.kind() == Reading.Kind.VERB);
  }

  /** Adds the joined reading to each verb whose particle stands later in the sentence. */
  void join(Sentence sentence) {
    if (particles.isEmpty()) {
      return;
    }
    for (Token particle : sentence.tokens()) {
      if (particles.contains(particle.lower()) && endsClause(sentence, particle)) {
        Token verb = verbBefore(sentence, particle);
        if (verb != null) {
          boolean told = particle.is("compound:prt") && particle.head() == verb.index();
          verb.word(vocabulary.word(verb.form(), joined(verb, particle.lower(), told)));
        }
      }
    }
  }

  private static boolean endsClause(Sentence sentence, Token particle) {
    if (particle.is("compound:prt")) {
      return true;
    }
    int next = particle.index() + 1;
    return next >= sentence.size()
        || sentence.token(next).pos() == Pos.PUNCT
        || sentence.token(next).pos() == Pos.CONJ;
  }

  private static Token verbBefore(Sentence sentence, Token particle) {
    for (int i = particle.index() - 1; i >= 0; i--) {
      Token token = sentence.token(i);
      if (token.pos() == Pos.VERB || token.pos() == Pos.AUX) {
        return token;
      }
    }
    return null;
  }

  /**
   * @param told whether the tree tells that they are one verb, which dictionaries may lack
   */
  private List<Reading> joined(Token verb, String particle, boolean told) {
    List<Reading> readings = new ArrayList<>(verb.readings());
    for (Reading reading : verb.readings()) {
      if (reading.kind() == Reading.Kind.ADJECTIVE || reading.lemma().startsWith(particle)) {
        continue;
      }
      String lemma = particle + reading.lemma();
      Reading whole = new Reading(lemma, Reading.Kind.VERB, reading.tense());
      if (told) {
        readings.remove(reading);
      }
      if (!readings.contains(whole)
          && (told
              || PRODUCTIVE.contains(particle)
              || !lemmas.hasDictionary()
              || lemmas.isVerb(lemma))) {
        readings.add(0, whole);
      }
    }
    return readings;
  }
}
