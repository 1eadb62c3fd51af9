package accordo.company.naming;

import accordo.annotate.Reading;
import accordo.annotate.Sentence;
import accordo.annotate.Token;
import accordo.company.lexicon.CompanyLexicon;
import accordo.company.span.NameSpan;
import java.util.Set;

/** Persons told by their office after a comma: "Dale Ostrowski, Corvid's general counsel". */
final class OfficeHolders {
  private static final int FARTHEST = 6;
  private static final Set<String> OWNER = Set.of("'s", "’s");

  private final CompanyLexicon lexicon;

  OfficeHolders(CompanyLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether an office of somebody's follows the name of two or three words. */
  boolean is(Sentence sentence, NameSpan span) {
    if (span.size() < 2
        || span.size() > 3
        || span.to() >= sentence.size()
        || !sentence.token(span.to()).form().equals(",")) {
      return false;
    }
    boolean owned = false;
    int last = Math.min(sentence.size(), span.to() + FARTHEST);
    for (int at = span.to() + 1; at < last; at++) {
      Token token = sentence.token(at);
      if (owned && lexicon.isPosition(sentence, at)) {
        return true;
      }
      owned |= OWNER.contains(token.lower());
      if (!token.isWord() && !owned) {
        return false;
      }
    }
    return false;
  }

  /** "il direttore capo degli investimenti Tim Ghriskey": the name ends the words of the office. */
  boolean isTitled(Sentence sentence, NameSpan span) {
    if (span.size() != 2 || !lexicon.isFirstName(sentence.token(span.from()).form())) {
      return false;
    }
    for (int at = span.from() - 1; at >= Math.max(0, span.from() - FARTHEST); at--) {
      Token token = sentence.token(at);
      if (!token.isWord()
          || token.hasCapital()
          || lexicon.companyNouns().matchAt(sentence, at) > 0) {
        return false;
      }
      if (lexicon.isPosition(sentence, at)) {
        return true;
      }
      boolean noun =
          token.readings().stream()
              .anyMatch(r -> r.kind() == Reading.Kind.NOUN || r.kind() == Reading.Kind.ADJECTIVE);
      if (at == span.from() - 1 && !noun) {
        return false;
      }
    }
    return false;
  }
}
