package accordo.text;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A language that Accordo reads. What is to be known of it is in its language pack, the folder
 * {@code accordo/lang/<code>}. The lists {@code accordo/lang/languages.txt} on the class path name
 * the packs, so that a jar may bring one of its own. There is one object for each language.
 */
public final class Language implements Serializable {
  private static final long serialVersionUID = 1;
  private static final String PACKS = "accordo/lang/";
  private static final Map<String, Language> BY_CODE = new LinkedHashMap<>();

  static {
    for (String code : Resources.linesOfAll(PACKS + "languages.txt")) {
      BY_CODE.put(code, new Language(code));
    }
  }

  private final String code;
  private final transient Locale locale;
  private final transient Set<Trait> traits = EnumSet.noneOf(Trait.class);

  private Language(String code) {
    this.code = code;
    this.locale = Locale.forLanguageTag(code);
    String file = pack() + "traits.txt";
    Resources.linesIfPresent(file).forEach(line -> traits.add(Trait.of(line, file)));
  }

  /** All of them, in the order of the list. */
  public static List<Language> all() {
    return List.copyOf(BY_CODE.values());
  }

  /** The language of an ISO code ("it", "IT", "it-CH"), or empty when Accordo does not read it. */
  public static Optional<Language> of(String code) {
    if (code == null || code.isBlank()) {
      return Optional.empty();
    }
    String base = code.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    return Optional.ofNullable(BY_CODE.get(base));
  }

  /**
   * The language of an ISO code.
   *
   * @throws IllegalArgumentException naming those that there are, when Accordo does not read it
   */
  public static Language named(String code) {
    return of(code)
        .orElseThrow(
            () -> new IllegalArgumentException("language '" + code + "' is not one of " + codes()));
  }

  /** The ISO 639-1 code in lower case, for instance {@code "it"}. */
  public String code() {
    return code;
  }

  public Locale locale() {
    return locale;
  }

  /** The class path of its language pack, with a slash at the end. */
  public String pack() {
    return PACKS + code + "/";
  }

  public boolean has(Trait trait) {
    return traits.contains(trait);
  }

  /** All codes, comma-separated, for messages. */
  public static String codes() {
    return String.join(", ", BY_CODE.keySet());
  }

  private Object readResolve() {
    return BY_CODE.get(code);
  }

  @Override
  public String toString() {
    return code;
  }
}
