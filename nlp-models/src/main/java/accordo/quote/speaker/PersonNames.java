package accordo.quote.speaker;

import accordo.company.Cast;
import accordo.deal.Company;
import accordo.quote.lexicon.SpeechLexicon;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Frees persons' names from what the name model adds to them: "Justice", "Dr.", an employer. */
public final class PersonNames {
  private final SpeechLexicon lexicon;
  private final Set<String> companies = new HashSet<>();

  public PersonNames(Cast cast, SpeechLexicon lexicon) {
    this.lexicon = lexicon;
    for (Company company : cast.companies()) {
      companies.add(company.name().toLowerCase(Locale.ROOT));
      company.aliases().forEach(a -> companies.add(a.toLowerCase(Locale.ROOT)));
    }
  }

  /** The name without titles and without a company's name before it. */
  String bare(String name) {
    List<String> words = new ArrayList<>(List.of(name.split("\\s+")));
    int cut = 0;
    for (int n = words.size() - 1; n > 0 && cut == 0; n--) {
      if (companies.contains(String.join(" ", words.subList(0, n)).toLowerCase(Locale.ROOT))) {
        cut = n;
      }
    }
    words = words.subList(cut, words.size());
    while (words.size() > 1 && isAddition(words.get(0))) {
      words = words.subList(1, words.size());
    }
    for (int i = 2; i < words.size(); i++) {
      if (lexicon.isEmployerPreposition(words.get(i))) {
        return String.join(" ", words.subList(0, i));
      }
    }
    return String.join(" ", words);
  }

  private boolean isAddition(String word) {
    return lexicon.isHonorific(word) || lexicon.titles().isWord(word);
  }

  /** A single word that no fuller name explains is more often a company's name. */
  boolean mayBeCompany(String fullName) {
    return !fullName.contains(" ") && !isAddition(fullName);
  }
}
