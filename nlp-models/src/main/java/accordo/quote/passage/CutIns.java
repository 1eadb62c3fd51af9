package accordo.quote.passage;

import accordo.annotate.Document;
import accordo.annotate.NameTag;
import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.quote.lexicon.SpeechLexicon;
import accordo.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes the reporter's words out of quotations: « Non, dit-il. Jamais. », „Igen – mondta. – Nem.”
 */
public final class CutIns {
  private static final int NEAR = 3;
  private static final int LONGEST_ADDRESSEE = 3;

  private final Document document;
  private final SpeechLexicon lexicon;

  public CutIns(Document document, SpeechLexicon lexicon) {
    this.document = document;
    this.lexicon = lexicon;
  }

  /** The quotations, those with a cue inside as their parts. */
  public List<Quoted> cut(List<Quoted> quotations) {
    if (lexicon.settings().insideMarks().isEmpty()) {
      return quotations;
    }
    List<Quoted> parts = new ArrayList<>();
    for (Quoted quoted : quotations) {
      cut(quoted, parts);
    }
    return parts;
  }

  private void cut(Quoted quoted, List<Quoted> parts) {
    for (Sentence sentence : document.sentences()) {
      if (sentence.span().overlaps(quoted.inner())) {
        for (int i = 1; i < sentence.size(); i++) {
          if (quoted.inner().contains(sentence.token(i).span().start()) && isCue(sentence, i)) {
            split(quoted, sentence, i, parts);
            return;
          }
        }
      }
    }
    parts.add(quoted);
  }

  private void split(Quoted quoted, Sentence sentence, int mark, List<Quoted> parts) {
    int start = sentence.token(mark).span().start();
    int end = Math.min(end(sentence, mark, quoted), quoted.inner().end());
    Span first = new Span(quoted.inner().start(), Math.max(quoted.inner().start(), start));
    parts.add(new Quoted(new Span(quoted.outer().start(), first.end()), first));
    if (end < quoted.inner().end()) {
      Span rest = new Span(end, quoted.inner().end());
      cut(new Quoted(new Span(end, quoted.outer().end()), rest), parts);
    }
  }

  /** A mark, a verb of speech soon after it, and who speaks after that. */
  boolean isCue(Sentence sentence, int mark) {
    if (!lexicon.settings().insideMarks().contains(sentence.token(mark).form())) {
      return false;
    }
    if (Passages.isDash(sentence.token(mark)) && namesSpeaker(sentence, mark + 1)) {
      return true;
    }
    for (int i = mark + 1; i < Math.min(sentence.size() - 1, mark + 1 + NEAR); i++) {
      int verb = lexicon.cues().verbAt(sentence, i);
      if (verb > 0 && mayFollow(sentence, mark, i, verb)) {
        return true;
      }
    }
    return false;
  }

  /** A word in lower case and a person's name soon after it: "– tréfálkozott Szalkai Ottó". */
  private static boolean namesSpeaker(Sentence sentence, int from) {
    if (from >= sentence.size() || sentence.token(from).isCapitalised()) {
      return false;
    }
    for (int i = from + 1; i < Math.min(sentence.size(), from + 1 + NEAR); i++) {
      if (sentence.token(i).nameTag() == NameTag.PER) {
        return true;
      }
    }
    return false;
  }

  private boolean mayFollow(Sentence sentence, int mark, int verb, int length) {
    for (int i = mark + 1; i < verb; i++) {
      Token token = sentence.token(i);
      if (!lexicon.isClitic(token) && !token.hasLemma("avoir")) {
        return Passages.isDash(sentence.token(mark));
      }
    }
    if (Passages.isDash(sentence.token(mark))) {
      return true;
    }
    int next = afterAddressee(sentence, verb + length);
    Token token = sentence.token(next);
    return token.isCapitalised()
        || lexicon.isPersonPronoun(token)
        || lexicon.isCompanyPronoun(token)
        || lexicon.isHonorific(token)
        || lexicon.titles().at(sentence, Math.min(next + 1, sentence.size() - 1)) != null;
  }

  /** "a confié aux journalistes le patron": who is spoken to stands before who speaks. */
  private static int afterAddressee(Sentence sentence, int at) {
    if (sentence.token(at).pos() != Pos.ADP) {
      return at;
    }
    int end = at + 1;
    while (end + 2 < sentence.size()
        && end - at < LONGEST_ADDRESSEE
        && !sentence.token(end).isCapitalised()
        && sentence.token(end).pos() != Pos.NOUN) {
      end++;
    }
    return end + 1;
  }

  /** The cue ends with its sentence, at a dash, or at the comma after its speaker. */
  private int end(Sentence sentence, int mark, Quoted quoted) {
    boolean dash = Passages.isDash(sentence.token(mark));
    for (int i = mark + 2; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      boolean again =
          dash ? Passages.isDash(token) : Passages.isComma(token) && !apposed(sentence, i);
      if (again) {
        return skipMarks(token.span().end(), quoted.inner().end());
      }
    }
    return skipMarks(sentence.span().end(), quoted.inner().end());
  }

  private int skipMarks(int from, int limit) {
    int i = from;
    while (i < limit && " –—-\n".indexOf(document.text().charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private boolean apposed(Sentence sentence, int comma) {
    for (int i = comma + 1; i < Math.min(sentence.size(), comma + 4); i++) {
      if (lexicon.titles().at(sentence, i) != null) {
        return true;
      }
    }
    return false;
  }
}
