package accordo.company.span;

import accordo.annotate.Document;
import accordo.annotate.NameTag;
import accordo.annotate.Reading;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.lexicon.CompanyLexicon;
import accordo.company.lexicon.InstitutionWords;

/**
 * Names of which only the first word has a capital: "la Société ivoirienne de banque", "la Caisse
 * de dépôt et placement du Québec", "l'Université Mohammed VI".
 */
final class InstitutionNames {
  private static final int LONGEST = 10;

  private final Document document;
  private final CompanyLexicon lexicon;
  private final InstitutionWords words;
  private final Sentence sentence;

  private InstitutionNames(Document document, CompanyLexicon lexicon, Sentence sentence) {
    this.document = document;
    this.lexicon = lexicon;
    this.words = lexicon.institutions();
    this.sentence = sentence;
  }

  static void addTo(SpanList spans, Document document, CompanyLexicon lexicon, Sentence sentence) {
    if (!lexicon.institutions().haveHeads()) {
      return;
    }
    InstitutionNames names = new InstitutionNames(document, lexicon, sentence);
    for (int from = 0; from + 1 < sentence.size(); from++) {
      if (names.opens(from)) {
        int to = names.end(from + 1);
        if (to > from + 1) {
          spans.addWhole(new NameSpan(sentence.index(), from, to, NameTag.ORG));
          from = to - 1;
        }
      }
    }
  }

  /** A word of institutions whose capital is its own. */
  private boolean opens(int at) {
    Token token = sentence.token(at);
    return token.isCapitalised()
        && !token.form().equals(token.form().toUpperCase(document.language().locale()))
        && words.isHead(token.form())
        && at > 0
        && !Capitals.startsClause(sentence, at)
        && (!sentence.token(at - 1).hasCapital() || at == 1);
  }

  private int end(int start) {
    int to = start;
    int from = start - 1;
    while (to < sentence.size() && to - start < LONGEST) {
      int next = attribute(to, from);
      if (next == to && !lexicon.isWellKnown(document.words(sentence, from, to))) {
        next = phrase(to);
      }
      if (next == to) {
        break;
      }
      to = next;
    }
    return to;
  }

  /** "ivoirienne", "Mohammed", "II". */
  private int attribute(int at, int from) {
    Token token = sentence.token(at);
    boolean name = token.isWord() && token.isCapitalised();
    return name || isAdjective(token) ? at + 1 : at;
  }

  /** "de banque", "des chemins de fer", "de dépôt et placement". */
  private int phrase(int at) {
    if (!words.isLink(sentence.token(at).lower())) {
      return at;
    }
    int noun = at + 1;
    if (noun < sentence.size() && words.isArticle(sentence.token(noun).lower())) {
      noun++;
    }
    if (!isNoun(noun)) {
      return at;
    }
    int to = noun + 1;
    boolean joins = to + 2 < sentence.size() && words.isAnd(sentence.token(to).lower());
    if (joins && isNoun(to + 1) && words.isLink(sentence.token(to + 2).lower())) {
      to += 2;
    }
    return to;
  }

  private boolean isNoun(int at) {
    if (at >= sentence.size() || !sentence.token(at).isWord()) {
      return false;
    }
    Token token = sentence.token(at);
    return token.isCapitalised()
        || token.readings().stream().anyMatch(r -> r.kind() == Reading.Kind.NOUN);
  }

  private static boolean isAdjective(Token token) {
    boolean other =
        token.readings().stream()
            .anyMatch(r -> r.kind() == Reading.Kind.VERB || r.kind() == Reading.Kind.OTHER);
    return !other && token.readings().stream().anyMatch(r -> r.kind() == Reading.Kind.ADJECTIVE);
  }
}
