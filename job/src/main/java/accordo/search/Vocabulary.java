package accordo.search;

import accordo.index.DealColumns.Profile;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The companies, outlets and profiles of an index, by their numbers. */
final class Vocabulary {
  final Dictionary companies = new Dictionary();
  final Dictionary outlets = new Dictionary();
  final Dictionary profileTerms = new Dictionary();
  final Dictionary years = new Dictionary();
  final Dictionary languages = new Dictionary();
  private volatile long[] profiles = new long[1024];
  private final Map<Integer, Label> labels = new ConcurrentHashMap<>();

  /** A company's name, and how many deals of one segment know it by that. */
  private record Label(String name, int deals) {}

  /** The number of a profile; what it says is {@link #profile} from then on. */
  synchronized int profileNumber(String term) {
    int number = profileTerms.number(term);
    if (number >= profiles.length) {
      profiles = Arrays.copyOf(profiles, profiles.length * 2);
    }
    if (profiles[number] == 0) {
      profiles[number] = PackedProfile.of(Profile.of(term), years, languages);
    }
    return number;
  }

  /** A profile, as {@link PackedProfile} packs it. */
  long profile(int number) {
    return profiles[number];
  }

  /** Tells that so many deals know a company by a name; the most usual name stays. */
  void name(int company, String name, int deals) {
    labels.merge(company, new Label(name, deals), (a, b) -> b.deals() > a.deals() ? b : a);
  }

  String name(int company) {
    Label label = labels.get(company);
    return label == null ? companies.text(company) : label.name();
  }
}
