package accordo.search;

import accordo.index.DealColumns.Profile;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The companies, outlets and profiles of an index, by their numbers. */
final class Vocabulary {
  final Dictionary companies = new Dictionary();
  final Dictionary outlets = new Dictionary();
  final Dictionary profileTerms = new Dictionary();
  private final Map<Integer, Profile> profiles = new ConcurrentHashMap<>();
  private final Map<Integer, Label> labels = new ConcurrentHashMap<>();

  /** A company's name, and how many deals of one segment know it by that. */
  private record Label(String name, int deals) {}

  Profile profile(int number) {
    return profiles.computeIfAbsent(number, n -> Profile.of(profileTerms.text(n)));
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
