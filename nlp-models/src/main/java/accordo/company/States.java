package accordo.company;

import accordo.annotate.Document;
import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.TermSet;
import accordo.annotate.Token;
import accordo.text.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * States that act: "Qatar signed for 24 jets from X" names a customer, "X's plant in Qatar" a
 * place. Their names are lines of {@code references/states.txt} of the language pack.
 */
public final class States {
  private final TermSet names;

  public States(Language language) {
    String path = "accordo/lang/" + language.code() + "/references/states.txt";
    this.names = TermSet.readIfPresent(path);
  }

  /** Whether the sentence names a state at all. */
  public boolean mayBeIn(Sentence sentence) {
    return sentence.tokens().stream()
        .anyMatch(token -> token.hasCapital() && names.matchAt(sentence, token.index()) > 0);
  }

  /**
   * The states that are subjects of verbs in a parsed sentence, outside of other mentions; not
   * those after which a company is called: "Qatar" of Qatar Airways.
   */
  public List<Mention> in(Document document, Sentence sentence, List<Mention> others, Cast cast) {
    List<Mention> found = new ArrayList<>();
    for (int i = 0; sentence.isParsed() && i < sentence.size(); i++) {
      int length = sentence.token(i).hasCapital() ? names.matchAt(sentence, i) : 0;
      int from = i;
      int to = i + length;
      if (length > 0
          && others.stream().noneMatch(m -> m.from() < to && from < m.to())
          && acts(sentence, from, to)) {
        String name = document.words(sentence, from, to);
        if (cast.companies().stream().noneMatch(c -> c.name().startsWith(name + " "))) {
          found.add(
              new Mention(sentence.index(), from, to, List.of(name), Mention.Kind.BODY, null));
        }
        i = to - 1;
      }
    }
    return found;
  }

  private static boolean acts(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = sentence.token(i);
      boolean subject = token.relation().equals("nsubj") && token.head() >= to;
      if (subject && sentence.token(token.head()).pos() == Pos.VERB) {
        return true;
      }
    }
    return false;
  }
}
