package accordo.company.span;

import accordo.annotate.Document;
import accordo.annotate.NameTag;
import accordo.annotate.Sentence;
import accordo.company.lexicon.CompanyLexicon;
import accordo.text.Trait;

/**
 * Firms that a German sentence names in a compound only: "der Talanx-Konzern", "die Tesla-Fabrik".
 */
public final class CompoundNames {
  private static final int SHORTEST_NAME = 2;
  private static final int LONGEST_ACRONYM = 3;

  private CompoundNames() {}

  static void addTo(SpanList spans, Document document, CompanyLexicon lexicon, Sentence sentence) {
    if (!document.has(Trait.COMPOUND_NOUNS)) {
      return;
    }
    for (int at = 0; at < sentence.size(); at++) {
      String form = sentence.token(at).form();
      if (firm(form, lexicon) != null && !isOtherFirm(sentence, at, lexicon)) {
        spans.addIfNew(new NameSpan(sentence.index(), at, at + 1, NameTag.ORG));
      }
    }
  }

  /** "der Coca-Cola-Abfüller" is another firm. */
  private static boolean isOtherFirm(Sentence sentence, int at, CompanyLexicon lexicon) {
    String form = sentence.token(at).form();
    return lexicon.companyNouns().matchAt(sentence, at) > 0
        && !lexicon.isFirmWord(form.substring(form.lastIndexOf('-') + 1));
  }

  /** "AAC-Patente": standards and tools have short names as well. */
  private static boolean isAcronym(String word) {
    return word.length() <= LONGEST_ACRONYM && word.chars().allMatch(Character::isUpperCase);
  }

  /** The firm that the first part of a compound names, or null. */
  public static String firm(String compound, CompanyLexicon lexicon) {
    int hyphen = compound.lastIndexOf('-');
    if (hyphen < SHORTEST_NAME
        || hyphen + 1 == compound.length()
        || !Character.isUpperCase(compound.charAt(0))
        || !Character.isUpperCase(compound.charAt(hyphen + 1))) {
      return null;
    }
    String first = compound.substring(0, hyphen);
    boolean named =
        !isAcronym(first)
                && lexicon.isWellKnown(first)
                && !lexicon.isPlace(first)
                && !lexicon.isWellKnown(compound)
            || lexicon.isFirmWord(compound.substring(hyphen + 1))
                && !lexicon.isNoName(first)
                && !lexicon.isNoCompany(first)
                && !lexicon.isPlace(first);
    return named ? first : null;
  }
}
