package accordo.company.span;

import accordo.annotate.Document;
import accordo.annotate.NameTag;
import accordo.annotate.Reading;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.lexicon.CaseEndings;
import accordo.company.lexicon.CompanyLexicon;
import accordo.company.lexicon.Gazetteer;
import accordo.text.Trait;
import java.util.Locale;
import java.util.Set;

/** Names of well-known companies, wherever they stand. */
final class KnownNames {
  private static final int LONGEST = 4;
  private static final int LONGEST_PLACE = 3;

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
        if (isWellKnown(span) && add(spans, span, withTail(sentence, span))) {
          from = to - 1;
          break;
        }
      }
    }
  }

  private static boolean add(SpanList spans, NameSpan known, NameSpan whole) {
    return whole.size() > known.size() ? spans.addWhole(whole) : spans.addIfFree(whole);
  }

  /** "4iG" is a name, "5" is none. */
  private static boolean isWordOrMixed(Token token) {
    return token.isWord() || token.hasCapital();
  }

  /** "MAN Diesel", "Visa Argentina": a well-known name may be the first part of a subsidiary's. */
  private NameSpan withTail(Sentence sentence, NameSpan span) {
    int to = endOfTag(sentence, span);
    while (to < sentence.size()
        && sentence.token(to).isCapitalised()
        && !sentence.isHeadline()
        && (lexicon.isGenericTail(sentence.token(to).form())
            || sentence.token(to).nameTag() == NameTag.LOC
                && lexicon.isPlace(sentence.token(to).form()))) {
      to++;
    }
    int end = Math.max(to, endOfCountry(sentence, span.to()));
    return new NameSpan(span.sentence(), span.from(), end, span.tag());
  }

  /** "MTN Côte d'Ivoire": the country of several words where a firm is at home. */
  private int endOfCountry(Sentence sentence, int from) {
    for (int to = Math.min(sentence.size(), from + LONGEST_PLACE); to > from + 1; to--) {
      if (sentence.token(from).isCapitalised()
          && sentence.token(to - 1).isWord()
          && !sentence.isHeadline()
          && lexicon.isPlace(document.words(sentence, from, to))) {
        return to;
      }
    }
    return from;
  }

  /** "Atos Origin", "Siemens Wind Power": words that the French tagger calls one name. */
  private int endOfTag(Sentence sentence, NameSpan span) {
    int to = span.to();
    if (!document.has(Trait.TAGS_SPAN_NAMES) || sentence.isHeadline()) {
      return to;
    }
    NameTag tag = to < sentence.size() ? sentence.token(to).nameTag() : NameTag.NONE;
    boolean open = tag != NameTag.NONE && tag != NameTag.ORG;
    while (open && to < sentence.size() && sentence.token(to).nameTag() == tag) {
      Token token = sentence.token(to);
      boolean own = isGivenName(sentence, to) || lexicon.isWellKnown(token.form());
      boolean part =
          token.isUnknownWord()
              || token.form().equals(token.form().toUpperCase(Locale.ROOT))
                  && token.readings().stream().noneMatch(r -> r.kind() == Reading.Kind.VERB);
      if (own || !token.isCapitalised() || !part) {
        return span.to();
      }
      to++;
    }
    return to;
  }

  /** Words of the dictionary need the tagger's voice: "Orange" may be the fruit. */
  private boolean isWellKnown(NameSpan span) {
    Sentence sentence = document.sentences().get(span.sentence());
    Token last = sentence.token(span.to() - 1);
    boolean ends = Capitals.endsName(last) || span.size() > 1 && POSSESSIVES.contains(last.form());
    if (!ends || span.size() == 1 && isPersonsName(sentence, span) || isTail(span)) {
      return false;
    }
    Token first = sentence.token(span.from());
    if (span.size() == 1 && first.isContentWord() && capitals.isDoubtful(sentence, span.from())) {
      return false;
    }
    String words = span.words(document);
    boolean starts = span.from() == 0 || followsMark(sentence, span.from());
    if (starts && !first.isUnknownWord() && isLowerCaseOfAcronym(words)) {
      return false;
    }
    return lexicon.isWellKnown(words)
        || endings.stems(words).stream().anyMatch(s -> lexicon.isWellKnown(s.base()));
  }

  /** "Harrison Ford"; but "Atos Origin" is what the tagger takes for a person. */
  private boolean isPersonsName(Sentence sentence, NameSpan span) {
    boolean first = span.from() == 0 || sentence.token(span.from() - 1).nameTag() != NameTag.PER;
    boolean firm =
        first && document.has(Trait.TAGS_SPAN_NAMES) && !isGivenName(sentence, span.from());
    for (int i = span.to(); firm && i < sentence.size() && isPerson(sentence, i); i++) {
      firm = !isGivenName(sentence, i) && !lexicon.isWellKnown(sentence.token(i).form());
    }
    return Capitals.isInsidePerson(sentence, span) && !firm;
  }

  private boolean isGivenName(Sentence sentence, int at) {
    return lexicon.isFirstName(sentence.token(at).form());
  }

  private static boolean isPerson(Sentence sentence, int at) {
    return sentence.token(at).nameTag() == NameTag.PER;
  }

  /** "Fjordlys Software" is not Software AG. */
  private boolean isTail(NameSpan span) {
    Sentence sentence = document.sentences().get(span.sentence());
    return span.size() == 1
        && span.from() > 0
        && sentence.token(span.from() - 1).isWord()
        && sentence.token(span.from() - 1).isCapitalised()
        && lexicon.isGenericTail(sentence.token(span.from()).form());
  }

  private static boolean followsMark(Sentence sentence, int at) {
    boolean number = Character.isDigit(sentence.token(at - 1).form().charAt(0));
    return !number && Capitals.startsClause(sentence, at);
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
