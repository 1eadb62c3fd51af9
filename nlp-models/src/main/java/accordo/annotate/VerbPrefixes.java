package accordo.annotate;

import accordo.text.Language;
import accordo.text.Resources;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Gives a Hungarian verb the reading with its prefix, which may stand behind it ("vette meg") or
 * apart before it ("meg is vette", "el fogja adni"). Neighbourhood alone tells, before any tags.
 */
final class VerbPrefixes {
  private static final int FARTHEST_INFINITIVE = 3;
  private static final Set<String> BETWEEN = Set.of("is", "nem", "sem", "se", "ne");

  /** What may stand between a verb and the prefix behind it: "tartja majd karban". */
  private static final Set<String> PARTICLES = Set.of("majd", "is", "végül", "tehát", "ezért");

  private final Set<String> prefixes;
  private final Vocabulary vocabulary;

  private VerbPrefixes(Set<String> prefixes, Vocabulary vocabulary) {
    this.prefixes = prefixes;
    this.vocabulary = vocabulary;
  }

  static VerbPrefixes of(Language language, Vocabulary vocabulary) {
    String path = language.pack() + "verb-prefixes.txt";
    Set<String> prefixes = Set.copyOf(Resources.linesIfPresent(path));
    return new VerbPrefixes(prefixes, vocabulary);
  }

  /** Adds the joined reading to each verb whose prefix stands by it. */
  void join(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      if (prefixes.contains(token.lower())) {
        joinBehind(sentence, token);
        joinBefore(sentence, token);
      }
    }
  }

  private void joinBehind(Sentence sentence, Token prefix) {
    int verb = prefix.index() - 1;
    if (verb > 0 && PARTICLES.contains(sentence.token(verb).lower())) {
      verb--;
    }
    if (verb >= 0) {
      join(sentence.token(verb), prefix);
    }
  }

  private void joinBefore(Sentence sentence, Token prefix) {
    int last = Math.min(sentence.size() - 1, prefix.index() + FARTHEST_INFINITIVE);
    for (int i = prefix.index() + 1; i <= last; i++) {
      Token token = sentence.token(i);
      boolean afterParticle = i > 1 && BETWEEN.contains(sentence.token(i - 1).lower());
      if (token.lower().endsWith("ni") || afterParticle) {
        join(token, prefix);
        return;
      }
      if (!token.isWord()) {
        return;
      }
    }
  }

  private void join(Token verb, Token prefix) {
    if (verb.isWord() && !verb.isCapitalised() && !prefixes.contains(verb.lower())) {
      List<Reading> readings = new ArrayList<>(verb.readings());
      readings.add(0, new Reading(prefix.lower() + verb.lower(), Reading.Kind.VERB));
      verb.word(vocabulary.word(verb.form(), readings));
    }
  }
}
