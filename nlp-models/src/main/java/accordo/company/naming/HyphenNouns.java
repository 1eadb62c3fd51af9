package accordo.company.naming;

import accordo.annotate.Document;
import accordo.company.lexicon.CompanyLexicon;
import accordo.company.span.NameSpan;
import accordo.text.Trait;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hungarian nouns and adjectives that begin with a name or letters: "PET-palackba", "San José-i".
 */
final class HyphenNouns {
  private static final Pattern COMPOUND = Pattern.compile("^.*\\p{Lu}.*-(i|\\p{Ll}{5,})$");
  private static final Set<String> FIRMS =
      Set.of("csoport", "cégcsoport", "konszern", "holding", "alap", "társaság", "vállalat");

  private HyphenNouns() {}

  /** Whether the span is such a word and no group of companies. */
  static boolean isOne(Document document, NameSpan span, CompanyLexicon lexicon) {
    if (!document.has(Trait.HYPHENED_NOUNS)) {
      return false;
    }
    String words = span.words(document);
    Matcher matcher = COMPOUND.matcher(words);
    return matcher.matches()
        && FIRMS.stream().noneMatch(matcher.group(1)::startsWith)
        && !lexicon.isWellKnown(words);
  }
}
