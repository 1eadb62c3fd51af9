package accordo.quote.cue;

import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.Cast;
import accordo.company.Mention;
import accordo.quote.lexicon.CompanyNouns;
import accordo.quote.lexicon.SpeechLexicon;
import accordo.quote.passage.Passages;

/** Finds the phrase that names the speaker of a cue by the order of words alone. */
final class OrderSubjects {
  private static final int LONGEST = 14;

  private final Passages passages;
  private final Cast cast;
  private final SpeechLexicon lexicon;
  private final CompanyNouns companyNouns;
  private final PhraseBounds bounds;

  OrderSubjects(Passages passages, Cast cast, SpeechLexicon lexicon, PhraseBounds bounds) {
    this.passages = passages;
    this.cast = cast;
    this.lexicon = lexicon;
    this.bounds = bounds;
    this.companyNouns = CompanyNouns.of(passages.document().language());
  }

  /** "X, according to whom …": whoever the relative pronoun in the cue or before it means. */
  Subject antecedent(Cue cue) {
    Sentence sentence = cue.sentence();
    boolean after = cue.kind() == Cue.Kind.AFTER_SPEAKER;
    int at = after ? cue.from() - 1 : cue.to() - 1;
    int comma = after ? at - 1 : cue.from() - 1;
    if (comma < 1
        || !lexicon.isRelative(sentence.token(at))
        || !Passages.isComma(sentence.token(comma))) {
      return null;
    }
    boolean personal = !after && lexicon.cues().viewAt(sentence, cue.from()) > 0;
    Mention found = null;
    for (Mention mention : cast.in(sentence.index())) {
      boolean speaks =
          mention.kind() == Mention.Kind.PERSON
              || !personal && mention.kind() == Mention.Kind.COMPANY && mention.to() == comma;
      found = mention.to() <= comma && speaks ? mention : found;
    }
    return found == null ? null : new Subject(found.from(), found.to(), found.from(), true);
  }

  /** "…, wie ein Sprecher am Mittwoch sagte": what stands between "as" and the verb. */
  Subject afterAs(Cue cue, int floor) {
    Sentence sentence = cue.sentence();
    int as = cue.from() - 1;
    while (as > floor && !lexicon.isAs(sentence.token(as))) {
      if (bounds.isEdge(sentence, as) || bounds.isFinite(sentence.token(as))) {
        return null;
      }
      as--;
    }
    boolean opens =
        as > floor
            && lexicon.isAs(sentence.token(as))
            && SubjectFinder.isBreak(sentence.token(as - 1));
    return opens && speaks(sentence, as + 1, cue.from())
        ? Subject.at(as + 1, cue.from(), -1)
        : null;
  }

  /** "…," its chairman, X, said: all between the quotation and the cue, where no verb is. */
  Subject afterQuotation(Cue cue, int floor) {
    Sentence sentence = cue.sentence();
    int to = cue.from() - (SubjectFinder.followsBreak(cue) ? 1 : 0);
    int from = to;
    while (from > floor
        && to - from < LONGEST
        && !passages.isQuoted(sentence.token(from - 1))
        && !bounds.isFinite(sentence.token(from - 1))) {
      from--;
    }
    boolean quoted = from > floor && from < to && passages.isQuoted(sentence.token(from - 1));
    while (from < to && !Passages.isWord(sentence.token(from))) {
      from++;
    }
    return quoted && speaks(sentence, from, to) ? Subject.at(from, to, -1) : null;
  }

  /** The segment before the verb; one between commas is an apposition to the one before it. */
  Subject byOrder(Cue cue, int floor) {
    Sentence sentence = cue.sentence();
    int to = cue.from();
    if (to > floor && Passages.isComma(sentence.token(to - 1))) {
      to--;
      while (to > floor && !Passages.isComma(sentence.token(to - 1))) {
        to--;
      }
      to = to > floor ? to - 1 : to;
    }
    int from = to;
    while (from > floor && !bounds.isEdge(sentence, from - 1)) {
      from--;
    }
    return speaks(sentence, from, to) ? Subject.at(personBefore(sentence, from, to), to, -1) : null;
  }

  /** "X, the firm's owner said": the position is that of whom the comma sets off. */
  private int personBefore(Sentence sentence, int from, int to) {
    return cast.in(sentence.index()).stream()
        .filter(m -> m.kind() == Mention.Kind.PERSON && m.to() == from - 1)
        .filter(m -> Passages.isComma(sentence.token(from - 1)))
        .map(Mention::from)
        .findFirst()
        .filter(f -> titledAt(sentence, from, to))
        .orElse(from);
  }

  private boolean titledAt(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (lexicon.titles().at(sentence, i) != null) {
        return true;
      }
    }
    return false;
  }

  /** Whether anything that may speak stands in the range. */
  boolean speaks(Sentence sentence, int from, int to) {
    for (int i = from; i < Math.min(to, sentence.size()); i++) {
      int at = i;
      Token token = sentence.token(i);
      if (lexicon.cues().connectiveAt(sentence, i) > 0) {
        return false;
      }
      if (!bounds.isEdge(sentence, i)
          && (cast.in(sentence.index()).stream().anyMatch(m -> m.covers(at))
              || lexicon.titles().at(sentence, i) != null
              || lexicon.isPersonPronoun(token)
              || lexicon.isCompanyPronoun(token)
              || lexicon.isVoice(sentence, i)
              || companyNouns.at(sentence, i))) {
        return true;
      }
    }
    return false;
  }
}
