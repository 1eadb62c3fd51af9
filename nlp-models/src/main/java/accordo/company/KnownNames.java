package accordo.company;

import accordo.annotate.Document;
import accordo.annotate.NameTag;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import java.util.Locale;
import java.util.Set;

/** Names of well-known companies, wherever they stand. */
final class KnownNames {
  private static final int LONGEST = 4;

  /** "McDonald's" is a name, though the lexer cuts it. */
  private static final Set<String> POSSESSIVES = Set.of("'s", "’s");

  private final Document document;
  private final CaseEndings endings;
  private final CompanyLexicon lexicon;
  private final Capitals capitals;

  KnownNames(Document document, CaseEndings endings, CompanyLexicon lexicon) {
    this.document = document;
    this.endings = endings;
    this.lexicon = lexicon;
    this.capitals = new Capitals(document.language());
  }

  void addTo(SpanList spans, Sentence sentence) {
    for (int from = 0; from < sentence.size(); from++) {
      Token first = sentence.token(from);
      if (!Capitals.startsName(first)
          || !isWordOrMixed(first)
          || !lexicon.knownStarts().mayStartAt(document, sentence, from)) {
        continue;
      }
      for (int to = Math.min(sentence.size(), from + LONGEST); to > from; to--) {
        NameSpan span = new NameSpan(sentence.index(), from, to, NameTag.ORG);
        if (isWellKnown(span) && spans.addIfFree(withTail(sentence, span))) {
          from = to - 1;
          break;
        }
      }
    }
  }

  /** "4iG" is a name, "5" is none. */
  private static boolean isWordOrMixed(Token token) {
    return token.isWord() || token.hasCapital();
  }

  /** "MAN Diesel", "Visa Argentina": a well-known name may be the first part of a subsidiary's. */
  private NameSpan withTail(Sentence sentence, NameSpan span) {
    int to = span.to();
    while (to < sentence.size()
        && sentence.token(to).isCapitalised()
        && !sentence.isHeadline()
        && (lexicon.isGenericTail(sentence.token(to).form())
            || sentence.token(to).nameTag() == NameTag.LOC
                && lexicon.isPlace(sentence.token(to).form()))) {
      to++;
    }
    return new NameSpan(span.sentence(), span.from(), to, span.tag());
  }

  /** Words of the dictionary need the tagger's voice: "Orange" may be the fruit. */
  private boolean isWellKnown(NameSpan span) {
    Sentence sentence = document.sentences().get(span.sentence());
    Token last = sentence.token(span.to() - 1);
    boolean ends = Capitals.endsName(last) || span.size() > 1 && POSSESSIVES.contains(last.form());
    if (!ends || span.size() == 1 && Capitals.isInsidePerson(sentence, span)) {
      return false;
    }
    Token first = sentence.token(span.from());
    if (span.size() == 1 && first.isContentWord() && capitals.isDoubtful(sentence, span.from())) {
      return false;
    }
    String words = span.words(document);
    if (span.from() == 0 && !first.isUnknownWord() && isLowerCaseOfAcronym(words)) {
      return false;
    }
    return lexicon.isWellKnown(words)
        || endings.stems(words).stream().anyMatch(s -> lexicon.isWellKnown(s.base()));
  }

  /** At the start of a sentence "Man" is the pronoun, not MAN. */
  private static boolean isLowerCaseOfAcronym(String words) {
    return words.length() > 1
        && words.substring(1).equals(words.substring(1).toLowerCase(Locale.ROOT))
        && Gazetteer.shared()
            .find(words)
            .filter(e -> e.name().equals(words.toUpperCase(Locale.ROOT)))
            .isPresent();
  }
}
