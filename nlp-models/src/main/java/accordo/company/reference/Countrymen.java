package accordo.company.reference;

import accordo.annotate.Sentence;
import accordo.company.Mention;
import accordo.company.lexicon.Gazetteer;
import java.util.List;
import java.util.Optional;

/** Which of the companies named before is from a country: "the Koreans", "das US-Unternehmen". */
final class Countrymen {
  /** How far back who is known to be from there beats who is not known. */
  private static final int NEAR = 2;

  private final List<Mention> candidates;
  private final String country;

  /**
   * @param candidates nearest first
   * @param country ISO code
   */
  Countrymen(List<Mention> candidates, String country) {
    this.candidates = candidates;
    this.country = country;
  }

  /** Who is known to be from there, else who is not known to be from elsewhere. */
  List<String> nearest() {
    List<String> known = known(candidates);
    return known.isEmpty() ? unknown(candidates) : known;
  }

  /**
   * Who stands in the sentence itself or is the topic and may be from there, where nobody near is
   * known to be; empty where that tells nobody.
   */
  List<String> near(Sentence sentence, Optional<Mention> topic) {
    List<Mention> near =
        candidates.stream().filter(m -> m.sentence() >= sentence.index() - NEAR).toList();
    if (!known(near).isEmpty()) {
      return List.of();
    }
    List<String> here =
        unknown(near.stream().filter(m -> m.sentence() == sentence.index()).toList());
    return here.isEmpty() ? unknown(topic.stream().toList()) : here;
  }

  private List<String> known(List<Mention> mentions) {
    return mentions.stream()
        .map(Mention::names)
        .filter(names -> country.equals(country(names)))
        .findFirst()
        .orElse(List.of());
  }

  private static List<String> unknown(List<Mention> mentions) {
    return mentions.stream()
        .map(Mention::names)
        .filter(names -> country(names) == null)
        .findFirst()
        .orElse(List.of());
  }

  private static String country(List<String> names) {
    return Gazetteer.shared().find(names.get(0)).map(Gazetteer.Entry::country).orElse(null);
  }
}
