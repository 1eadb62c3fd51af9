package accordo.cli;

import accordo.deal.DealType;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Invented names and sentences: words of deals in six languages among invented ones. */
final class SyntheticText {
  static final String[] LANGUAGES = {"en", "de", "fr", "es", "it", "hu"};
  private static final int VOCABULARY = 30_000;
  private static final String[] SYLLABLES = {
    "ba", "ce", "do", "fi", "gu", "ha", "je", "ko", "li", "mu", "na", "pe", "ro", "si", "tu", "va",
    "we", "xo", "zi", "bru", "cla", "dre", "fro", "gri", "sto", "tra", "ple", "kri", "sna", "vol"
  };

  /** Words that analysts look for. */
  static final Map<String, List<String>> WORDS =
      Map.of(
          "en",
          List.of(
              "agreement", "patents", "royalties", "technology", "licence", "shares", "battery"),
          "de",
          List.of(
              "Vertrag", "Patente", "Lizenzgebühren", "Technik", "Lizenz", "Anteile", "Batterie"),
          "fr",
          List.of("accord", "brevets", "redevances", "technologie", "licence", "parts", "batterie"),
          "es",
          List.of(
              "acuerdo", "patentes", "regalías", "tecnología", "licencia", "acciones", "batería"),
          "it",
          List.of("accordo", "brevetti", "royalty", "tecnologia", "licenza", "quote", "batteria"),
          "hu",
          List.of(
              "szerződés", "szabadalom", "jogdíj", "technológia", "licenc", "rész", "akkumulátor"));

  private SyntheticText() {}

  /** The name of a number, always the same. */
  static String name(long number) {
    SplittableRandom random = new SplittableRandom(number);
    StringBuilder name = new StringBuilder();
    for (int i = 2 + random.nextInt(3); i > 0; i--) {
      name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
    return name.toString();
  }

  /** An invented word; few are frequent. */
  static String word(SplittableRandom random, String language) {
    int number = SyntheticDeals.zipf(random, VOCABULARY);
    return name(number * 101L + language.charAt(0)).toLowerCase(java.util.Locale.ROOT);
  }

  /** A sentence of so many words beside two names. */
  static String sentence(
      SplittableRandom random,
      String language,
      DealType type,
      String one,
      String other,
      int words) {
    List<String> known = WORDS.get(language);
    StringBuilder text = new StringBuilder(one);
    for (int i = 0; i < words; i++) {
      boolean ofDeals = random.nextInt(8) == 0;
      String word =
          ofDeals
              ? known.get((type.ordinal() + random.nextInt(3)) % known.size())
              : word(random, language);
      text.append(i == words / 2 ? " " + other + " " : " ").append(word);
    }
    return text.append('.').toString();
  }
}
