package accordo.company.span;

import accordo.annotate.Document;
import accordo.annotate.NameTag;
import accordo.annotate.Reading;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.lexicon.CompanyLexicon;
import accordo.text.Trait;

/** Capitalised words inside a sentence that no dictionary has and the name model passed over. */
public final class UnknownNames {
  private final Document document;
  private final CompanyLexicon lexicon;
  private final Capitals capitals;

  UnknownNames(Document document, CompanyLexicon lexicon) {
    this.document = document;
    this.lexicon = lexicon;
    this.capitals = new Capitals(document.language());
  }

  void addTo(SpanList spans, Sentence sentence) {
    if (sentence.isHeadline() && document.has(Trait.CAPITAL_HEADLINES)) {
      return;
    }
    for (int from = 0; from < sentence.size(); from++) {
      boolean opens = from == 0 && isBareSubject(sentence);
      if (from == 0
          && !opens
          && !capitals.isNew(sentence.token(0))
          && !capitals.isBareSubject(sentence)) {
        continue;
      }
      int to = opens ? 1 : from;
      while (to < sentence.size()
          && capitals.isUnknown(sentence.token(to))
          && (to > from || !Capitals.startsClause(sentence, to) || capitals.acts(sentence, to))) {
        to++;
      }
      if (to > from
          && !isOfPlace(sentence, from, to)
          && !isThing(document, new NameSpan(sentence.index(), from, to, NameTag.NONE), lexicon)) {
        spans.addIfNew(new NameSpan(sentence.index(), from, to, NameTag.NONE));
        from = to;
      }
    }
  }

  /** "Tessera annuncia", "Anas ha rescisso": no Italian noun acts without an article. */
  private boolean isBareSubject(Sentence sentence) {
    Token first = sentence.token(0);
    return document.has(Trait.BARE_SUBJECTS)
        && !sentence.isHeadline()
        && sentence.size() > 1
        && first.isCapitalised()
        && first.nameTag() == NameTag.NONE
        && first.form().length() > 2
        && !lexicon.isOpener(first.lower())
        && !lexicon.determiners().contains(first.lower())
        && !lexicon.isPosition(sentence, 0)
        && !lexicon.isFirstName(first.form())
        && !sentence.token(1).hasCapital()
        && isFiniteVerb(sentence.token(1));
  }

  private static boolean isFiniteVerb(Token token) {
    return token.readings().stream().anyMatch(r -> r.kind() == Reading.Kind.VERB)
        && token.readings().stream().allMatch(r -> r.kind() == Reading.Kind.VERB);
  }

  /** "Leistungsmodule", "Kräutertee": compounds that dictionaries lack end in a noun. */
  public static boolean isThing(Document document, NameSpan span, CompanyLexicon lexicon) {
    return span.size() == 1
        && lexicon.nounEnds().matchAt(document.sentences().get(span.sentence()), span.from()) == 1;
  }

  /** "des Pekinger Konzerns": German makes attributes of places, with a capital. */
  private boolean isOfPlace(Sentence sentence, int from, int to) {
    return document.has(Trait.PLACE_ADJECTIVES)
        && to - from == 1
        && sentence.token(from).lower().endsWith("er")
        && to < sentence.size()
        && sentence.token(to).isCapitalised();
  }
}
