package accordo.consolidate;

import accordo.company.lexicon.NameForms;
import accordo.text.Language;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Countries by their names in the languages that Accordo reads: "Giappone" and "Japan" are JP. */
final class Territories {
  private static final Map<String, String> CODES = new HashMap<>();

  static {
    for (String code : Locale.getISOCountries()) {
      Locale country = new Locale.Builder().setRegion(code).build();
      for (Language language : Language.all()) {
        CODES.put(NameForms.fold(country.getDisplayCountry(language.locale())), code);
      }
    }
  }

  private Territories() {}

  /** The ISO code of a territory that is one country; empty for all others. */
  static Optional<String> code(String territory) {
    return territory == null
        ? Optional.empty()
        : Optional.ofNullable(CODES.get(NameForms.fold(territory)));
  }
}
