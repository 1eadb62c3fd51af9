package accordo.fact;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.TermMap;
import accordo.text.Language;
import accordo.text.Resources;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the day on which a deal was told or made: "yesterday", "on Monday", "5 luglio". A language
 * without {@code dates.tsv} has no dates.
 */
public final class DateReader {
  private enum Kind {
    /** So many days from the day of publication. */
    DAY,
    WEEKDAY,
    MONTH,
    /** The day next to it is another one than the deal's ("by Friday"). */
    NOT
  }

  private record Term(Kind kind, int value) {}

  private static final Pattern DAY_OF_MONTH =
      Pattern.compile("([1-9]|[12]\\d|3[01])(\\.|º|°|st|nd|rd|th|er|-?[jáéaeiío]*n|-?i)?");
  private static final Pattern YEAR = Pattern.compile("((19|20)\\d\\d)\\.?");
  private static final Set<String> BETWEEN = Set.of("de", "of", ",", ".");
  private static final Set<String> DASHES = Set.of("-", "–", "—", "--");
  private static final int LONGEST_DATELINE = 12;

  private final TermMap<Term> terms = new TermMap<>();

  public DateReader(Language language) {
    String path = language.pack() + "dates.tsv";
    for (String line : Resources.linesIfPresent(path)) {
      String[] columns = line.split("\t");
      terms.put(columns[0], new Term(Kind.valueOf(columns[1]), Integer.parseInt(columns[2])));
    }
  }

  /**
   * The ISO date that is said of the trigger, or null; never one after the day of publication.
   *
   * @param head head token of the trigger
   * @param from first token of its clause
   * @param to the token after the clause's last one
   * @param published ISO date of the article, or null
   */
  public Finding read(Sentence sentence, int head, int from, int to, String published) {
    int start = Math.max(from, endOfDateline(sentence));
    if (!mayBeIn(sentence, start, to)) {
      return null;
    }
    LocalDate today = parse(published);
    TriggerScope scope = TriggerScope.of(sentence, head, from, to);
    Finding nearest = null;
    int distance = Integer.MAX_VALUE;
    for (int i = start; i < to; i++) {
      LocalDate date = scope.contains(i) ? dateAt(sentence, i, today) : null;
      if (date != null
          && (today == null || !date.isAfter(today))
          && Math.abs(i - head) < distance) {
        nearest = new Finding(date.toString(), i, i + 1);
        distance = Math.abs(i - head);
      }
    }
    return nearest;
  }

  /** Most clauses have no word for a day; neither their scope nor the day of news is asked then. */
  private boolean mayBeIn(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (terms.matchAt(sentence, i) != null) {
        return true;
      }
    }
    return false;
  }

  private static LocalDate parse(String published) {
    try {
      return published == null || published.length() < 10
          ? null
          : LocalDate.parse(published.substring(0, 10));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** "MILANO, 5 luglio - …" dates the report, not the deal. */
  private static int endOfDateline(Sentence sentence) {
    for (int i = 0; i < Math.min(LONGEST_DATELINE, sentence.size()); i++) {
      if (DASHES.contains(sentence.token(i).form())) {
        return i;
      }
      if (sentence.token(i).pos() == Pos.VERB) {
        return 0;
      }
    }
    return 0;
  }

  private LocalDate dateAt(Sentence sentence, int at, LocalDate today) {
    TermMap.Match<Term> match = terms.matchAt(sentence, at);
    if (match == null || isOther(sentence, at, at + match.length())) {
      return null;
    }
    int value = match.value().value();
    return switch (match.value().kind()) {
      case DAY -> today == null ? null : today.plusDays(value);
      case WEEKDAY ->
          today == null ? null : today.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(value)));
      case MONTH -> dayOfMonth(sentence, at, value, today);
      case NOT -> null;
    };
  }

  private boolean isOther(Sentence sentence, int from, int to) {
    for (int i = Math.max(0, from - 3); i <= Math.min(sentence.size() - 1, to); i++) {
      TermMap.Match<Term> match = i < from || i >= to ? terms.matchAt(sentence, i) : null;
      if (match != null && match.value().kind() == Kind.NOT) {
        return true;
      }
    }
    return false;
  }

  private static LocalDate dayOfMonth(Sentence sentence, int at, int month, LocalDate today) {
    Integer before = number(DAY_OF_MONTH, sentence, at - 1, -1);
    Integer day = before == null ? number(DAY_OF_MONTH, sentence, at + 1, 1) : before;
    Integer after = number(YEAR, sentence, before == null ? at + 2 : at + 1, 1);
    Integer year = after == null ? number(YEAR, sentence, at - 1, -1) : after;
    if (day == null || year == null && today == null) {
      return null;
    }
    try {
      LocalDate date = LocalDate.of(year == null ? today.getYear() : year, month, day);
      // Without a year it is the last such day: in January, "5 December" was last year's.
      return year == null && date.isAfter(today.plusMonths(6)) ? date.minusYears(1) : date;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static Integer number(Pattern pattern, Sentence sentence, int at, int step) {
    int i = at;
    if (i >= 0 && i < sentence.size() && BETWEEN.contains(sentence.token(i).lower())) {
      i += step;
    }
    if (i < 0 || i >= sentence.size()) {
      return null;
    }
    Matcher matcher = pattern.matcher(sentence.token(i).lower());
    return matcher.matches() ? Integer.valueOf(matcher.group(1)) : null;
  }
}
