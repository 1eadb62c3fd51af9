package accordo.search;

import accordo.deal.DealType;
import accordo.deal.Role;
import accordo.deal.Status;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * Numbers for the values that {@link PackedProfile} tells of, so that one row of counters serves
 * five facets: types first, then statuses, languages, roles and, last, years.
 */
final class ProfileValues {
  private static final int STATUSES = DealType.values().length;
  private static final int LANGUAGES = STATUSES + Status.values().length;
  private static final int ROLES = LANGUAGES + PackedProfile.MOST_LANGUAGES;
  private static final int YEARS = ROLES + Role.values().length;

  private ProfileValues() {}

  /** Above all numbers. */
  static int size(Vocabulary vocabulary) {
    return YEARS + vocabulary.years.size();
  }

  /** The numbers of the values of a facet: from the first, below the second. */
  record Span(int from, int to) {}

  static Span of(Facet facet, Vocabulary vocabulary) {
    return switch (facet) {
      case TYPE -> new Span(0, STATUSES);
      case STATUS -> new Span(STATUSES, LANGUAGES);
      case LANGUAGE -> new Span(LANGUAGES, ROLES);
      case ROLE -> new Span(ROLES, YEARS);
      case YEAR -> new Span(YEARS, size(vocabulary));
      case COMPANY, SOURCE -> throw new IllegalArgumentException(facet + " is not in profiles");
    };
  }

  /** Adds one for each value of a profile. */
  static void count(long packed, long[] counts) {
    forEach(packed, number -> counts[number]++);
  }

  /** Hands out the numbers of the values of a profile. */
  static void forEach(long packed, IntConsumer to) {
    to.accept(PackedProfile.typeNumber(packed));
    to.accept(STATUSES + PackedProfile.statusNumber(packed));
    int year = PackedProfile.yearNumber(packed);
    if (year >= 0) {
      to.accept(YEARS + year);
    }
    for (int rest = PackedProfile.languages(packed); rest != 0; rest &= rest - 1) {
      to.accept(LANGUAGES + Integer.numberOfTrailingZeros(rest));
    }
    for (int rest = PackedProfile.roles(packed); rest != 0; rest &= rest - 1) {
      to.accept(ROLES + Integer.numberOfTrailingZeros(rest));
    }
  }

  /** The counts of the values of a facet, those that are not 0. */
  static Map<String, Long> named(long[] counts, Facet facet, Vocabulary vocabulary) {
    Span span = of(facet, vocabulary);
    Map<String, Long> named = new HashMap<>();
    for (int number = span.from(); number < Math.min(span.to(), counts.length); number++) {
      if (counts[number] > 0) {
        named.put(name(facet, number - span.from(), vocabulary), counts[number]);
      }
    }
    return named;
  }

  private static String name(Facet facet, int value, Vocabulary vocabulary) {
    return switch (facet) {
      case TYPE -> DealType.values()[value].name();
      case STATUS -> Status.values()[value].name();
      case ROLE -> Role.values()[value].name();
      case LANGUAGE -> vocabulary.languages.text(value);
      default -> vocabulary.years.text(value);
    };
  }
}
