package accordo.company.span;

import accordo.annotate.Document;
import accordo.annotate.NameTag;
import accordo.annotate.Reading;
import accordo.annotate.Token;
import accordo.company.lexicon.CompanyLexicon;
import accordo.company.lexicon.NameForms;
import accordo.text.Trait;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Cuts what taggers run together in German headlines, by what the article names elsewhere: "Kuka
 * Roboter" is Kuka with a noun after it, "Freenet und Waipu" two firms.
 */
public final class OverlongNames {
  private static final Set<String> AND = Set.of("und", "sowie");

  private final Document document;
  private final CompanyLexicon lexicon;
  private final Set<String> names = new HashSet<>();

  private OverlongNames(Document document, CompanyLexicon lexicon, List<NameSpan> spans) {
    this.document = document;
    this.lexicon = lexicon;
    spans.forEach(span -> names.add(NameForms.key(span.words(document))));
  }

  public static List<NameSpan> cut(
      Document document, CompanyLexicon lexicon, List<NameSpan> spans) {
    if (document.has(Trait.PLAIN_WORD_NAMES)) {
      return new RunTogether(document, lexicon, spans).cut();
    }
    if (document.has(Trait.CASE_ENDINGS)) {
      return new HungarianRuns(document, lexicon).cut(spans);
    }
    if (!document.has(Trait.CAPITAL_NOUNS)) {
      return spans;
    }
    OverlongNames overlong = new OverlongNames(document, lexicon, spans);
    List<NameSpan> cut = new ArrayList<>();
    spans.forEach(span -> cut.addAll(overlong.parts(span)));
    return cut;
  }

  private List<NameSpan> parts(NameSpan span) {
    if (span.size() == 1 || lexicon.isWellKnown(span.words(document))) {
      return List.of(span);
    }
    for (int at = span.from() + 1; at < span.to(); at++) {
      NameSpan first = part(span, span.from(), at);
      boolean last = at + 1 == span.to();
      String form = token(span, at).form();
      boolean noName = last && lexicon.isNoName(form) && !lexicon.isGenericTail(form);
      if (noName || last && isTail(span, token(span, at)) && isNamedAlone(first)) {
        return List.of(first);
      }
      NameSpan rest = part(span, at, span.to());
      if (isSpaced(span, at) && areTwoFirms(first, rest)) {
        return List.of(first, rest);
      }
      if (at + 1 < span.to() && AND.contains(token(span, at).lower())) {
        NameSpan second = part(span, at + 1, span.to());
        if (isNamed(first) || isNamed(second) || opensName(second)) {
          return List.of(first, second);
        }
      }
    }
    return List.of(span);
  }

  /** "Diehl/Thales" is one. */
  private boolean isSpaced(NameSpan span, int at) {
    return token(span, at - 1).isWord() && token(span, at).isWord();
  }

  /** "die der Dienst Twitter IBM abkaufte": cases part what nothing else does. */
  private boolean areTwoFirms(NameSpan first, NameSpan rest) {
    String second = rest.words(document);
    return lexicon.isWellKnown(first.words(document))
        && lexicon.isWellKnown(second)
        && !lexicon.isGenericTail(second)
        && !lexicon.isTrade(second);
  }

  private static NameSpan part(NameSpan span, int from, int to) {
    return new NameSpan(span.sentence(), from, to, span.tag());
  }

  private Token token(NameSpan span, int at) {
    return document.sentences().get(span.sentence()).token(at);
  }

  /** A word of the dictionary, or a compound of such, that is no usual end of a name. */
  private boolean isTail(NameSpan span, Token token) {
    return (span.sentence() == 0 || token.nameTag() == NameTag.NONE)
        && token.isWord()
        && token.nameTag() != NameTag.LOC
        && !token.isUnknownWord()
        && token.readings().stream().noneMatch(r -> r.kind() == Reading.Kind.VERB)
        && !lexicon.isGenericTail(token.form());
  }

  private boolean isNamed(NameSpan span) {
    return isNamedAlone(span) || lexicon.isWellKnown(span.words(document));
  }

  private boolean isNamedAlone(NameSpan span) {
    return names.contains(NameForms.key(span.words(document)));
  }

  private boolean opensName(NameSpan span) {
    String start = NameForms.key(span.words(document)) + " ";
    return names.stream().anyMatch(name -> name.startsWith(start));
  }
}
