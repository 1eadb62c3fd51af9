package accordo.company.span;

import accordo.annotate.Document;
import accordo.annotate.NameTag;
import accordo.annotate.Pos;
import accordo.annotate.Reading;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.lexicon.CompanyLexicon;
import accordo.text.Trait;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Unknown German names after a feminine article and where they are from: "die Berner Valoria", "der
 * portugiesischen Portugália", "die Cuxhavener Nordlicht Leuchten". Firms are feminine; persons and
 * towns stand there without an article.
 */
public final class AdjacentFirms {
  static final Set<String> FEMININE = Set.of("die", "der");
  private static final Pattern COINED = Pattern.compile(".+(?:[aoix]|is|us|ex|eon|ics|ys)");
  private static final int SHORTEST_TOWN = 5;
  private static final int SHORTEST_NAME = 3;
  private static final int LONGEST = 4;

  private final CompanyLexicon lexicon;
  private final Sentence sentence;

  private AdjacentFirms(CompanyLexicon lexicon, Sentence sentence) {
    this.lexicon = lexicon;
    this.sentence = sentence;
  }

  static void addTo(SpanList spans, Document document, CompanyLexicon lexicon, Sentence sentence) {
    if (!document.has(Trait.CAPITAL_NOUNS)) {
      return;
    }
    AdjacentFirms firms = new AdjacentFirms(lexicon, sentence);
    for (int from = 2; from < sentence.size(); from++) {
      if (firms.isFrom(from - 1) && firms.startsName(from)) {
        NameSpan span = new NameSpan(sentence.index(), from, firms.end(from), NameTag.NONE);
        boolean known =
            spans.all().stream().anyMatch(s -> s.overlaps(span) && s.tag() == NameTag.ORG);
        if (!known) {
          spans.all().removeIf(span::overlaps);
          spans.add(span);
        }
      }
    }
  }

  /** Whether a word that no dictionary has stands so. */
  public static boolean isOne(Sentence sentence, int at, CompanyLexicon lexicon) {
    return at > 1
        && sentence.token(at).isUnknownWord()
        && !lexicon.isFirstName(sentence.token(at).form())
        && !sentence.token(at).lower().endsWith("er")
        && new AdjacentFirms(lexicon, sentence).isFrom(at - 1);
  }

  /** A town or country as an adjective, right after the article. */
  private boolean isFrom(int at) {
    Token token = sentence.token(at);
    boolean town =
        token.isCapitalised()
            && token.lower().endsWith("er")
            && token.form().length() >= SHORTEST_TOWN
            && lexicon.companyNouns().matchAt(sentence, at) == 0;
    boolean nation =
        !token.hasCapital()
            && (token.lower().endsWith("sche") || token.lower().endsWith("schen"))
            && lexicon.origins().of(token) != null;
    return (town || nation) && FEMININE.contains(sentence.token(at - 1).lower());
  }

  private boolean startsName(int at) {
    Token token = sentence.token(at);
    return isPart(token)
        && token.form().length() >= SHORTEST_NAME
        && lexicon.companyNouns().matchAt(sentence, at) == 0
        && !lexicon.isNoName(token.form())
        && !lexicon.isFirstName(token.form())
        && (isCoined(token) || isHyphened(token) || isTwoNouns(at));
  }

  /** A word of which the dictionary knows no noun, and that does not end like one. */
  private static boolean isCoined(Token token) {
    return token.isUnknownWord()
        || COINED.matcher(token.lower()).matches()
            && token.readings().stream().noneMatch(r -> r.kind() == Reading.Kind.NOUN);
  }

  /** "Colonia-Kredit": the last part is a usual end of firms' names. */
  private boolean isHyphened(Token token) {
    int hyphen = token.form().lastIndexOf('-');
    String last = token.form().substring(hyphen + 1);
    return hyphen > 1 && (lexicon.isGenericTail(last) || lexicon.isHead(last));
  }

  /** "Nordlicht Leuchten": no noun stands right before another unless it is a name. */
  private boolean isTwoNouns(int at) {
    return at + 1 < sentence.size()
        && isPart(sentence.token(at + 1))
        && sentence.token(at).nameTag() == NameTag.NONE
        && sentence.token(at + 1).nameTag() == NameTag.NONE
        && sentence.token(at).pos() != Pos.ADJ;
  }

  private int end(int from) {
    int to = from + 1;
    while (to < sentence.size() && to - from < LONGEST && isPart(sentence.token(to))) {
      to++;
    }
    return to;
  }

  private static boolean isPart(Token token) {
    return token.isWord() && token.isCapitalised() && !token.form().endsWith(".");
  }
}
