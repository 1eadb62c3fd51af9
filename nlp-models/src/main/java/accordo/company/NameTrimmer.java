package accordo.company;

import accordo.annotate.Document;
import accordo.annotate.NameTag;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import java.util.Locale;
import java.util.Set;

/** Cuts from an organisation's span what is not its name: "Automaker GM", "X of Kuwait". */
final class NameTrimmer {
  private static final Set<String> JOINERS = Set.of("of", "di", "de", "von", "aus");

  private final Document document;
  private final CompanyLexicon lexicon;

  NameTrimmer(Document document, CompanyLexicon lexicon) {
    this.document = document;
    this.lexicon = lexicon;
  }

  NameSpan trim(NameSpan span) {
    if (span.tag() != NameTag.ORG) {
      return span;
    }
    Sentence sentence = document.sentences().get(span.sentence());
    int from = span.from();
    while (from < span.to() - 1 && isDescription(sentence, from)) {
      from++;
    }
    int to = span.to();
    if (to - from > 2
        && JOINERS.contains(sentence.token(to - 2).lower())
        && sentence.token(to - 1).nameTag() == NameTag.LOC) {
      to -= 2;
    }
    return new NameSpan(span.sentence(), from, to, span.tag());
  }

  /** "chipmaker", "Chicago-based": what stands before a name without being part of it. */
  private boolean isDescription(Sentence sentence, int at) {
    Token token = sentence.token(at);
    Token next = sentence.token(at + 1);
    boolean nameFollows = Character.isUpperCase(next.form().charAt(0));
    return nameFollows
        && (token.lower().endsWith("-based")
            || (lexicon.isCommonNoun(token.lower())
                && token.form().equals(token.form().toLowerCase(Locale.ROOT)))
            || (at == 0 && lexicon.isCommonNoun(token.lower())));
  }
}
