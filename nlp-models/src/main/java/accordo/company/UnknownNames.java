package accordo.company;

import accordo.annotate.Document;
import accordo.annotate.NameTag;
import accordo.annotate.Sentence;
import accordo.text.Language;
import java.util.EnumSet;
import java.util.Set;

/** Capitalised words inside a sentence that no dictionary has and the name model passed over. */
final class UnknownNames {
  /** Languages in whose headlines a capital says little. */
  private static final Set<Language> CAPITAL_HEADLINES =
      EnumSet.of(Language.EN, Language.DE, Language.HU);

  private final Document document;
  private final Capitals capitals;

  UnknownNames(Document document) {
    this.document = document;
    this.capitals = new Capitals(document.language());
  }

  void addTo(SpanList spans, Sentence sentence) {
    if (sentence.isHeadline() && CAPITAL_HEADLINES.contains(document.language())) {
      return;
    }
    for (int from = 0; from < sentence.size(); from++) {
      if (from == 0 && !capitals.isNew(sentence.token(0)) && !capitals.isBareSubject(sentence)) {
        continue;
      }
      int to = from;
      while (to < sentence.size()
          && capitals.isUnknown(sentence.token(to))
          && (to > from || !Capitals.startsClause(sentence, to) || capitals.acts(sentence, to))) {
        to++;
      }
      if (to > from && !isOfPlace(sentence, from, to)) {
        spans.addIfNew(new NameSpan(sentence.index(), from, to, NameTag.NONE));
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
}
