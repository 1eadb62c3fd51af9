package accordo.company.span;

import accordo.annotate.Document;
import accordo.annotate.NameTag;
import accordo.annotate.Reading;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.lexicon.CompanyLexicon;
import accordo.company.lexicon.LegalForms;
import accordo.text.Trait;
import java.util.Locale;
import java.util.Set;

/** What the name model marks, less what no name starts or ends with. */
final class RecognisedNames {
  private static final Set<String> BREAKS =
      Set.of(
          "–", "—", "--", ":", ";", "»", "«", "à", "dans", "avec", "sur", "chez", "con", "sobre",
          "with", "from", "to", "mit", "nach", "bei", "für");

  private static final Set<String> OPENING_QUOTES = Set.of("“", "\"", "``", "‘", "'");

  private static final Set<String> HUNGARIAN_ARTICLES = Set.of("A", "Az");

  private final Document document;
  private final CompanyLexicon lexicon;
  private final SpanList spans;

  private RecognisedNames(Document document, CompanyLexicon lexicon, SpanList spans) {
    this.document = document;
    this.lexicon = lexicon;
    this.spans = spans;
  }

  static void addTo(SpanList spans, Document document, CompanyLexicon lexicon, Sentence sentence) {
    new RecognisedNames(document, lexicon, spans).add(sentence);
  }

  /** The article of a sentence's first name: "A Richter". */
  static boolean isArticle(Document document, Token token) {
    return document.has(Trait.ARTICLE_BEFORE_NAMES) && HUNGARIAN_ARTICLES.contains(token.form());
  }

  private void add(Sentence sentence) {
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
      if (i < sentence.size() && startsPhrase(sentence, i)) {
        i = endOfTag(sentence, i, tag);
      }
    }
  }

  private static int endOfTag(Sentence sentence, int from, NameTag tag) {
    int to = from;
    while (to < sentence.size() && sentence.token(to).nameTag() == tag) {
      to++;
    }
    return to;
  }

  /** "Carl Zeiss SMT": no person's name ends in capitals beside words in mixed case. */
  private static boolean endsInAcronym(Sentence sentence, int from, int to) {
    String last = sentence.token(to - 1).form();
    String first = sentence.token(from).form();
    return to - from > 1 && last.matches("\\p{Lu}{2,}") && !first.matches("[\\p{Lu}.]+");
  }

  /** The tagger often drops the "&" inside a name. */
  private boolean continues(Sentence sentence, int i, NameTag tag) {
    if (sentence.token(i).nameTag() == tag) {
      return !isBreak(sentence, i) && !startsPhrase(sentence, i);
    }
    return sentence.token(i).form().equals("&")
        && i + 1 < sentence.size()
        && sentence.token(i + 1).nameTag() == tag;
  }

  /** "vendió a Lorber la fundición": an article that no capital follows opens another phrase. */
  private boolean startsPhrase(Sentence sentence, int i) {
    return document.has(Trait.ARTICLES_MARK_NOUNS)
        && lexicon.determiners().contains(sentence.token(i).form())
        && i + 1 < sentence.size()
        && (Character.isLowerCase(sentence.token(i + 1).form().charAt(0))
            || isAfterName(sentence, i));
  }

  /** "Per Poste Italiane la Blutec allestisce": within names articles follow prepositions. */
  private boolean isAfterName(Sentence sentence, int i) {
    return document.has(Trait.CAPITALS_BOUND_NAMES)
        && i > 0
        && sentence.token(i - 1).isCapitalised();
  }

  /** Taggers run on over dashes and, in headlines, over the verb. */
  private static boolean isBreak(Sentence sentence, int i) {
    Token token = sentence.token(i);
    return BREAKS.contains(token.form())
        || opensTerm(sentence, i)
        || sentence.index() == 0 && token.form().equals("an")
        || (sentence.index() == 0
            && Character.isLowerCase(token.form().charAt(0))
            && token.readings().stream().anyMatch(r -> r.kind() == Reading.Kind.VERB));
  }

  /** "Brackwater Foods, LLC (“Brackwater”)": the name ends before what it is called for short. */
  private static boolean opensTerm(Sentence sentence, int i) {
    return sentence.token(i).form().equals("(")
        && i + 1 < sentence.size()
        && OPENING_QUOTES.contains(sentence.token(i + 1).form());
  }

  /** "Leier értékesítené": words of Hungarian names have capitals. */
  private boolean endsInWord(Sentence sentence, int from, int to) {
    return document.has(Trait.NAMES_END_IN_CAPITALS)
        && to - from > 1
        && sentence.token(to - 1).isWord()
        && !sentence.token(to - 1).hasCapital();
  }

  private void addTrimmed(Sentence sentence, int start, int end, NameTag tag) {
    int from = tag == NameTag.ORG && joinsHyphened(sentence, start) ? start - 1 : start;
    int to = end;
    while (from < to
        && (!Capitals.startsName(sentence.token(from))
            || isArticle(document, sentence.token(from)))) {
      from++;
    }
    while (to > from && !Capitals.endsName(sentence.token(to - 1))
        || runsOn(sentence, from, to)
        || endsInWord(sentence, from, to)) {
      to--;
    }
    if (tag == NameTag.ORG && to > from) {
      to = Math.max(to, LegalForms.end(sentence, to));
    }
    if (to > from && !isHeading(sentence, from, to)) {
      spans.add(new NameSpan(sentence.index(), from, to, tag));
    }
  }

  /** "Steyr-Daimler-Puch Fahrzeugtechnik": the tagger leaves out what has hyphens. */
  private boolean joinsHyphened(Sentence sentence, int start) {
    if (!document.has(Trait.COMPOUND_NOUNS) || start < 1) {
      return false;
    }
    Token before = sentence.token(start - 1);
    return before.nameTag() == NameTag.NONE
        && before.isCapitalised()
        && before.form().indexOf('-') > 0
        && before.isUnknownWord();
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
    return document.has(Trait.NAMES_END_IN_CAPITALS)
        && to - from > 1
        && sentence.token(to - 1).form().chars().allMatch(Character::isLowerCase);
  }
}
