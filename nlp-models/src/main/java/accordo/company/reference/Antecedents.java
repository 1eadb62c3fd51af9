package accordo.company.reference;

import accordo.annotate.Document;
import accordo.annotate.Sentence;
import accordo.company.Cast;
import accordo.company.Mention;
import accordo.text.Trait;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/** Finds the company that one reference stands for. */
final class Antecedents {
  private static final int FARTHEST_BACK = 4;
  private static final int FARTHEST_COUNTRYMAN = 12;

  private final Document document;
  private final Cast cast;
  private final IntFunction<List<Mention>> references;
  private final List<Mention> resolved;
  private final ReferenceLexicon lexicon;

  /**
   * @param references what a sentence refers to without naming it
   * @param resolved the references of the sentence itself that stand before
   */
  Antecedents(
      Document document,
      Cast cast,
      IntFunction<List<Mention>> references,
      List<Mention> resolved,
      ReferenceLexicon lexicon) {
    this.resolved = resolved;
    this.lexicon = lexicon;
    this.references = references;
    this.document = document;
    this.cast = cast;
  }

  /**
   * The first company named earlier in the sentence, else that of the sentences before; where they
   * name several, the one that the article is about.
   *
   * @param country ISO code of where it has to be from, or null
   */
  List<String> before(Sentence sentence, int at, String country) {
    return before(sentence, at, country, Set.of());
  }

  /**
   * The same.
   *
   * @param others who cannot be meant
   */
  List<String> before(Sentence sentence, int at, String country, Set<String> others) {
    List<Mention> here = companies(sentence, at);
    Exclusions exclusions =
        new Exclusions(document, lexicon.relatives(), resolved, sentence, at, here);
    Set<String> excluded = new LinkedHashSet<>(others);
    excluded.addAll(exclusions.names(companies(sentence, sentence.size())));
    List<Mention> candidates = new ArrayList<>(here);
    candidates.removeIf(m -> excluded.containsAll(m.names()));
    if (country != null) {
      return countryman(sentence, candidates, excluded, country);
    }
    if (!candidates.isEmpty()) {
      return candidates.get(0).names();
    }
    List<String> earlier = earlier(sentence, excluded);
    return here.isEmpty() || !earlier.isEmpty() || isElsewhere(exclusions)
        ? earlier
        : here.get(0).names();
  }

  /** Whether nobody named before in the sentence is meant, even where nobody else is found. */
  private boolean isElsewhere(Exclusions exclusions) {
    return document.has(Trait.CLAUSE_MATES_DIFFER) || exclusions.isFirstActing();
  }

  /** The company named last before. */
  List<String> last(Sentence sentence, int at) {
    List<Mention> here = companies(sentence, at);
    for (int s = sentence.index() - 1; here.isEmpty() && s >= sentence.index() - 2 && s >= 0; s--) {
      Sentence before = document.sentences().get(s);
      here = companies(before, before.size());
    }
    return here.isEmpty() ? List.of() : here.get(here.size() - 1).names();
  }

  private List<String> earlier(Sentence sentence, Set<String> excluded) {
    boolean returns = startsParagraph(sentence) || cast.focus(document).isInterview();
    List<String> topic = returns ? main(sentence, excluded) : List.of();
    if (!topic.isEmpty()) {
      return topic;
    }
    for (int s = sentence.index() - 1; s >= Math.max(0, sentence.index() - FARTHEST_BACK); s--) {
      Sentence before = document.sentences().get(s);
      if (cast.focus(document).isDigest(sentence) && before.paragraph() != sentence.paragraph()) {
        return List.of();
      }
      Set<List<String>> there = spokenOf(before, excluded);
      List<String> main = main(sentence, excluded);
      boolean several =
          there.size() > 1 && !main.isEmpty() && document.has(Trait.TOPIC_BEFORE_OTHERS);
      if (there.size() == 1 || !there.isEmpty() && !there.contains(main) && !several) {
        return there.iterator().next();
      } else if (!there.isEmpty()) {
        return main;
      }
    }
    return List.of();
  }

  private List<String> main(Sentence sentence, Set<String> excluded) {
    return cast.focus(document)
        .main(sentence.index(), excluded)
        .map(Mention::names)
        .orElse(List.of());
  }

  /** Whether the topic of the article is taken up again, as where a paragraph starts. */
  private boolean startsParagraph(Sentence sentence) {
    return !cast.focus(document).isDigest(sentence)
        && sentence.index() > 0
        && document.sentences().get(sentence.index() - 1).paragraph() != sentence.paragraph();
  }

  /** Whom a sentence names and whom it refers to, in order. */
  private Set<List<String>> spokenOf(Sentence sentence, Set<String> excluded) {
    List<Mention> mentions = new ArrayList<>(companies(sentence, sentence.size()));
    references.apply(sentence.index()).stream()
        .filter(m -> m.names().size() == 1 && !Exclusions.isComplement(sentence, m.from()))
        .forEach(mentions::add);
    mentions.sort(Comparator.comparingInt(Mention::from));
    Set<List<String>> names = new LinkedHashSet<>();
    mentions.stream().map(Mention::names).filter(n -> !excluded.containsAll(n)).forEach(names::add);
    return names;
  }

  private List<String> countryman(
      Sentence sentence, List<Mention> here, Set<String> excluded, String country) {
    List<Mention> candidates = new ArrayList<>(here);
    int last = Math.max(0, sentence.index() - FARTHEST_COUNTRYMAN);
    for (int s = sentence.index() - 1; s >= last; s--) {
      Sentence before = document.sentences().get(s);
      candidates.addAll(companies(before, before.size()));
    }
    candidates.removeIf(m -> excluded.containsAll(m.names()));
    Countrymen countrymen = new Countrymen(candidates, country);
    List<String> near =
        document.has(Trait.COUNTRYMEN_NEAR)
            ? countrymen.near(sentence, cast.focus(document).main(sentence.index(), excluded))
            : List.of();
    return near.isEmpty() ? countrymen.nearest() : near;
  }

  private List<Mention> companies(Sentence sentence, int end) {
    List<Mention> found = new ArrayList<>();
    for (Mention mention : cast.in(sentence.index())) {
      if (mention.kind() == Mention.Kind.COMPANY
          && mention.to() <= end
          && !isBystander(sentence, mention)) {
        found.add(mention);
      }
    }
    return found;
  }

  /** "an analyst with Hutton", "Citigroup analyst Delacourt". */
  private boolean isBystander(Sentence sentence, Mention mention) {
    int before = mention.from() - 2;
    int after = mention.to();
    return before >= 0 && lexicon.bystanders().contains(sentence.token(before).lower())
        || after < sentence.size() && lexicon.bystanders().contains(sentence.token(after).lower());
  }
}
