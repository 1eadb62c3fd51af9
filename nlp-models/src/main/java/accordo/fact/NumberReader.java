package accordo.fact;

import accordo.annotate.Sentence;
import accordo.annotate.TermMap;
import accordo.text.Language;
import accordo.text.Resources;
import accordo.text.Trait;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers in digits and in words, in the format of the language. */
final class NumberReader {
  private static final Pattern DIGITS = Pattern.compile("\\d[\\d.,]*");
  private static final Pattern GROUP = Pattern.compile("\\d{3}");
  private static final Pattern SHORT = Pattern.compile("\\d{1,3}");

  /** "£95m": the multiplier is one with the digits. */
  private static final Pattern SUFFIXED = Pattern.compile("(\\d[\\d.,]*)(\\p{L}{1,3})");

  private static final int HUNDRED = 100;

  /** A number and the token after its last one. */
  record Number(double value, int end) {}

  private final boolean decimalPoint;
  private final TermMap<Double> words;
  private final TermMap<Double> multipliers;
  private final Map<String, Double> suffixes = new HashMap<>();

  NumberReader(Language language) {
    String pack = language.pack() + "quantity/";
    this.decimalPoint = language.has(Trait.DECIMAL_POINT);
    this.words = values(pack + "number-words.tsv");
    this.multipliers = values(pack + "multipliers.tsv");
    for (String line : Resources.linesIfPresent(pack + "multipliers.tsv")) {
      String[] columns = line.split("\t");
      suffixes.put(columns[0], Double.parseDouble(columns[1]));
    }
  }

  private static TermMap<Double> values(String path) {
    TermMap<Double> map = new TermMap<>();
    for (String line : Resources.linesIfPresent(path)) {
      String[] columns = line.split("\t");
      map.put(columns[0], Double.parseDouble(columns[1]));
    }
    return map;
  }

  /** The number that starts at the token, with its multiplier ("1,5 Milliarden"), or null. */
  Number at(Sentence sentence, int position) {
    Number bare = bareAt(sentence, position);
    if (bare == null || bare.end() >= sentence.size()) {
      return bare;
    }
    TermMap.Match<Double> multiplier = multipliers.matchAt(sentence, bare.end());
    return multiplier == null
        ? bare
        : withRest(
            sentence,
            new Number(bare.value() * multiplier.value(), bare.end() + multiplier.length()));
  }

  private Number bareAt(Sentence sentence, int position) {
    String form = sentence.token(position).form();
    if (Character.isDigit(form.charAt(0)) && DIGITS.matcher(form).matches()) {
      return digits(sentence, position);
    }
    Matcher suffixed = Character.isDigit(form.charAt(0)) ? SUFFIXED.matcher(form) : null;
    if (suffixed != null && suffixed.matches()) {
      Double multiplier = suffixes.get(suffixed.group(2).toLowerCase(Locale.ROOT));
      Double value = multiplier == null ? null : parse(suffixed.group(1));
      return value == null ? null : new Number(value * multiplier, position + 1);
    }
    TermMap.Match<Double> word = words.matchAt(sentence, position);
    return word == null
        ? null
        : withRest(sentence, new Number(word.value(), position + word.length()));
  }

  /** "trois cent quarante", "doscientas cuarenta": what is less than the hundreds follows them. */
  private Number withRest(Sentence sentence, Number hundreds) {
    boolean open = hundreds.value() >= HUNDRED && hundreds.value() % HUNDRED == 0;
    TermMap.Match<Double> rest =
        open && hundreds.end() < sentence.size() ? words.matchAt(sentence, hundreds.end()) : null;
    return rest == null || rest.value() < 2 || rest.value() >= HUNDRED
        ? hundreds
        : new Number(hundreds.value() + rest.value(), hundreds.end() + rest.length());
  }

  /** French and Hungarian part thousands with spaces: "1 500". */
  private Number digits(Sentence sentence, int position) {
    StringBuilder joined = new StringBuilder(sentence.token(position).form());
    int end = position + 1;
    if (!decimalPoint && SHORT.matcher(joined).matches()) {
      while (end < sentence.size() && GROUP.matcher(sentence.token(end).form()).matches()) {
        joined.append(sentence.token(end++).form());
      }
    }
    Double value = parse(joined.toString());
    return value == null ? null : new Number(value, end);
  }

  private Double parse(String digits) {
    String trimmed = digits.replaceAll("[.,]+$", "");
    String thousands = decimalPoint ? "," : ".";
    String decimal = decimalPoint ? "." : ",";
    String plain = trimmed.replace(thousands, "").replace(decimal, ".");
    boolean grouped =
        !trimmed.contains(thousands)
            || trimmed.matches(
                "\\d{1,3}("
                    + Pattern.quote(thousands)
                    + "\\d{3})+("
                    + Pattern.quote(decimal)
                    + "\\d+)?");
    if (!grouped) {
      // A lone foreign decimal point ("7.2" in a French text) is still a decimal point.
      plain = trimmed.replace(",", ".");
    }
    try {
      return Double.valueOf(plain);
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
