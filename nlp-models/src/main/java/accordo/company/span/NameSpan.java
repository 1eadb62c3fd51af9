package accordo.company.span;

import accordo.annotate.Document;
import accordo.annotate.NameTag;
import accordo.annotate.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A run of tokens that one signal takes for a name. */
public record NameSpan(int sentence, int from, int to, NameTag tag) {
  /** "Argyll <AYLL.L> Group": agencies put tickers into names. */
  private static final Pattern TICKER = Pattern.compile("\\s*<[\\p{Lu}\\d.]+>");

  /** The tokens' forms, in lower case: how a name is looked up in text. */
  public List<String> lowerForms(Document document) {
    Sentence s = document.sentences().get(sentence);
    List<String> forms = new ArrayList<>(to - from);
    for (int i = from; i < to; i++) {
      forms.add(s.token(i).lower());
    }
    return forms;
  }

  public String words(Document document) {
    String words = document.words(document.sentences().get(sentence), from, to);
    return words.indexOf('<') < 0 ? words : TICKER.matcher(words).replaceAll("");
  }

  public int size() {
    return to - from;
  }

  boolean overlaps(NameSpan other) {
    return sentence == other.sentence && from < other.to && other.from < to;
  }
}
