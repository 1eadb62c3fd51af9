package accordo.extract.assembly;

import accordo.annotate.NameTag;
import accordo.annotate.Pos;
import accordo.annotate.Sentence;
import accordo.annotate.TermSet;
import accordo.annotate.Token;
import accordo.company.Mention;
import accordo.company.lexicon.InflectedTerms;
import accordo.deal.Role;
import accordo.text.Language;
import accordo.text.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Lets "the venture" and "the new company" stand for the one that a deal told before brings forth,
 * once the article has said its name.
 */
final class Offspring {
  private final TermSet words;
  private final boolean capitals;

  /** Where nouns bear cases: "a közös cégtől". */
  private final InflectedTerms inflected;

  Offspring(Language language, TermSet words) {
    this.words = words;
    this.capitals = language.has(Trait.CAPITAL_NOUNS);
    this.inflected = InflectedTerms.read(language, "offspring.txt");
  }

  /** Whether the sentence may speak of the offspring of a deal, told by words alone. */
  boolean mayBeIn(Sentence sentence, List<DealDraft> drafts) {
    if (latest(drafts).size() != 1) {
      return false;
    }
    for (int i = 1; i < sentence.size(); i++) {
      if (words.matchAt(sentence, i) > 0 || inflected.at(sentence, i) != null) {
        return true;
      }
    }
    return false;
  }

  /** What the sentence says of the offspring of the deal told last, as mentions of its name. */
  List<Mention> in(Sentence sentence, List<DealDraft> drafts) {
    Set<String> names = latest(drafts);
    List<Mention> found = new ArrayList<>();
    if (names.size() == 1) {
      for (int i = 1; i < sentence.size(); i++) {
        InflectedTerms.Match cased = inflected.at(sentence, i);
        int length = cased == null ? words.matchAt(sentence, i) : cased.length();
        if (length > 0 && sentence.token(i - 1).pos() == Pos.DET && isNoName(sentence, i)) {
          found.add(
              new Mention(
                  sentence.index(),
                  i,
                  i + length,
                  List.copyOf(names),
                  Mention.Kind.REFERENCE,
                  cased == null ? null : cased.marker()));
        }
      }
    }
    return found;
  }

  /** German nouns bear capitals as well. */
  private boolean isNoName(Sentence sentence, int at) {
    Token token = sentence.token(at);
    return !token.hasCapital()
        || capitals && token.pos() == Pos.NOUN && token.nameTag() == NameTag.NONE;
  }

  private static Set<String> latest(List<DealDraft> drafts) {
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Set<String> names = drafts.get(i).in(Role.NEW_ENTITY);
      if (!names.isEmpty()) {
        return names;
      }
    }
    return Set.of();
  }
}
