package accordo.quote.lexicon;

import accordo.annotate.Reading;
import accordo.annotate.Sentence;
import accordo.annotate.TermSet;
import accordo.annotate.Token;
import accordo.text.Language;
import accordo.text.Resources;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Words that tell whose other words are: the verb in "Alvia said that …", and "according to Alvia",
 * "in his view".
 */
public final class CueWords {
  private final TermSet verbs;
  private final TermSet bare;
  private final TermSet connectives;
  private final TermSet before;
  private final TermSet view;
  private final TermSet after;
  private final TermSet own;
  private final TermSet thus;
  private final Set<String> stems = new HashSet<>();

  CueWords(Language language, String folder) {
    this.verbs = TermSet.readIfPresent(folder + "verbs.txt");
    this.bare = TermSet.readIfPresent(folder + "bare.txt");
    this.connectives = TermSet.readIfPresent(folder + "that.txt");
    this.before = TermSet.readIfPresent(folder + "according-to.txt");
    this.view = TermSet.readIfPresent(folder + "in-the-view-of.txt");
    this.after = TermSet.readIfPresent(folder + "according-after.txt");
    this.own = TermSet.readIfPresent(folder + "in-his-view.txt");
    this.thus = TermSet.readIfPresent(folder + "thus.txt");
    addSeparated(language, folder);
  }

  /** What is left of verbs with a separable prefix: "teilen" of "mitteilen". */
  private void addSeparated(Language language, String folder) {
    String path = language.pack() + "separable-particles.txt";
    if (Resources.exists(path)) {
      List<String> particles = Resources.linesIfPresent(path);
      for (String verb : Resources.linesIfPresent(folder + "verbs.txt")) {
        particles.stream()
            .filter(verb::startsWith)
            .forEach(p -> stems.add(verb.substring(p.length())));
      }
    }
  }

  /** Whether the token may be a verb of speech, for all that is known before it is tagged. */
  public boolean mayBeCue(Sentence sentence, int at) {
    return verbAt(sentence, at) > 0
        || before.matchAt(sentence, at) > 0
        || view.matchAt(sentence, at) > 0
        || own.matchAt(sentence, at) > 0
        || after.matchAt(sentence, at) > 0
        || isStem(sentence.token(at));
  }

  private boolean isStem(Token token) {
    for (Reading reading : token.readings()) {
      if (stems.contains(reading.lemma())) {
        return true;
      }
    }
    return false;
  }

  /** How many tokens the verb of speech at this place has; 0 for none. */
  public int verbAt(Sentence sentence, int at) {
    return verbs.matchAt(sentence, at);
  }

  /** Whether the verb takes a clause or an infinitive without connective. */
  public boolean takesBareClause(Sentence sentence, int at) {
    return bare.matchAt(sentence, at) > 0;
  }

  public int connectiveAt(Sentence sentence, int at) {
    return connectives.matchAt(sentence, at);
  }

  public int beforeSpeakerAt(Sentence sentence, int at) {
    return before.matchAt(sentence, at);
  }

  /** Prepositions that attribute words only where a person follows: French "pour". */
  public int viewAt(Sentence sentence, int at) {
    return view.matchAt(sentence, at);
  }

  public int afterSpeakerAt(Sentence sentence, int at) {
    return after.matchAt(sentence, at);
  }

  /** "in his view", Hungarian "szerinte". */
  public int ownViewAt(Sentence sentence, int at) {
    return own.matchAt(sentence, at);
  }

  /** "thus", "those are the words of": what opens the sentence after a quotation. */
  public int thusAt(Sentence sentence, int at) {
    return thus.matchAt(sentence, at);
  }
}
