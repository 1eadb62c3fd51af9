package accordo.search;

import accordo.deal.DealType;
import accordo.deal.Role;
import accordo.index.DealColumns.Profile;

/** A profile in the bits of a number, which is never 0: quick to count by. */
final class PackedProfile {
  private static final int STATUS = 5;
  private static final int YEAR = 8;
  private static final int LANGUAGES = 24;
  private static final int ROLES = 40;
  static final int MOST_LANGUAGES = ROLES - LANGUAGES;
  private static final long USED = 1L << 62;
  private static final DealType[] TYPES = DealType.values();

  private PackedProfile() {}

  static long of(Profile profile, Dictionary years, Dictionary languages) {
    long packed = USED | profile.type().ordinal();
    packed |= (long) profile.status().ordinal() << STATUS;
    packed |= profile.year() == null ? 0 : years.number(profile.year()) + 1L << YEAR;
    for (String language : profile.languages()) {
      int number = languages.number(language);
      packed |= number < MOST_LANGUAGES ? 1L << LANGUAGES + number : 0;
    }
    for (Role role : profile.roles()) {
      packed |= 1L << ROLES + role.ordinal();
    }
    return packed;
  }

  static DealType type(long packed) {
    return TYPES[typeNumber(packed)];
  }

  static int typeNumber(long packed) {
    return (int) packed & (1 << STATUS) - 1;
  }

  static int statusNumber(long packed) {
    return (int) (packed >>> STATUS) & (1 << YEAR - STATUS) - 1;
  }

  /** The number of the year, or -1. */
  static int yearNumber(long packed) {
    return ((int) (packed >>> YEAR) & (1 << LANGUAGES - YEAR) - 1) - 1;
  }

  /** A bit for each language, by its number. */
  static int languages(long packed) {
    return (int) (packed >>> LANGUAGES) & (1 << MOST_LANGUAGES) - 1;
  }

  /** A bit for each role, by its ordinal. */
  static int roles(long packed) {
    return (int) (packed >>> ROLES) & (1 << Role.values().length) - 1;
  }
}
