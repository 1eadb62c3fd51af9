package accordo.annotate;

import accordo.text.Language;
import accordo.text.Trait;
import java.util.List;

/** The text of one article with its sentences; offsets count UTF-16 units of the text. */
public record Document(Language language, String text, List<Sentence> sentences) {
  /** Tells every sentence which one it follows. */
  public Document {
    for (int i = 1; i < sentences.size(); i++) {
      sentences.get(i).follow(sentences.get(i - 1));
    }
  }

  /** Whether its language has the trait. */
  public boolean has(Trait trait) {
    return language.has(trait);
  }

  /** The words of a token range of a sentence, as they stand in the text. */
  public String words(Sentence sentence, int from, int to) {
    return text.substring(sentence.token(from).span().start(), sentence.token(to - 1).span().end());
  }

  /** The sentence as it stands in the text. */
  public String words(Sentence sentence) {
    return sentence.span().of(text);
  }
}
