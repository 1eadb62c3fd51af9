package accordo.quote.lexicon;

import accordo.annotate.Sentence;
import accordo.annotate.TermSet;
import accordo.text.Language;
import accordo.text.Resources;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Common nouns for a company: "group", "chipmaker". */
public final class CompanyNouns {
  private static final Map<Language, CompanyNouns> SHARED = new ConcurrentHashMap<>();

  private final TermSet nouns;

  private CompanyNouns(TermSet nouns) {
    this.nouns = nouns;
  }

  public static CompanyNouns of(Language language) {
    return SHARED.computeIfAbsent(language, CompanyNouns::read);
  }

  private static CompanyNouns read(Language language) {
    String pack = language.pack();
    List<String> terms =
        new ArrayList<>(Resources.linesIfPresent(pack + "classes/COMPANY_NOUN.txt"));
    terms.addAll(Resources.linesIfPresent(pack + "references/one.txt"));
    return new CompanyNouns(new TermSet(terms));
  }

  public boolean at(Sentence sentence, int token) {
    return nouns.matchAt(sentence, token) > 0;
  }
}
