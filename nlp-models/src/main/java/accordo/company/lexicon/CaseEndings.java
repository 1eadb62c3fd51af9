package accordo.company.lexicon;

import accordo.text.Language;
import accordo.text.Resources;
import accordo.text.Trait;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Undoes the inflection of names: Hungarian "Nokiától" is "Nokia" in the ablative, German "Nokias"
 * may be "Nokia" in the genitive. Endings are data: {@code name-endings.tsv} of the language pack,
 * lines of {@code ending TAB case}.
 */
public final class CaseEndings {
  /** One way to read an inflected name. */
  public record Stem(String base, String grammaticalCase) {}

  /**
   * @param instrumental whether it is "-al", after a double consonant
   * @param doubling whether its first letter repeats the last one of the base
   */
  private record Ending(
      String letters, String grammaticalCase, boolean instrumental, boolean doubling) {
    static Ending of(String letters, String grammaticalCase) {
      boolean instrumental = letters.equals("al") || letters.equals("el");
      boolean doubling = !instrumental && DOUBLING.matcher(letters).matches();
      return new Ending(letters, grammaticalCase, instrumental, doubling);
    }
  }

  private static final Map<Language, CaseEndings> KNOWN = new ConcurrentHashMap<>();
  private static final Pattern DOUBLING = Pattern.compile("[bdfglmnprt][ae]l|s[ae]l");

  /** "Kiadó", "Biztosító": Hungarian words for those who do something end so by themselves. */
  private static final Pattern ACTOR = Pattern.compile("(ít|ad|at|ál|ol|ul|áz|oz|al|as)ó$");

  private static final int SHORTEST_DOUBLED = 3;
  private static final String LENGTHENED = "áéó";
  private static final String SHORT = "aeo";

  /** Whether a final short vowel cannot stand before an ending: "Nokiának", never "Nokianak". */
  private final boolean inflects;

  private final List<Ending> endings = new ArrayList<>();
  private final Remembered<List<Stem>> stems = new Remembered<>(this::findStems);

  private CaseEndings(Language language) {
    inflects = language.has(Trait.CASE_ENDINGS);
    String path = language.pack() + "name-endings.tsv";
    for (String line : Resources.linesIfPresent(path)) {
      String[] columns = line.split("\t");
      endings.add(Ending.of(columns[0], columns[1]));
    }
    endings.sort(Comparator.comparingInt((Ending e) -> e.letters().length()).reversed());
  }

  /** The endings of a language; read once, and none where it inflects no names. */
  public static CaseEndings of(Language language) {
    return KNOWN.computeIfAbsent(language, CaseEndings::new);
  }

  /** All bases that the form may be inflected from, longest ending first; never the form itself. */
  public List<Stem> stems(String form) {
    return endings.isEmpty() ? List.of() : stems.of(form);
  }

  private List<Stem> findStems(String form) {
    List<Stem> stems = new ArrayList<>();
    String lower = form.toLowerCase(Locale.ROOT);
    for (Ending ending : endings) {
      int cut = form.length() - ending.letters().length();
      if (cut >= 2 && lower.endsWith(ending.letters())) {
        String base = form.substring(0, cut);
        if (base.endsWith("-")) {
          stems.add(0, new Stem(base.substring(0, cut - 1), ending.grammaticalCase()));
        } else if (Character.isLetterOrDigit(base.charAt(cut - 1)) && mayBear(base, ending)) {
          addShortened(stems, base, ending.grammaticalCase());
          if (SHORT.indexOf(base.charAt(cut - 1)) < 0 || !inflects) {
            stems.add(new Stem(base, ending.grammaticalCase()));
          }
        }
      }
    }
    return List.copyOf(stems);
  }

  /**
   * The instrumental doubles the last consonant of its base, "Samsung-gal", and is "-al" after one
   * that is double already: "Foxconn-al".
   */
  private static boolean mayBear(String base, Ending ending) {
    int last = base.length() - 1;
    char end = Character.toLowerCase(base.charAt(last));
    if (ending.instrumental()) {
      return last >= SHORTEST_DOUBLED && end == base.charAt(last - 1);
    }
    boolean sounded =
        end == 'x' && ending.letters().startsWith("sz")
            || end == 'y' && ending.letters().startsWith("j")
            || end == 'z' && ending.letters().startsWith("c")
            || end == 'h' && base.charAt(last - 1) == 's' && ending.letters().startsWith("s");
    return !ending.doubling() || sounded || end == ending.letters().charAt(0);
  }

  /** Hungarian lengthens a final vowel before an ending: Nokia, Nokiá-t. */
  private static void addShortened(List<Stem> stems, String base, String grammaticalCase) {
    int last = base.length() - 1;
    int vowel = LENGTHENED.indexOf(base.charAt(last));
    if (vowel >= 0 && !ACTOR.matcher(base).find()) {
      stems.add(new Stem(base.substring(0, last) + SHORT.charAt(vowel), grammaticalCase));
    }
  }
}
