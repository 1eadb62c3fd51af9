package accordo.company;

import accordo.annotate.Resources;
import accordo.annotate.TermSet;
import accordo.text.Language;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** What a language pack knows about the names of organisations. */
final class CompanyLexicon {
  private final TermSet bodies;
  private final Set<String> outlets;
  private final Set<String> tails;
  private final Set<String> nouns;

  CompanyLexicon(Language language) {
    String pack = "accordo/lang/" + language.code() + "/";
    this.bodies = TermSet.read(pack + "bodies.txt");
    this.outlets = keys(pack + "outlets.txt");
    this.tails = keys(pack + "generic-tails.txt");
    this.nouns = keys(pack + "classes/COMPANY_NOUN.txt");
  }

  private static Set<String> keys(String path) {
    Set<String> keys = new HashSet<>();
    Resources.lines(path).forEach(l -> keys.add(NameForms.fold(l)));
    return keys;
  }

  /** Words that make a name a ministry, court, university … */
  TermSet bodies() {
    return bodies;
  }

  /** Whether the name is that of an agency or outlet that signs off, rather than acts. */
  boolean isOutlet(String name) {
    return outlets.contains(NameForms.fold(name));
  }

  /** Whether a word at the end of a name may be left out in short forms ("Group", "Motors"). */
  boolean isGenericTail(String word) {
    return tails.contains(NameForms.fold(word)) || NameForms.isLegalForm(word);
  }

  /** Whether the word alone denotes any company ("bank", "airline"), never one by name. */
  boolean isCommonNoun(String word) {
    return nouns.contains(word.toLowerCase(Locale.ROOT));
  }
}
