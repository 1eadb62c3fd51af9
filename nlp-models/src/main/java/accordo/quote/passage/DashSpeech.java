package accordo.quote.passage;

import accordo.annotate.Document;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds speech that dashes open: "– Maradunk – mondta. – Nem megyünk." */
public final class DashSpeech {
  private final Document document;
  private final CutIns cutIns;
  private final List<Quoted> found = new ArrayList<>();

  public DashSpeech(Document document, CutIns cutIns) {
    this.document = document;
    this.cutIns = cutIns;
  }

  /** All speech of that kind outside of quotation marks. */
  public List<Quoted> find(List<Quoted> marked) {
    int paragraph = -1;
    boolean spoken = false;
    for (Sentence sentence : document.sentences()) {
      spoken &= sentence.paragraph() == paragraph;
      boolean first = sentence.paragraph() != paragraph;
      paragraph = sentence.paragraph();
      if (opens(sentence) && isFree(sentence, marked)) {
        spoken = read(sentence, first, spoken);
      }
    }
    return found;
  }

  private static boolean opens(Sentence sentence) {
    return sentence.size() > 3
        && Passages.isDash(sentence.token(0))
        && Passages.isWord(sentence.token(1))
        && sentence.token(1).isCapitalised();
  }

  private boolean isFree(Sentence sentence, List<Quoted> marked) {
    int start = sentence.span().start();
    return marked.stream().noneMatch(q -> q.outer().contains(start))
        && found.stream().noneMatch(q -> q.outer().contains(start));
  }

  private boolean read(Sentence sentence, boolean first, boolean spoken) {
    int start = sentence.token(0).span().start();
    for (int s = sentence.index(); s < document.sentences().size(); s++) {
      Sentence next = document.sentences().get(s);
      if (next.paragraph() != sentence.paragraph()) {
        break;
      }
      for (Token token : next.tokens()) {
        boolean later = token.span().start() > start;
        if (later && token.index() > 0 && cutIns.isCue(next, token.index())) {
          return add(start, sentence.token(0).span().end(), cutEnd(sentence, next, token, first));
        }
      }
    }
    return spoken && add(start, sentence.token(0).span().end(), paragraphEnd(sentence));
  }

  /** A dash ends the speech; a comma with a cue is cut out of it afterwards. */
  private int cutEnd(Sentence sentence, Sentence at, Token mark, boolean first) {
    boolean comma = !Passages.isDash(at.token(mark.index()));
    return comma && first ? paragraphEnd(sentence) : mark.span().start();
  }

  private int paragraphEnd(Sentence sentence) {
    int end = document.text().indexOf('\n', sentence.span().start());
    return end < 0 ? document.text().length() : end;
  }

  private boolean add(int start, int from, int to) {
    found.add(new Quoted(new Span(start, to), new Span(from, to)));
    return true;
  }
}
