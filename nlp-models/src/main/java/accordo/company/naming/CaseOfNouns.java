package accordo.company.naming;

import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.Mention;
import accordo.company.lexicon.CaseEndings;
import accordo.company.lexicon.NameForms;
import accordo.company.lexicon.Remembered;
import accordo.text.Language;
import accordo.text.Resources;
import java.util.Set;

/**
 * Gives names the case that the noun after them bears in their place: "a PSA csoporttal", "az
 * Delmar gabonakereskedőt". The nouns stand in {@code naming/apposed.txt} of the language pack.
 */
final class CaseOfNouns {
  private final Set<String> nouns;
  private final CaseEndings endings;
  private final Remembered<Boolean> apposed = new Remembered<>(this::isApposed);

  CaseOfNouns(Language language, CaseEndings endings) {
    String path = language.pack() + "naming/apposed.txt";
    this.nouns = Set.copyOf(Resources.linesIfPresent(path));
    this.endings = endings;
  }

  /**
   * The mention with the case of the noun after it; itself where it bears one, and null if null.
   */
  Mention withCase(Sentence sentence, Mention mention) {
    boolean bare = mention != null && mention.marker() == null && mention.to() < sentence.size();
    if (!bare || nouns.isEmpty()) {
      return mention;
    }
    boolean named = sentence.token(mention.to()).lower().equals("nevű");
    Token next = sentence.token(Math.min(sentence.size() - 1, mention.to() + (named ? 1 : 0)));
    if (!next.hasCapital()) {
      for (CaseEndings.Stem stem : endings.stems(next.lower())) {
        if (named || apposed.of(stem.base()) || NameForms.isLegalForm(stem.base())) {
          return new Mention(
              mention.sentence(),
              mention.from(),
              mention.to(),
              mention.names(),
              mention.kind(),
              stem.grammaticalCase());
        }
      }
    }
    return mention;
  }

  private boolean isApposed(String noun) {
    return nouns.contains(noun)
        || nouns.stream().anyMatch(n -> n.startsWith("*") && noun.endsWith(n.substring(1)));
  }
}
