package accordo.corpus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names as the gold contract compares them: lower-cased, without legal suffixes, accents and
 * punctuation.
 */
final class NameKey {
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern INNER = Pattern.compile("[.'’`´]");
  private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Set<String> LEGAL_SUFFIXES = load();

  private NameKey() {}

  static String of(String name) {
    if (name == null) {
      return "";
    }
    String folded = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    folded = ACCENTS.matcher(folded).replaceAll("").replace("ß", "ss").replace('ø', 'o');
    folded = BREAKS.matcher(INNER.matcher(folded).replaceAll("")).replaceAll(" ").strip();
    String[] words = folded.split(" ");
    int end = words.length;
    while (end > 1 && LEGAL_SUFFIXES.contains(words[end - 1])) {
      end--;
    }
    return String.join(" ", Arrays.copyOf(words, end));
  }

  private static Set<String> load() {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                NameKey.class.getResourceAsStream("legal-suffixes.txt"), StandardCharsets.UTF_8))) {
      return new HashSet<>(in.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
