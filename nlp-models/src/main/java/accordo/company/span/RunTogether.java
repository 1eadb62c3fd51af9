package accordo.company.span;

import accordo.annotate.Document;
import accordo.annotate.NameTag;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.lexicon.CompanyLexicon;
import accordo.company.lexicon.NameForms;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Cuts what taggers run together in English: "Voltane Computer and Kestrel Networks" are two firms,
 * and the verb of a headline in capitals is no part of the name that the text has.
 */
final class RunTogether {
  private static final String AND = "and";
  private static final Set<String> JOINTS = Set.of(AND, ",");
  private static final String OF = "of";
  private static final Set<String> GENITIVES = Set.of("'s", "’s");
  private static final int FIRM = 2;

  private final Document document;
  private final CompanyLexicon lexicon;
  private final List<NameSpan> spans;
  private final Set<String> inText = new HashSet<>();

  RunTogether(Document document, CompanyLexicon lexicon, List<NameSpan> spans) {
    this.document = document;
    this.lexicon = lexicon;
    this.spans = spans;
    spans.stream().filter(s -> !isInHeadline(s)).forEach(s -> inText.add(key(s)));
  }

  List<NameSpan> cut() {
    List<NameSpan> cut = new ArrayList<>();
    for (NameSpan span : spans) {
      NameSpan first = span.tag() == NameTag.ORG && span.size() > 2 ? firstOfTwo(span) : null;
      first = first == null && span.size() > FIRM ? owner(span) : first;
      if (first != null) {
        cut.add(first);
        cut.add(part(span, first.to() + 1, span.to()));
      } else {
        cut.add(isInHeadline(span) ? asInText(span) : withoutSeat(span));
      }
    }
    return cut;
  }

  private boolean isInHeadline(NameSpan span) {
    return document.sentences().get(span.sentence()).isHeadline();
  }

  private NameSpan firstOfTwo(NameSpan span) {
    Sentence sentence = document.sentences().get(span.sentence());
    NameSpan known = firstOfKnown(sentence, span);
    for (int at = span.from() + FIRM; known == null && at + FIRM < span.to(); at++) {
      if (sentence.token(at).lower().equals(AND)
          && lexicon.isGenericTail(sentence.token(at - 1).form())
          && lexicon.isGenericTail(sentence.token(span.to() - 1).form())
          && (!NameForms.isLegalForm(sentence.token(span.to() - 1).lower())
              || isNamedAlone(part(span, at + 1, span.to() - 1)))) {
        return part(span, span.from(), at);
      }
    }
    return known;
  }

  /** "Delta and Northwest", "Delta, Northwest", where the text has either by itself. */
  private NameSpan firstOfKnown(Sentence sentence, NameSpan span) {
    for (int at = span.from() + 1; at + 1 < span.to(); at++) {
      if (JOINTS.contains(sentence.token(at).lower())
          && !lexicon.isWellKnown(span.words(document))
          && (areSeveral(sentence, span.from() - 1)
              || (isKnown(part(span, span.from(), at)) || opensWithKnown(span, at))
                  && isKnown(part(span, at + 1, span.to())))) {
        return part(span, span.from(), at);
      }
    }
    return null;
  }

  /** "the brewers Voltane and Kestrel". */
  private boolean areSeveral(Sentence sentence, int before) {
    return before > 0
        && sentence.token(before).lower().endsWith("s")
        && !sentence.token(before).hasCapital()
        && lexicon.companyNouns().matchAt(sentence, before) == 1
        && sentence.token(before).readings().stream()
            .anyMatch(r -> !r.lemma().equals(sentence.token(before).lower()));
  }

  /** "Voltane Computer and Kestrel", where the text has "Voltane" and "Kestrel". */
  private boolean opensWithKnown(NameSpan span, int and) {
    String last = document.sentences().get(span.sentence()).token(and - 1).form();
    return and - span.from() == FIRM
        && (inText.contains(key(part(span, span.from(), span.from() + 1)))
            || lexicon.isGenericTail(last) && isSpan(span, and + 1));
  }

  /** Whether what follows is two words, as a firm's name. */
  private static boolean isSpan(NameSpan span, int from) {
    return span.to() - from == FIRM;
  }

  private boolean isKnown(NameSpan span) {
    return inText.contains(key(span)) || lexicon.isWellKnown(span.words(document));
  }

  /** "by Voltane of Kestrel Networks Corp", "Voltane's Kestrel Networks": Voltane is named, too. */
  private NameSpan owner(NameSpan span) {
    Sentence sentence = document.sentences().get(span.sentence());
    for (int at = span.from() + 1; at + FIRM < span.to(); at++) {
      String joint = sentence.token(at).lower();
      NameSpan first = part(span, span.from(), at);
      boolean legal = NameForms.isLegalForm(sentence.token(span.to() - 1).lower());
      boolean apart = GENITIVES.contains(joint) || joint.equals(OF) && first.size() == 1 && legal;
      if (apart && inText.contains(key(first)) && !lexicon.isWellKnown(span.words(document))) {
        return first;
      }
    }
    return null;
  }

  /** Whether the text calls somebody by some words of the name. */
  private boolean isNamedAlone(NameSpan span) {
    String name = " " + key(span) + " ";
    return inText.stream().anyMatch(other -> name.contains(" " + other + " "));
  }

  private NameSpan asInText(NameSpan span) {
    for (int to = span.to() - 1; to >= span.from() + FIRM && !inText.contains(key(span)); to--) {
      NameSpan shorter = part(span, span.from(), to);
      if (areWords(shorter) && inText.contains(key(shorter))) {
        return shorter;
      }
    }
    return span;
  }

  /** "Kestrel Corporation of Osaka", who is "Kestrel" elsewhere. */
  private NameSpan withoutSeat(NameSpan span) {
    Sentence sentence = document.sentences().get(span.sentence());
    for (int at = span.from() + FIRM; at + 1 < span.to(); at++) {
      if (sentence.token(at).lower().equals(OF)
          && NameForms.isLegalForm(sentence.token(at - 1).lower())
          && inText.contains(key(part(span, span.from(), at)))) {
        return part(span, span.from(), at);
      }
    }
    return span;
  }

  private boolean areWords(NameSpan span) {
    Sentence sentence = document.sentences().get(span.sentence());
    return sentence.tokens().subList(span.from(), span.to()).stream().allMatch(Token::isWord);
  }

  private String key(NameSpan span) {
    return NameForms.key(NameForms.withoutLegalForm(span.words(document)));
  }

  private static NameSpan part(NameSpan span, int from, int to) {
    return new NameSpan(span.sentence(), from, to, span.tag());
  }
}
