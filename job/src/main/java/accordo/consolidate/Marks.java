package accordo.consolidate;

import accordo.company.lexicon.NameForms;
import accordo.deal.Deal;
import accordo.deal.Evidence;
import accordo.deal.Party;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds what tells the objects of deals apart in every language: designations such as "A320neo",
 * "F-35" or "MX-7", which no language translates.
 */
final class Marks {
  /** Letters and digits in one word, the letters first and capital. */
  private static final Pattern MARK =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])\\p{Lu}[\\p{L}]{0,5}-?\\d{1,5}\\p{L}{0,4}(?![\\p{L}\\p{N}])");

  /** Quarters and halves of years, and the groups of countries that leaders meet in. */
  private static final Set<String> NO_MARKS =
      Set.of("q1", "q2", "q3", "q4", "h1", "h2", "t1", "t2", "t3", "t4", "g7", "g8", "g20");

  private Marks() {}

  /** Sorted, each once; those that belong to a party's name left out. */
  static List<String> of(Deal deal) {
    Set<String> marks = new TreeSet<>();
    for (Evidence evidence : deal.evidence()) {
      if (mayHold(evidence.sentence())) {
        Matcher matcher = MARK.matcher(evidence.sentence());
        while (matcher.find()) {
          marks.add(NameForms.fold(matcher.group()).replace(" ", ""));
        }
      }
    }
    if (marks.isEmpty()) {
      return List.of();
    }
    String names =
        deal.parties().stream()
            .map(Party::company)
            .map(name -> NameForms.fold(name).replace(" ", ""))
            .collect(Collectors.joining(" "));
    return marks.stream().filter(m -> !NO_MARKS.contains(m) && !names.contains(m)).toList();
  }

  /** Whether a digit follows a letter or hyphen: few sentences have such, and the rest is dear. */
  private static boolean mayHold(String sentence) {
    for (int i = 1; i < sentence.length(); i++) {
      char c = sentence.charAt(i);
      char before = sentence.charAt(i - 1);
      if (c >= '0' && c <= '9' && (before == '-' || Character.isLetter(before))) {
        return true;
      }
    }
    return false;
  }
}
