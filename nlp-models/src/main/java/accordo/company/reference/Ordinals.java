package accordo.company.reference;

import accordo.annotate.Reading;
import accordo.annotate.Sentence;
import accordo.annotate.TermSet;
import accordo.annotate.Token;
import accordo.company.Mention;
import accordo.text.Language;
import accordo.text.Trait;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** "The former", "la segunda": which of two companies named before is meant. */
final class Ordinals {
  private static final int FARTHEST_BACK = 2;

  private final TermSet first;
  private final TermSet second;
  private final Set<String> genitives;
  private final CasedOrdinals cased;

  Ordinals(Language language, Set<String> genitives) {
    String pack = language.pack() + "references/";
    this.first = terms(pack + "first.txt");
    this.second = terms(pack + "second.txt");
    this.genitives = genitives;
    this.cased = language.has(Trait.CASE_ENDINGS) ? new CasedOrdinals(language) : null;
  }

  private static TermSet terms(String path) {
    return TermSet.readIfPresent(path);
  }

  /** Whether a reference may start at the token, told by words alone. */
  boolean mayBeAt(Sentence sentence, int at) {
    return first.matchAt(sentence, at) > 0 || second.matchAt(sentence, at) > 0;
  }

  /** The reference that starts at the token, or null. */
  Mention at(Passage passage, int at) {
    Sentence sentence = passage.sentence();
    if (cased != null) {
      return cased.at(passage, at);
    }
    int one = first.matchAt(sentence, at);
    int words = one > 0 ? one : second.matchAt(sentence, at);
    if (words == 0 || !standsAlone(sentence, at + words)) {
      return null;
    }
    List<String> pair = pair(passage, at);
    return pair.size() < 2
        ? null
        : passage.reference(at, at + words, List.of(pair.get(one > 0 ? 0 : 1)));
  }

  /** "the former owner", "la primera de todas" speak of other things. */
  private boolean standsAlone(Sentence sentence, int next) {
    if (next >= sentence.size()) {
      return true;
    }
    Token token = sentence.token(next);
    return !genitives.contains(token.lower())
        && !token.hasCapital()
        && !Character.isDigit(token.form().charAt(0))
        && (!token.isWord() || token.readings().stream().anyMatch(Ordinals::endsPhrase));
  }

  private static boolean endsPhrase(Reading reading) {
    return reading.kind() == Reading.Kind.VERB || reading.kind() == Reading.Kind.OTHER;
  }

  /** The two companies of the nearest sentence that names more than one. */
  static List<String> pair(Passage passage, int at) {
    Sentence sentence = passage.sentence();
    for (int s = sentence.index(); s >= Math.max(0, sentence.index() - FARTHEST_BACK); s--) {
      Sentence told = passage.document().sentences().get(s);
      if (told.paragraph() != sentence.paragraph()) {
        return List.of();
      }
      Set<String> here = new LinkedHashSet<>();
      for (Mention mention : passage.cast().in(told.index())) {
        boolean before = s < sentence.index() || mention.to() <= at;
        if (mention.kind() == Mention.Kind.COMPANY && before) {
          here.addAll(mention.names());
        }
      }
      if (here.size() > 1) {
        return List.copyOf(here);
      }
    }
    return List.of();
  }
}
