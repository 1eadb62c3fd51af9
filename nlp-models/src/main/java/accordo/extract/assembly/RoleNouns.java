package accordo.extract.assembly;

import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.TermMap;
import accordo.annotate.Token;
import accordo.company.Mention;
import accordo.company.lexicon.InflectedTerms;
import accordo.deal.Role;
import accordo.text.Language;
import accordo.text.Resources;
import accordo.text.Trait;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Companies that are called by their part in the deal told before: "the buyer", "the seller". The
 * nouns stand in {@code references/roles.tsv} of the language pack, each with its roles.
 */
final class RoleNouns {
  private final TermMap<List<Role>> nouns = new TermMap<>();
  private final Map<String, List<Role>> byTerm = new HashMap<>();
  private final Set<String> genitives;

  /** Where nouns bear cases, "a vevőtől", and names have articles, "a vevő a Mol"; or null. */
  private final InflectedTerms inflected;

  RoleNouns(Language language, Set<String> genitives) {
    this.genitives = genitives;
    String path = language.pack() + "references/roles.tsv";
    for (String line : Resources.linesIfPresent(path)) {
      String[] columns = line.split("\t");
      List<Role> roles = Arrays.stream(columns[1].split(",")).map(Role::valueOf).toList();
      nouns.put(columns[0], roles);
      byTerm.put(columns[0], roles);
    }
    this.inflected =
        language.has(Trait.CASE_ENDINGS) ? new InflectedTerms(language, byTerm.keySet()) : null;
  }

  /** How many may be called so in the sentence, told by words alone. */
  int mostIn(Sentence sentence) {
    int most = 0;
    for (int at = 1; at < sentence.size(); at++) {
      if (noun(sentence, at) != null) {
        most++;
      }
    }
    return most;
  }

  /** Who is called so in the sentence, given the deals told up to here. */
  List<Mention> in(Sentence sentence, List<DealDraft> drafts) {
    List<Mention> found = new ArrayList<>();
    if (drafts.isEmpty()) {
      return found;
    }
    for (int at = 1; at < sentence.size(); at++) {
      Noun noun = noun(sentence, at);
      if (noun != null && isAlone(sentence, at, at + noun.length())) {
        Set<String> names = latest(drafts, noun.roles());
        if (names.size() == 1) {
          found.add(
              new Mention(
                  sentence.index(),
                  at,
                  at + noun.length(),
                  List.copyOf(names),
                  Mention.Kind.REFERENCE,
                  noun.marker()));
        }
      }
    }
    return found;
  }

  private record Noun(int length, List<Role> roles, String marker) {}

  private Noun noun(Sentence sentence, int at) {
    if (inflected != null) {
      InflectedTerms.Match match = inflected.at(sentence, at);
      return match == null
          ? null
          : new Noun(match.length(), byTerm.get(match.term()), match.marker());
    }
    TermMap.Match<List<Role>> match = nouns.matchAt(sentence, at);
    return match == null ? null : new Noun(match.length(), match.value(), null);
  }

  /** "The buyer", but neither "a buyer" of any kind nor "the buyer of X" or "the buyer, X". */
  private boolean isAlone(Sentence sentence, int from, int to) {
    if (sentence.token(from - 1).pos() != Pos.DET || sentence.token(from).pos() == Pos.PROPN) {
      return false;
    }
    if (to >= sentence.size()) {
      return true;
    }
    Token next = sentence.token(to);
    boolean named = next.hasCapital() || genitives.contains(next.lower());
    boolean predicate =
        inflected != null
            && next.pos() == Pos.DET
            && to + 1 < sentence.size()
            && sentence.token(to + 1).hasCapital();
    boolean apposed =
        next.form().equals(",")
            && to + 1 < sentence.size()
            && (sentence.token(to + 1).hasCapital() || sentence.token(to + 1).pos() == Pos.DET);
    return !named && !apposed && !predicate;
  }

  private static Set<String> latest(List<DealDraft> drafts, List<Role> roles) {
    for (int i = drafts.size() - 1; i >= 0; i--) {
      if (Endings.ENDED.contains(drafts.get(i).status)) {
        continue;
      }
      Set<String> names = new LinkedHashSet<>();
      for (Role role : roles) {
        names.addAll(drafts.get(i).in(role));
      }
      if (!names.isEmpty()) {
        return names;
      }
    }
    return Set.of();
  }
}
