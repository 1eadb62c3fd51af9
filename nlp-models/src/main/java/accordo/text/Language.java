package accordo.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The languages that Accordo reads, by their ISO 639-1 codes. */
public enum Language {
  EN,
  IT,
  FR,
  DE,
  ES,
  HU;

  private final String code = name().toLowerCase(Locale.ROOT);
  private final Locale locale = Locale.forLanguageTag(code);

  /** The ISO 639-1 code in lower case, for instance {@code "it"}. */
  public String code() {
    return code;
  }

  public Locale locale() {
    return locale;
  }

  /** The language of an ISO code ("it", "IT", "it-CH"), or empty when Accordo does not read it. */
  public static Optional<Language> of(String code) {
    if (code == null || code.isBlank()) {
      return Optional.empty();
    }
    String base = code.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    return Arrays.stream(values()).filter(l -> l.code().equals(base)).findFirst();
  }

  /** All codes, comma-separated, for messages. */
  public static String codes() {
    return Arrays.stream(values()).map(Language::code).collect(Collectors.joining(", "));
  }
}
