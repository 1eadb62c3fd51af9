package accordo.company;

import accordo.annotate.Document;
import accordo.annotate.NameTag;
import accordo.annotate.Reading;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Collects candidate names: what the tagger marks, what bears a legal form, what is well known. */
final class NameSpans {
  private static final int LONGEST_KNOWN = 4;
  private static final int LONGEST_FORM = 5;
  private static final Set<String> BREAKS =
      Set.of(
          "–", "—", "--", ":", ";", "»", "«", "à", "dans", "avec", "sur", "chez", "con", "sobre",
          "with", "from", "mit", "nach", "bei");

  private static final Set<String> LINKS = Set.of("de", "del", "di", "d'", "d’", "du", "des", "&");

  /** "McDonald's" is a name, though the lexer cuts it. */
  private static final Set<String> POSSESSIVES = Set.of("'s", "’s");

  private static final Set<String> HUNGARIAN_ARTICLES = Set.of("A", "Az");

  private final Document document;
  private final CaseEndings endings;
  private final CompanyLexicon lexicon;
  private final Capitals capitals;
  private final List<NameSpan> spans = new ArrayList<>();

  private NameSpans(Document document, CaseEndings endings, CompanyLexicon lexicon) {
    this.document = document;
    this.lexicon = lexicon;
    this.endings = endings;
    this.capitals = new Capitals(document.language());
  }

  static List<NameSpan> of(Document document, CaseEndings endings, CompanyLexicon lexicon) {
    NameSpans collector = new NameSpans(document, endings, lexicon);
    for (Sentence sentence : document.sentences()) {
      collector.addTagged(sentence);
      collector.addBearersOfLegalForms(sentence);
      collector.addHeaded(sentence);
      collector.addWellKnown(sentence);
      collector.addUnknown(sentence);
    }
    collector.spans.addAll(TaggedNames.of(document, collector.spans));
    return collector.spans;
  }

  private void addTagged(Sentence sentence) {
    int i = 0;
    while (i < sentence.size()) {
      NameTag tag = sentence.token(i).nameTag();
      int from = i++;
      if (tag == NameTag.NONE) {
        continue;
      }
      while (i < sentence.size() && continues(sentence, i, tag)) {
        i++;
      }
      addTrimmed(sentence, from, i, endsInAcronym(sentence, from, i) ? NameTag.ORG : tag);
    }
  }

  /** "Carl Zeiss SMT": no person's name ends in capitals beside words in mixed case. */
  private static boolean endsInAcronym(Sentence sentence, int from, int to) {
    String last = sentence.token(to - 1).form();
    String first = sentence.token(from).form();
    return to - from > 1 && last.matches("\\p{Lu}{2,}") && !first.matches("[\\p{Lu}.]+");
  }

  /** The tagger often drops the "&" inside a name. */
  private static boolean continues(Sentence sentence, int i, NameTag tag) {
    if (sentence.token(i).nameTag() == tag) {
      return !isBreak(sentence, i);
    }
    return sentence.token(i).form().equals("&")
        && i + 1 < sentence.size()
        && sentence.token(i + 1).nameTag() == tag;
  }

  /** Taggers run on over dashes and, in headlines, over the verb. */
  private static boolean isBreak(Sentence sentence, int i) {
    Token token = sentence.token(i);
    return BREAKS.contains(token.form())
        || (sentence.index() == 0
            && Character.isLowerCase(token.form().charAt(0))
            && token.readings().stream().anyMatch(r -> r.kind() == Reading.Kind.VERB));
  }

  private void addTrimmed(Sentence sentence, int start, int end, NameTag tag) {
    int from = start;
    int to = end;
    while (from < to
        && (!Capitals.startsName(sentence.token(from)) || isArticle(sentence.token(from)))) {
      from++;
    }
    while (to > from && !Capitals.endsName(sentence.token(to - 1)) || runsOn(sentence, from, to)) {
      to--;
    }
    if (tag == NameTag.ORG && to > from) {
      to = Math.max(to, endOfLegalForm(sentence, to));
    }
    if (to > from && !isHeading(sentence, from, to)) {
      spans.add(new NameSpan(sentence.index(), from, to, tag));
    }
  }

  /** "CANTIERI – The yard …": what a digest puts before its items. */
  private static boolean isHeading(Sentence sentence, int from, int to) {
    Token first = sentence.token(from);
    return from == 0
        && to == 1
        && first.isContentWord()
        && first.form().equals(first.form().toUpperCase(Locale.ROOT))
        && sentence.size() > 1
        && !sentence.token(1).isWord();
  }

  /** Hungarian names end in a capitalised word: "Motorola szabadalmait" is two things. */
  private boolean runsOn(Sentence sentence, int from, int to) {
    return document.language() == Language.HU
        && to - from > 1
        && sentence.token(to - 1).form().chars().allMatch(Character::isLowerCase);
  }

  /** The article of a sentence's first name: "A Richter". */
  private boolean isArticle(Token token) {
    return document.language() == Language.HU && HUNGARIAN_ARTICLES.contains(token.form());
  }

  private static int endOfLegalForm(Sentence sentence, int from) {
    int start = from < sentence.size() && sentence.token(from).form().equals(",") ? from + 1 : from;
    for (int to = Math.min(sentence.size(), start + LONGEST_FORM); to > start; to--) {
      if (isForm(sentence, start, to)) {
        return to;
      }
    }
    return from;
  }

  private static boolean isForm(Sentence sentence, int from, int to) {
    StringBuilder joined = new StringBuilder();
    for (int i = from; i < to; i++) {
      joined.append(sentence.token(i).form());
    }
    return (Character.isUpperCase(joined.charAt(0)) || joined.charAt(0) == '&')
        && NameForms.isLegalForm(joined.toString());
  }

  private void addBearersOfLegalForms(Sentence sentence) {
    for (int i = 1; i < sentence.size(); i++) {
      if (isForm(sentence, i, i + 1) && bears(sentence.token(i - 1))) {
        int from = i - 1;
        while (from > 0 && i - from < LONGEST_FORM && bears(sentence.token(from - 1))) {
          from--;
        }
        addIfFree(new NameSpan(sentence.index(), from, i + 1, NameTag.ORG));
      }
    }
  }

  /**
   * "Banca Lariana", "Laboratorios del Sur": a word of the trade and what follows with capitals.
   */
  private void addHeaded(Sentence sentence) {
    for (int from = 0; from < sentence.size() - 1; from++) {
      Token head = sentence.token(from);
      boolean inside = from > 0 && sentence.token(from - 1).isCapitalised();
      if (head.isCapitalised() && !inside && lexicon.isHead(head.form())) {
        int to = endOfHeaded(sentence, from + 1);
        if (to > from + 1) {
          addIfFree(new NameSpan(sentence.index(), from, to, NameTag.ORG));
          from = to - 1;
        }
      }
    }
  }

  private int endOfHeaded(Sentence sentence, int start) {
    int to = start;
    while (to < sentence.size() && to - start < LONGEST_KNOWN) {
      if (isPartOfName(sentence.token(to))) {
        to++;
      } else if (to + 1 < sentence.size()
          && LINKS.contains(sentence.token(to).lower())
          && isPartOfName(sentence.token(to + 1))) {
        to += 2;
      } else {
        break;
      }
    }
    return to;
  }

  /** German nouns bear capitals as well. */
  private boolean isPartOfName(Token token) {
    return token.isWord()
        && token.isCapitalised()
        && (document.language() != Language.DE
            || token.isUnknownWord()
            || token.nameTag() != NameTag.NONE);
  }

  private boolean bears(Token token) {
    boolean mixed = token.form().matches("\\p{Ll}+\\d+|\\d+\\p{L}*\\p{Lu}");
    return mixed || token.isWord() && token.isCapitalised() && !isArticle(token);
  }

  private void addWellKnown(Sentence sentence) {
    for (int from = 0; from < sentence.size(); from++) {
      if (!Capitals.startsName(sentence.token(from)) || !isWordOrMixed(sentence.token(from))) {
        continue;
      }
      for (int to = Math.min(sentence.size(), from + LONGEST_KNOWN); to > from; to--) {
        NameSpan span = new NameSpan(sentence.index(), from, to, NameTag.ORG);
        if (isWellKnown(span) && addIfFree(withTail(sentence, span))) {
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
    if (!ends || Capitals.isInsidePerson(sentence, span)) {
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

  /** Capitalised words inside a sentence that the tagger passed over. */
  private void addUnknown(Sentence sentence) {
    if (sentence.index() == 0) {
      return;
    }
    for (int from = 0; from < sentence.size(); from++) {
      if (from == 0 && !capitals.isNew(sentence.token(0))) {
        continue;
      }
      int to = from;
      while (to < sentence.size()
          && capitals.isUnknown(sentence.token(to))
          && (to > from || !Capitals.startsClause(sentence, to))) {
        to++;
      }
      if (to > from && !isOfPlace(sentence, from, to)) {
        NameSpan span = new NameSpan(sentence.index(), from, to, NameTag.NONE);
        if (spans.stream().noneMatch(span::overlaps)) {
          spans.add(span);
        }
        from = to;
      }
    }
  }

  /** "des Pekinger Konzerns": German makes attributes of places, with a capital. */
  private boolean isOfPlace(Sentence sentence, int from, int to) {
    return document.language() == Language.DE
        && to - from == 1
        && sentence.token(from).lower().endsWith("er")
        && to < sentence.size()
        && sentence.token(to).isCapitalised();
  }

  /**
   * Replaces what the tagger found only in part; leaves longer organisations alone. True when the
   * span is now there.
   */
  private boolean addIfFree(NameSpan span) {
    List<NameSpan> rivals = spans.stream().filter(s -> s.overlaps(span)).toList();
    for (NameSpan rival : rivals) {
      boolean inside = rival.from() >= span.from() && rival.to() <= span.to();
      if (inside && rival.size() == span.size()) {
        return true;
      }
      if (rival.tag() == NameTag.ORG && !inside) {
        return false;
      }
    }
    spans.removeAll(rivals);
    spans.add(span);
    return true;
  }
}
