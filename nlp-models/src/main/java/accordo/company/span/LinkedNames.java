package accordo.company.span;

import accordo.annotate.Document;
import accordo.annotate.NameTag;
import accordo.annotate.Pos;
import accordo.annotate.Reading;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.lexicon.CompanyLexicon;
import java.util.List;

/**
 * Names that begin with a word of the dictionary and go on after a preposition, of which the tagger
 * knows the place at most: "Cerros de Pando", "Luz del Chaco". In Spanish only names have capitals.
 */
final class LinkedNames {
  private static final int LONGEST = 4;

  private final Document document;
  private final CompanyLexicon lexicon;
  private final SpanList spans;

  private LinkedNames(SpanList spans, Document document, CompanyLexicon lexicon) {
    this.spans = spans;
    this.document = document;
    this.lexicon = lexicon;
  }

  static void addTo(SpanList spans, Document document, CompanyLexicon lexicon, Sentence sentence) {
    if (!lexicon.links().isEmpty() && !sentence.isHeadline()) {
      new LinkedNames(spans, document, lexicon).add(sentence);
    }
  }

  private void add(Sentence sentence) {
    for (int from = 0; from + 2 < sentence.size(); from++) {
      int link = from + 1;
      if (lexicon.links().contains(sentence.token(link).lower()) && opens(sentence, from)) {
        int to = end(sentence, link + 1);
        if (to > 0) {
          replace(new NameSpan(sentence.index(), from, to, NameTag.NONE), from);
        }
      }
    }
  }

  /** A capital within a sentence; or at its start, where a noun without an article is a name. */
  private boolean opens(Sentence sentence, int at) {
    Token token = sentence.token(at);
    boolean noun = token.readings().stream().anyMatch(r -> r.kind() == Reading.Kind.NOUN);
    boolean link = lexicon.links().isForeign(sentence.token(at + 1).lower());
    if (!token.isWord()
        || !token.isCapitalised()
        || !noun && !(link && token.isUnknownWord())
        || lexicon.isPosition(sentence, at)
        || lexicon.isTitle(token.form())
        || lexicon.isPlace(token.form())
        || lexicon.bodies().inNames().matchAt(sentence, at) > 0
        || lexicon.determiners().contains(token.lower())) {
      return false;
    }
    boolean starts = at == 0 || Capitals.startsClause(sentence, at);
    return !starts || sentence.isPromised() && token.pos() == Pos.PROPN;
  }

  private int end(Sentence sentence, int start) {
    int at = start;
    if (lexicon.determiners().contains(sentence.token(at).form()) && at + 1 < sentence.size()) {
      at++;
    }
    int first = at;
    while (at < sentence.size() && at - first < LONGEST && isPart(sentence.token(at))) {
      at++;
    }
    return at > first ? at : 0;
  }

  private static boolean isPart(Token token) {
    return token.isWord() && token.isCapitalised();
  }

  /** What is known of its parts tells whether it is a name of its own. */
  private void replace(NameSpan whole, int from) {
    List<NameSpan> parts = spans.all().stream().filter(whole::overlaps).toList();
    boolean plural = document.sentences().get(whole.sentence()).token(from).lower().endsWith("s");
    for (NameSpan part : parts) {
      boolean inside = part.from() >= whole.from() && part.to() <= whole.to();
      boolean opened = part.from() == from && part.tag() != NameTag.NONE && part.size() > 1;
      boolean firm = part.tag() == NameTag.ORG && (from == 0 && plural || isKnown(part));
      if (!inside || opened || firm || part.size() == whole.size() || part.tag() == NameTag.PER) {
        return;
      }
    }
    boolean org = parts.stream().anyMatch(p -> p.tag() == NameTag.ORG);
    spans.all().removeAll(parts);
    spans.add(
        new NameSpan(whole.sentence(), whole.from(), whole.to(), org ? NameTag.ORG : NameTag.NONE));
  }

  private boolean isKnown(NameSpan part) {
    return lexicon.isWellKnown(part.words(document));
  }
}
