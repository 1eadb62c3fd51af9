package accordo.search;

import accordo.deal.DealType;
import accordo.deal.Role;
import accordo.deal.Status;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.apache.lucene.util.FixedBitSet;

/** How many documents have each type, status, year, language and role. */
final class ProfileCounts {
  private static final int ROLES = Role.values().length;

  private final Vocabulary vocabulary;
  private final long[] types = new long[DealType.values().length];
  private final long[] statuses = new long[Status.values().length];
  private final long[] years;
  private final long[] languages = new long[Integer.SIZE];
  private final long[] roles = new long[ROLES];

  private ProfileCounts(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.years = new long[vocabulary.years.size()];
  }

  static ProfileCounts of(Snapshot snapshot, FixedBitSet[] docs) {
    ProfileCounts counts = new ProfileCounts(snapshot.vocabulary());
    return Tally.count(
        tally -> {
          for (int leaf = 0; leaf < docs.length; leaf++) {
            int[] profiles = snapshot.columns(leaf).profiles;
            Matches.forEach(docs[leaf], doc -> tally.add(profiles[doc]));
          }
          tally.forEach(counts::add);
          return counts;
        });
  }

  private void add(int profile, int count) {
    long packed = vocabulary.profile(profile);
    types[PackedProfile.typeNumber(packed)] += count;
    statuses[PackedProfile.statusNumber(packed)] += count;
    int year = PackedProfile.yearNumber(packed);
    if (year >= 0) {
      years[year] += count;
    }
    addBits(PackedProfile.languages(packed), count, languages);
    addBits(PackedProfile.roles(packed), count, roles);
  }

  private static void addBits(int bits, int count, long[] to) {
    for (int rest = bits; rest != 0; rest &= rest - 1) {
      to[Integer.numberOfTrailingZeros(rest)] += count;
    }
  }

  /** The counts of a facet that profiles tell of, by its values. */
  Map<String, Long> of(Facet facet) {
    return switch (facet) {
      case TYPE -> named(types, number -> DealType.values()[number].name());
      case STATUS -> named(statuses, number -> Status.values()[number].name());
      case YEAR -> named(years, vocabulary.years::text);
      case LANGUAGE -> named(languages, vocabulary.languages::text);
      case ROLE -> named(roles, number -> Role.values()[number].name());
      case COMPANY, SOURCE -> throw new IllegalArgumentException(facet + " is not in profiles");
    };
  }

  private static Map<String, Long> named(long[] counts, IntFunction<String> name) {
    Map<String, Long> named = new HashMap<>();
    for (int number = 0; number < counts.length; number++) {
      if (counts[number] > 0) {
        named.put(name.apply(number), counts[number]);
      }
    }
    return named;
  }
}
