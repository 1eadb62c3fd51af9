package accordo.quote.cue;

import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.Cast;
import accordo.company.Mention;
import accordo.quote.lexicon.BareClause;
import accordo.quote.lexicon.SpeechLexicon;
import accordo.quote.passage.Passages;

/** Finds the phrase that names the speaker of a cue: by the tree, else by order. */
public final class SubjectFinder {
  private static final int DEEPEST = 4;
  private static final int NEAR = 6;

  private final Passages passages;
  private final Cast cast;
  private final SpeechLexicon lexicon;
  private final PhraseBounds bounds;
  private final OrderSubjects order;

  public SubjectFinder(Passages passages, Cast cast, SpeechLexicon lexicon) {
    this.passages = passages;
    this.cast = cast;
    this.lexicon = lexicon;
    this.bounds = new PhraseBounds(passages, cast, lexicon);
    this.order = new OrderSubjects(passages, cast, lexicon, bounds);
  }

  /** The speaker's phrase, or null where the subject is dropped or shared with an earlier cue. */
  public Subject find(Cue cue, int floor) {
    Subject antecedent = cue.kind() == Cue.Kind.VERB ? null : order.antecedent(cue);
    if (antecedent != null) {
      return antecedent;
    }
    return switch (cue.kind()) {
      case BEFORE_SPEAKER -> Subject.at(cue.to(), bounds.apposedEnd(cue.sentence(), cue.to()), -1);
      case AFTER_SPEAKER -> Subject.at(bounds.phraseStart(cue, floor), cue.from(), -1);
      case OWN_VIEW -> null;
      case VERB -> ofVerb(cue, floor);
    };
  }

  private Subject ofVerb(Cue cue, int floor) {
    Sentence sentence = cue.sentence();
    if (followsQuotation(cue) && speaksNear(sentence, cue.to())) {
      return right(cue, -1);
    }
    if (isSubjectless(cue)) {
      return null;
    }
    Subject as = order.afterAs(cue, floor);
    if (as != null) {
      return as;
    }
    Subject between = order.afterQuotation(cue, floor);
    if (between != null) {
      return between;
    }
    Token head = treeSubject(sentence, sentence.token(cue.verb()), 0);
    boolean relative = cue.from() > 0 && lexicon.isRelative(sentence.token(cue.from() - 1));
    if (head != null && relative && passages.isQuoted(head)) {
      return new Subject(cue.from(), cue.from(), -1, true);
    }
    boolean far = head != null && head.index() > cue.to() && opensWords(cue, head.index());
    boolean own = head != null && !far && !passages.isQuoted(head);
    boolean elsewhere =
        own
            && followsBreak(cue)
            && !order.speaks(sentence, head.index(), head.index() + 1)
            && speaksNear(sentence, cue.to());
    if (own && !elsewhere && isParenthesis(cue, head)) {
      return null;
    }
    if (own && !elsewhere) {
      Subject subject =
          head.index() < cue.from() ? left(cue, floor, head.index()) : right(cue, head.index());
      return new Subject(subject.from(), subject.to(), subject.head(), relative);
    }
    if (followsBreak(cue) && speaksNear(sentence, cue.to())) {
      return right(cue, -1);
    }
    Subject before = order.byOrder(cue, floor);
    boolean mayFollow = !sentence.isParsed() && speaksNear(sentence, cue.to());
    return before == null && mayFollow ? right(cue, -1) : before;
  }

  /**
   * "The contract, she says, is worth …", without "she": the subject is not the verb's of speech.
   */
  private boolean isParenthesis(Cue cue, Token head) {
    Sentence sentence = cue.sentence();
    return followsBreak(cue)
        && head.index() < cue.from()
        && cue.to() < sentence.size()
        && Passages.isComma(sentence.token(cue.to()))
        && sentence.isParsed()
        && !order.speaks(sentence, head.index(), cue.from() - 1);
  }

  /** "…, as was told to the exchange": nobody but whom the clause before speaks of. */
  private boolean isSubjectless(Cue cue) {
    Sentence sentence = cue.sentence();
    return cue.from() > 1
        && sentence.isParsed()
        && lexicon.isAs(sentence.token(cue.from() - 1))
        && Passages.isComma(sentence.token(cue.from() - 2))
        && sentence.children(sentence.token(cue.verb())).stream()
            .noneMatch(c -> c.is("nsubj") || c.is("obj") && !hasPreposition(sentence, c));
  }

  private static boolean hasPreposition(Sentence sentence, Token nominal) {
    return sentence.children(nominal).stream().anyMatch(c -> c.is("case"));
  }

  /** What stands behind a verb, a connective or a colon is part of the reported words. */
  private boolean opensWords(Cue cue, int to) {
    for (int i = cue.to(); i < to; i++) {
      if (lexicon.cues().connectiveAt(cue.sentence(), i) > 0
          || Passages.isColon(cue.sentence().token(i))
          || bounds.isFinite(cue.sentence().token(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing but a comma stands between a quotation and the cue. */
  boolean followsQuotation(Cue cue) {
    int i = cue.from() - 1;
    while (i >= 0
        && isBreak(cue.sentence().token(i))
        && !passages.isQuoted(cue.sentence().token(i))) {
      i--;
    }
    return i >= 0 && passages.isQuoted(cue.sentence().token(i));
  }

  static boolean followsBreak(Cue cue) {
    return cue.from() > 0 && isBreak(cue.sentence().token(cue.from() - 1));
  }

  static boolean isBreak(Token token) {
    return Passages.isComma(token) || Passages.isDash(token);
  }

  private Token treeSubject(Sentence sentence, Token verb, int depth) {
    for (Token child : sentence.children(verb)) {
      if (child.is("nsubj")) {
        return lexicon.isRelative(child) && verb.is("acl") ? head(sentence, verb) : child;
      }
    }
    Token head = head(sentence, verb);
    boolean shares = verb.is("conj") || verb.is("xcomp") || verb.is("advcl");
    if (head == null || depth > DEEPEST) {
      return null;
    }
    return shares ? treeSubject(sentence, head, depth + 1) : verb.is("acl:relcl") ? head : null;
  }

  private static Token head(Sentence sentence, Token token) {
    return token.head() == Token.ROOT ? null : sentence.token(token.head());
  }

  private Subject left(Cue cue, int floor, int head) {
    int from = head;
    while (from > floor && !bounds.isEdge(cue.sentence(), from - 1)) {
      from--;
    }
    int to = Math.min(cue.from(), bounds.phraseEnd(cue.sentence(), head));
    return Subject.at(from, Math.min(cue.from(), withName(cue.sentence(), head, to)), head);
  }

  /** "the parent, General Motors,": the apposition names whom the noun means. */
  private int withName(Sentence sentence, int head, int to) {
    boolean named = isNamed(sentence, head);
    boolean comma = to + 1 < sentence.size() && Passages.isComma(sentence.token(to));
    return !named && comma && isNamed(sentence, to + 1) ? bounds.phraseEnd(sentence, to + 1) : to;
  }

  private boolean isNamed(Sentence sentence, int token) {
    return cast.in(sentence.index()).stream()
        .anyMatch(m -> m.covers(token) && m.kind() != Mention.Kind.BODY);
  }

  private Subject right(Cue cue, int head) {
    return Subject.at(cue.to(), bounds.phraseEnd(cue.sentence(), Math.max(cue.to(), head)), head);
  }

  private boolean speaksNear(Sentence sentence, int from) {
    if (lexicon.settings().bareClause() == BareClause.FINITE && opensClause(sentence, from)) {
      return false;
    }
    return order.speaks(sentence, from, Math.min(bounds.phraseEnd(sentence, from), from + NEAR));
  }

  /** "said it would": the pronoun is the subject of what follows. */
  private boolean opensClause(Sentence sentence, int at) {
    return at + 1 < sentence.size()
        && (lexicon.isCompanyPronoun(sentence.token(at))
            || lexicon.isPersonPronoun(sentence.token(at)))
        && Passages.isWord(sentence.token(at + 1));
  }
}
