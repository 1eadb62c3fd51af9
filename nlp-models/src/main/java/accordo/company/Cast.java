package accordo.company;

import accordo.annotate.Document;
import accordo.deal.Company;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everybody whom an article names: its companies, and all mentions in text order. */
public final class Cast {
  private static final int IN_TITLE = 3;

  private final List<Company> companies;
  private final List<Mention> mentions;
  private final List<Mention> candidates;
  private final Map<Integer, List<Mention>> bySentence = new HashMap<>();
  private Focus focus;

  /**
   * @param candidates names that the article leaves open: companies if a deal makes them parties
   */
  public Cast(List<Company> companies, List<Mention> mentions, List<Mention> candidates) {
    this.companies = companies;
    this.mentions = mentions;
    this.candidates = candidates;
    for (Mention mention : mentions) {
      bySentence.computeIfAbsent(mention.sentence(), s -> new ArrayList<>()).add(mention);
    }
  }

  public List<Company> companies() {
    return companies;
  }

  public List<Mention> mentions() {
    return mentions;
  }

  /** Names that the article leaves open: companies if a deal makes them parties. */
  public List<Mention> candidates() {
    return candidates;
  }

  /** The mentions of one sentence, in order; not to be changed. */
  public List<Mention> in(int sentence) {
    return bySentence.getOrDefault(sentence, List.of());
  }

  /** Whom the article is about; worked out when first asked for. */
  public Focus focus(Document document) {
    if (focus == null) {
      focus = new Focus(document, this);
    }
    return focus;
  }

  public boolean hasCandidates(int sentence) {
    return candidates.stream().anyMatch(c -> c.sentence() == sentence);
  }

  /** The mentions of one sentence with the candidates among them, in order. */
  public List<Mention> withCandidates(int sentence) {
    List<Mention> found = new ArrayList<>();
    candidates.stream().filter(c -> c.sentence() == sentence).forEach(found::add);
    for (Mention mention : in(sentence)) {
      if (found.stream().noneMatch(c -> c.from() < mention.to() && mention.from() < c.to())) {
        found.add(mention);
      }
    }
    found.sort(Comparator.comparingInt(Mention::from));
    return found;
  }

  /** The same without some of its companies. */
  public Cast without(Set<String> names) {
    return new Cast(
        companies.stream().filter(c -> !names.contains(c.name())).toList(),
        mentions.stream().filter(m -> m.names().stream().noneMatch(names::contains)).toList(),
        candidates);
  }

  /** The company that the article names most, best in its title; none of the excluded. */
  public Optional<Mention> main(Set<String> excluded) {
    return main(excluded, 0);
  }

  /**
   * The same.
   *
   * @param opening what it counts more to be named where a sentence opens
   */
  Optional<Mention> main(Set<String> excluded, int opening) {
    Map<String, Integer> scores = new LinkedHashMap<>();
    Map<String, Mention> first = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      String name = mention.names().get(0);
      if (mention.kind() == Mention.Kind.COMPANY && !excluded.contains(name)) {
        int more = mention.from() <= 1 ? opening : 0;
        scores.merge(name, more + (mention.sentence() == 0 ? IN_TITLE : 1), Integer::sum);
        first.putIfAbsent(name, mention);
      }
    }
    return scores.entrySet().stream()
        .reduce((best, other) -> other.getValue() > best.getValue() ? other : best)
        .map(best -> first.get(best.getKey()));
  }

  public boolean isCompany(String name) {
    return companies.stream().anyMatch(c -> c.name().equals(name));
  }
}
