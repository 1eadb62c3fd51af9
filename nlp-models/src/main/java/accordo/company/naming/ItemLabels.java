package accordo.company.naming;

import accordo.annotate.Document;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.lexicon.CompanyLexicon;
import accordo.company.span.NameSpan;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The names that head the items of a digest and that the next sentence takes up: "Metalcor. La
 * siderúrgica compró …", "Softbit cruza la frontera. La tecnológica …".
 */
final class ItemLabels {
  private static final int LONGEST_LABEL = 5;
  private static final int LONGEST_HEADING = 9;
  private static final int FARTHEST_NOUN = 3;

  private final Document document;
  private final CompanyLexicon lexicon;
  private final Set<Integer> takenUp = new HashSet<>();

  ItemLabels(Document document, CompanyLexicon lexicon) {
    this.document = document;
    this.lexicon = lexicon;
    List<Sentence> sentences = document.sentences();
    for (int i = 1; i + 1 < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      Sentence next = sentences.get(i + 1);
      if (sentences.get(i - 1).paragraph() != sentence.paragraph()
          && next.paragraph() == sentence.paragraph()
          && sentence.size() <= LONGEST_HEADING
          && refers(next)) {
        takenUp.add(i);
      }
    }
  }

  /** Whether the name opens a paragraph whose next sentence says "the company" of it. */
  boolean isLabel(NameSpan span) {
    return span.from() == 0
        && takenUp.contains(span.sentence())
        && (isAlone(span) || isActing(span));
  }

  /** "Unión.": nothing but the name. */
  private boolean isAlone(NameSpan span) {
    Sentence sentence = document.sentences().get(span.sentence());
    return span.to() <= LONGEST_LABEL
        && sentence.tokens().subList(span.to(), sentence.size()).stream().noneMatch(Token::isWord);
  }

  private boolean isActing(NameSpan span) {
    Sentence sentence = document.sentences().get(span.sentence());
    return span.to() < sentence.size()
        && sentence.token(span.from()).isUnknownWord()
        && !sentence.token(span.to()).hasCapital()
        && sentence.token(span.to()).isWord();
  }

  /** "The group": a determiner, and a noun for companies that no name follows. */
  private boolean refers(Sentence sentence) {
    if (!lexicon.determiners().contains(sentence.token(0).lower())) {
      return false;
    }
    for (int at = 1; at < Math.min(sentence.size() - 1, FARTHEST_NOUN); at++) {
      int length =
          Math.max(
              lexicon.companyNouns().matchAt(sentence, at),
              lexicon.isNational(sentence, at) ? 1 : 0);
      if (length > 0) {
        int end = at + length;
        return end >= sentence.size() || !sentence.token(end).hasCapital();
      }
    }
    return false;
  }
}
